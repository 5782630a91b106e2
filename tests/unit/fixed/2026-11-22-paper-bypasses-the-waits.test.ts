import { beforeEach, describe, expect, test } from 'vitest';
import { advance, startAttempt } from '#domain/assessment/attempt.ts';
import { nextAttempt } from '#domain/assessment/retake.ts';
import { findTimeFault, toPaperAttempt } from '#domain/paper/paper-attempt.ts';
import { keepSheet } from '#islands/paper/keep-sheet.ts';
import { freshBrowser, openTab } from '#tests/unit/adapters/storage/browser.ts';
import { bank, digest } from '#tests/unit/domain/record/record-builder.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const now = Date.UTC(2026, 10, 22, 4);
const { attempts, cooldownMinutes, restDays } = bank.retake;
const cooldown = cooldownMinutes * MINUTE;
const [item = ''] = bank.items.map(({ id }) => id);

/** A sheet with one answer, of a seed of its own. */
function sheet(seed: string, number: number, startedAt: number) {
	const responses = { [item]: { choice: 'a' } };
	const closedAt = startedAt + 30 * MINUTE;
	const { course } = bank;
	return toPaperAttempt({ course, bank: digest, seed, number, startedAt, closedAt, responses });
}

const seedOf = (place: number) => String(place).repeat(16);
const today = { bank, digest };

beforeEach(freshBrowser);

/** Five sheets of form A left the next attempt at number 2. */
test('five sheets of form A are five attempts', () => {
	const kept = [1, 2, 3, 4, 5].map((place) => sheet(seedOf(place), 1, now - place * 30 * DAY));
	expect(nextAttempt(bank.retake, kept, { bank: digest, now })).toEqual({
		state: 'ready',
		number: 6,
	});
});

/** The letter of the form was taken for the number of attempts. */
test('a first exam on form C is one attempt, not a used-up round', () => {
	const first = sheet(seedOf(1), 3, now - DAY);
	const { closedAt } = first;
	const next = (at: number) => nextAttempt(bank.retake, [first], { bank: digest, now: at });
	expect(next(closedAt)).toEqual({ state: 'cooling', at: closedAt + cooldown });
	expect(next(closedAt + cooldown)).toEqual({ state: 'ready', number: 2 });
});

test('an attempt on a screen after one on paper is counted once', () => {
	const paper = sheet(seedOf(1), 1, now - 60 * DAY);
	const from = { id: 'layar', course: bank.course, bank: digest, seed: seedOf(2) };
	const begun = startAttempt({ ...from, number: 2, at: now - 30 * DAY });
	const given = { type: 'answer', itemId: item, response: { choice: 'a' } } as const;
	const answered = advance(begun, { ...given, at: now - 29 * DAY });
	// Handed in within the millisecond of the last answer, as a fast hand or a slow clock does.
	const screen = advance(answered, { type: 'submit', at: now - 29 * DAY });
	expect(nextAttempt(bank.retake, [paper, screen], { bank: digest, now })).toEqual({
		state: 'ready',
		number: 3,
	});
});

describe('a sheet that is to be kept', () => {
	/** `nextAttempt` was never asked. */
	test('is refused until an attempt could have begun, and kept from then on', async () => {
		const store = openTab();
		const first = sheet(seedOf(1), 1, now - 2 * DAY);
		expect(await keepSheet(store, first, today)).toMatchObject({ state: 'kept' });
		const open = first.closedAt + cooldown;
		const early = await keepSheet(store, sheet(seedOf(2), 1, open - 1), today);
		expect(early).toMatchObject({ state: 'refused' });
		expect(Object.keys((await store.read()).attempts)).toEqual([first.id]);
		expect(await keepSheet(store, sheet(seedOf(2), 1, open), today)).toMatchObject({
			state: 'kept',
		});
	});

	test('cannot be dated before the attempts that are kept', async () => {
		const store = openTab();
		await keepSheet(store, sheet(seedOf(1), 1, now - 2 * DAY), today);
		const before = sheet(seedOf(2), 1, now - 300 * DAY);
		expect(await keepSheet(store, before, today)).toMatchObject({ state: 'refused' });
	});

	test('waits for the days of rest once a round is used up', async () => {
		const store = openTab();
		const gap = cooldown + HOUR;
		for (let place = 1; place <= attempts; place += 1) {
			const kept = await keepSheet(store, sheet(seedOf(place), 1, now + place * gap), today);
			expect(kept.state).toBe('kept');
		}
		const last = sheet(seedOf(attempts), 1, now + attempts * gap).closedAt;
		const next = (at: number) => keepSheet(store, sheet(seedOf(9), 1, at), today);
		expect((await next(last + restDays * DAY - 1)).state).toBe('refused');
		expect((await next(last + restDays * DAY)).state).toBe('kept');
	});

	test('is not refused for having been kept before', async () => {
		const store = openTab();
		const first = sheet(seedOf(1), 1, now - DAY);
		await keepSheet(store, first, today);
		const again = sheet(seedOf(1), 1, now - DAY + MINUTE);
		expect(await keepSheet(store, again, today)).toEqual({
			state: 'kept',
			attempt: first,
			isEarlier: true,
		});
	});

	test('is refused while an exam is open on the screen', async () => {
		const store = openTab();
		const id = 'layar';
		const from = { id, course: bank.course, bank: digest, seed: seedOf(3), number: 1 };
		await store.update('attempts', id, () => startAttempt({ ...from, at: now }));
		expect((await keepSheet(store, sheet(seedOf(1), 1, now), today)).state).toBe('refused');
	});
});

/** A sheet from 400 days ago was taken. */
test.for([
	[400, 'too-old'],
	[366, 'too-old'],
	[364, 'too-early'],
	[300, undefined],
] as const)('%i days ago: %s', ([days, fault]) => {
	const startedAt = now - days * DAY;
	const times = { startedAt, closedAt: startedAt + HOUR };
	expect(findTimeFault(times, now, '2026.1')).toBe(fault);
});
