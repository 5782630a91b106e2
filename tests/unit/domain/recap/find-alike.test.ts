import { describe, expect, test } from 'vitest';
import { drawForm } from '#domain/assessment/form.ts';
import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import { seededRandom, type Random } from '#domain/assessment/random.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { slotsOf } from '#domain/assessment/slots.ts';
import { findAlike } from '#domain/recap/find-alike.ts';
import type { Owned } from '#domain/recap/owned.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import { bank } from '#tests/unit/domain/record/record-builder.ts';
import { seedOf } from './recap-builder.ts';

/**
 * Somebody who is right in 3 of 4 items, and where he errs gives the first value twice as often as
 * any other: a tempting distractor.
 */
function sit(person: number, seed: string, random: Random): Owned {
	const items = drawForm(bank, seed, 1).items.map(({ item }) => {
		const response =
			random() % 4 > 0
				? keyOf(item)
				: Object.fromEntries(
						slotsOf(item).map(({ id, values }) => [
							id,
							values[random() % 3 === 0 ? 0 : random() % values.length] ?? '',
						]),
					);
		return { id: item.id, credit: creditOf(item, response), response };
	});
	return ownedOf(person, { seed, items });
}

function ownedOf(person: number, over: Pick<JudgedAttempt, 'seed' | 'items'>): Owned {
	const attempt: JudgedAttempt = {
		...{ code: `kode ${person}`, certificate: `NTR ${person}`, bank: 'b', course: 'x' },
		...{ edition: '', number: 1, startedAt: person, finishedAt: person, name: '', agency: '' },
		...{ scaled: 0, passed: false, criticalMissed: [], until: '' },
		...over,
	};
	return { person: String(person), name: `Orang ${person}`, attempt, devices: [] };
}

/** Two with the same wrong answers to so many items, and nothing else. */
function pairOf(wrong: number): readonly Owned[] {
	const items = Array.from({ length: wrong }, (_, place) => ({
		id: `soal-${place}`,
		credit: 0,
		response: { choice: 'd' },
	}));
	return [1, 2].map((person) => ownedOf(person, { seed: String(person), items }));
}

describe('people with the same wrong answers are found', () => {
	test('from four in common on, where two are all there are', () => {
		expect(findAlike(pairOf(3))).toEqual([]);
		const [alike] = findAlike(pairOf(4));
		expect(alike?.common).toBe(4);
		expect(alike?.chance).toBeCloseTo(1 / 256, 10);
	});

	test('not by four in common where there are many pairs, one of which may have them by chance', () => {
		const others = Array.from({ length: 20 }, (_, place) =>
			ownedOf(100 + place, { seed: String(place), items: [] }),
		);
		expect(findAlike([...pairOf(4), ...others])).toEqual([]);
		expect(findAlike([...pairOf(8), ...others])).toHaveLength(1);
	});

	test('among many who did not copy, and nobody else', () => {
		const random = seededRandom(seedOf(1));
		const honest = Array.from({ length: 300 }, (_, person) =>
			sit(person, seedOf(1000 + person), random),
		);
		expect(findAlike(honest)).toEqual([]);
		const source = honest.find(
			({ attempt }) => attempt.items.filter(({ credit }) => credit < CREDIT).length >= 7,
		);
		if (source === undefined) throw new Error('Nobody erred often enough.');
		const { seed, items } = source.attempt;
		const copier = ownedOf(999, { seed, items });
		const found = findAlike([...honest, copier]);
		expect(found.map(({ one, other }) => [one.person, other.person])).toEqual([
			[source.person, '999'],
		]);
	});

	test('not in a class on one sheet of paper whose errors are everybody’s', () => {
		const items = pairOf(8)[0]?.attempt.items ?? [];
		const all = Array.from({ length: 40 }, (_, person) =>
			ownedOf(person, { seed: 'kertas', items }),
		);
		expect(findAlike(all)).toEqual([]);
	});

	test('not of one person in two attempts', () => {
		const [one, other] = pairOf(6);
		if (one === undefined || other === undefined) throw new Error('There is no pair.');
		expect(findAlike([one, { ...other, person: one.person }])).toEqual([]);
	});
});
