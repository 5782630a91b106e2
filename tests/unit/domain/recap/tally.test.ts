import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CREDIT } from '#domain/assessment/credit.ts';
import { beliefStatistics } from '#domain/recap/belief-statistics.ts';
import {
	itemStatistics,
	LEAST_FOR_CORRELATION,
	LEAST_GROUP,
	reliabilityOf,
	testStatistics,
} from '#domain/recap/item-statistics.ts';
import type { JudgedAttempt } from '#domain/recap/judged.ts';
import {
	answerKey,
	answerOf,
	firstAttempts,
	mergeTallies,
	tallyOf,
	type BankTally,
} from '#domain/recap/tally.ts';
import { bank } from '#tests/unit/domain/record/record-builder.ts';

/** An attempt with these credits on items `a`, `b`, ... */
function attemptOf(credits: readonly number[], over: Partial<JudgedAttempt> = {}): JudgedAttempt {
	const items = credits.map((credit, place) => ({
		id: String.fromCharCode(97 + place),
		credit,
		response: { choice: credit === CREDIT ? 'a' : 'b' },
	}));
	return {
		...{ code: 'kode', certificate: 'NTR-2026-0000-0000', bank: 'b'.repeat(16), course: 'x' },
		...{ edition: '2026.1', seed: '0'.repeat(16), number: 1, startedAt: 0, finishedAt: 0 },
		...{ name: '', agency: '', scaled: 0, passed: false, criticalMissed: [], until: '', items },
		...over,
	};
}

const bankIn = (attempts: readonly JudgedAttempt[]): BankTally => {
	const tally = tallyOf(attempts)['b'.repeat(16)];
	if (tally === undefined) throw new Error('Nothing was tallied.');
	return tally;
};

const anyAttempt = fc
	.record({
		credits: fc.array(fc.nat(CREDIT), { minLength: 4, maxLength: 4 }),
		bank: fc.constantFrom('b'.repeat(16), 'c'.repeat(16)),
		passed: fc.boolean(),
		finishedAt: fc.nat(4e12),
	})
	.map(({ credits, ...over }) => attemptOf(credits, over));

test('any partition of attempts merges to the very figures of all together', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(anyAttempt, fc.nat(4)), { maxLength: 60 }), (placed) => {
			const whole = tallyOf(placed.map(([attempt]) => attempt));
			const shards = [0, 1, 2, 3, 4].map((shard) =>
				tallyOf(placed.filter(([, own]) => own === shard).map(([attempt]) => attempt)),
			);
			expect(shards.reduce(mergeTallies)).toEqual(whole);
			expect(shards.toReversed().reduce(mergeTallies)).toEqual(whole);
		}),
	);
});

test('a tally survives being sent as JSON', () => {
	fc.assert(
		fc.property(fc.array(anyAttempt), (attempts) => {
			const tally = tallyOf(attempts);
			expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
		}),
	);
});

test('the key of an answer gives the answer back, whatever the order of its slots', () => {
	expect(answerKey({ c: 'yes', a: 'yes' })).toBe(answerKey({ a: 'yes', c: 'yes' }));
	expect(answerOf(answerKey({ b: 'x', a: 'y' }))).toEqual({ a: 'y', b: 'x' });
	expect(answerOf(answerKey({}))).toEqual({});
});

describe('statistics rest on', () => {
	test('first attempts alone', () => {
		const later = attemptOf([0], { number: 2 });
		expect(firstAttempts([attemptOf([0]), later])).toHaveLength(1);
		expect(firstAttempts([later])).toEqual([]);
	});

	test('one record of each seed, the same whatever the order', () => {
		const [one, other] = [attemptOf([0], { certificate: 'NTR-2026-1111-1111' }), attemptOf([60])];
		expect(firstAttempts([one, other])).toEqual([other]);
		expect(firstAttempts([other, one])).toEqual([other]);
	});
});

describe('an item', () => {
	const many = (count: number, credits: readonly number[]) =>
		Array.from({ length: count }, () => attemptOf(credits));

	test(`is not spoken of below ${LEAST_GROUP} attempts`, () => {
		expect(itemStatistics(bankIn(many(LEAST_GROUP - 1, [60, 0])))).toEqual([]);
		expect(itemStatistics(bankIn(many(LEAST_GROUP, [60, 0])))).toHaveLength(2);
		expect(testStatistics(bankIn(many(LEAST_GROUP - 1, [60, 0])))).toBeUndefined();
	});

	test('has its mean credit as facility, and its answers by frequency', () => {
		const tally = bankIn([...many(3, [60, 0]), ...many(2, [0, 0])]);
		expect(itemStatistics(tally)[0]).toMatchObject({
			shown: 5,
			facility: 0.6,
			answers: [
				{ response: { choice: 'a' }, count: 3 },
				{ response: { choice: 'b' }, count: 2 },
			],
		});
	});

	test('tells apart as the correlation with the rest of the form says', () => {
		const credits = [
			[60, 60, 60],
			[60, 60, 0],
			[60, 0, 60],
			[0, 0, 60],
			[0, 0, 0],
			[0, 60, 0],
		];
		const attempts = Array.from({ length: 6 }, () => credits.map((each) => attemptOf(each))).flat();
		const [first] = itemStatistics(bankIn(attempts));
		// By hand: credits 1,1,1,0,0,0 against rests 2,1,1,1,0,1 correlate by 6 / √(9 × 12).
		expect(first?.discrimination).toBeCloseTo(6 / Math.sqrt(108), 10);
	});

	test(`does not below ${LEAST_FOR_CORRELATION} attempts, nor where all did the same`, () => {
		const mixed = (count: number) =>
			Array.from({ length: count }, (_, place) => attemptOf(place % 2 === 0 ? [60, 60] : [0, 0]));
		expect(itemStatistics(bankIn(mixed(LEAST_FOR_CORRELATION)))[0]?.discrimination).toBeCloseTo(1);
		expect(
			itemStatistics(bankIn(mixed(LEAST_FOR_CORRELATION - 1)))[0]?.discrimination,
		).toBeUndefined();
		expect(itemStatistics(bankIn(many(40, [60, 0])))[0]?.discrimination).toBeUndefined();
	});
});

describe('reliability', () => {
	test('is 1 where each gets all of his items right or none, 0 where the items decide it all', () => {
		const apart = Array.from({ length: 40 }, (_, place) =>
			attemptOf(place % 2 === 0 ? [60, 60, 60] : [0, 0, 0]),
		);
		expect(reliabilityOf(bankIn(apart))).toBe(1);
		const even = Array.from({ length: 40 }, (_, place) =>
			attemptOf(place % 2 === 0 ? [60, 0, 0] : [60, 60, 0]),
		);
		expect(reliabilityOf(bankIn(even))).toBe(0);
	});

	test('is 1 - mean error variance / observed variance, worked by hand', () => {
		const attempts = Array.from({ length: 10 }, () => [
			attemptOf([60, 60, 60, 60]),
			attemptOf([60, 60, 0, 0]),
			attemptOf([60, 0, 0, 0]),
		]).flat();
		// Means 1, 1/2, 1/4; item variances 0, 1/3, 1/4, each over 4 items.
		const error = (0 + 1 / 3 + 1 / 4) / 3 / 4;
		const mean = (1 + 0.5 + 0.25) / 3;
		const observed = ([1, 0.5, 0.25].reduce((sum, each) => sum + (each - mean) ** 2, 0) * 10) / 29;
		expect(reliabilityOf(bankIn(attempts))).toBeCloseTo(1 - error / observed, 10);
		expect(testStatistics(bankIn(attempts))?.standardError).toBeCloseTo(Math.sqrt(error), 10);
	});

	test('is undefined for few attempts, and where all scored the same', () => {
		const same = Array.from({ length: 40 }, () => attemptOf([60, 0]));
		expect(reliabilityOf(bankIn(same))).toBeUndefined();
		expect(reliabilityOf(bankIn(same.slice(0, 29)))).toBeUndefined();
	});
});

test('beliefs are told by the share of answers that show them, where enough could', () => {
	const [item] = bank.items;
	if (item === undefined) throw new Error('The bank is empty.');
	const answered = (choice: string) => ({
		...attemptOf([0]),
		items: [{ id: item.id, credit: 0, response: { choice } }],
	});
	const attempts = [...['a', 'a', 'c', 'b', 'b'].map(answered)];
	const tags = new Map([[item.id, { a: 'hanya-pejabat', c: 'netral-diam' }]]);
	const specs = new Map([[item.id, item]]);
	expect(beliefStatistics(bankIn(attempts), specs, tags)).toEqual([
		{ tag: 'hanya-pejabat', held: 2, asked: 5, items: [item.id] },
		{ tag: 'netral-diam', held: 1, asked: 5, items: [item.id] },
	]);
	expect(beliefStatistics(bankIn(attempts.slice(1)), specs, tags)).toEqual([]);
});
