import { afterEach, expect, test, vi } from 'vitest';
import { minutesThatSuffice } from '#domain/review/forecast.ts';
import { inSlices } from '#islands/review/in-slices.ts';
import { missedCards } from '#tests/unit/domain/review/cards-builder.ts';

const source = {
	cards: missedCards(200),
	today: 0,
	votingDay: 120,
	minutes: 1,
	spentSeconds: 0,
};

afterEach(() => vi.restoreAllMocks());

/** The page could not be touched until the last of all runs was through. */
test('other things happen while a long forecast is computed', async () => {
	// Each look at the clock finds a slice over: a fast machine might need only one.
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
	const order: string[] = [];
	setTimeout(() => order.push('a tap'));
	const enough = await inSlices(minutesThatSuffice(source), () => true);
	order.push('the forecast');
	expect(enough).toBeGreaterThan(1);
	expect(order).toEqual(['a tap', 'the forecast']);
});

function* endless(): Generator<undefined, never> {
	for (;;) yield undefined;
}

test('work that nobody waits for any more ends', async () => {
	let slices = 0;
	const found = await inSlices(endless(), () => (slices += 1) < 3);
	expect(found).toBeUndefined();
	expect(slices).toBe(3);
});
