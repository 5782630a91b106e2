import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTest } from '#domain/diagnosis/draw-test.ts';
import { gainByObjective, gainOf } from '#domain/diagnosis/gain.ts';
import { anySeed } from '#tests/unit/domain/builders.ts';
import { anyLast, buildObjective } from '#tests/unit/domain/practice/practice-builder.ts';

const objectives = [buildObjective('asas', 12), buildObjective('hak', 14)];
const all = objectives.flatMap(({ items }) => items);
const difficulties = (ids: readonly string[], objective: string) =>
	ids
		.filter((id) => id.startsWith(`${objective}/`))
		.map((id) => all.find((item) => item.id === id)?.difficulty)
		.toSorted();

describe('drawTest', () => {
	test('asks so many items of each objective; a second test asks others, as hard as the first', () => {
		const last = anyLast(all.map(({ id }) => id));
		fc.assert(
			fc.property(
				last,
				anySeed,
				anySeed,
				fc.integer({ min: 1, max: 2 }),
				(last, one, two, count) => {
					const draw = (seed: string, earlier: readonly string[]) =>
						drawTest({ objectives, count, earlier, last, seed });
					const pre = draw(one, []);
					const post = draw(two, pre);
					expect(new Set([...pre, ...post]).size).toBe(4 * count);
					for (const { id } of objectives) {
						expect(difficulties(pre, id)).toHaveLength(count);
						expect(difficulties(post, id)).toEqual(difficulties(pre, id));
					}
					expect(draw(one, [])).toEqual(pre);
				},
			),
		);
	});

	test('repeats items only where an objective has no others', () => {
		const small = [buildObjective('kecil', 3)];
		const base = { objectives: small, count: 2, last: new Map(), seed: '0'.repeat(16) };
		const pre = drawTest({ ...base, earlier: [] });
		const post = drawTest({ ...base, earlier: pre });
		expect(new Set(post).size).toBe(2);
		expect(post.filter((id) => pre.includes(id))).toHaveLength(1);
	});
});

describe('gainOf', () => {
	test('is the share gained of what could still be gained (Hake 1998)', () => {
		expect(gainOf(0.4, 0.7)).toMatchObject({ kind: 'gain', gain: expect.closeTo(0.5) as number });
		expect(gainOf(0, 1)).toMatchObject({ kind: 'gain', gain: 1 });
		expect(gainOf(0.5, 0.5)).toMatchObject({ kind: 'gain', gain: 0 });
	});

	test('says nothing of a share where there was no room, or less than before', () => {
		expect(gainOf(1, 1).kind).toBe('no-room');
		expect(gainOf(1, 0.5).kind).toBe('loss');
		expect(gainOf(0.9, 0).kind).toBe('loss');
	});

	test('is between 0 and 1 wherever it is given', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(share, share, (pre, post) => {
				const result = gainOf(pre, post);
				if (result.kind !== 'gain') return;
				expect(result.gain).toBeGreaterThanOrEqual(0);
				expect(result.gain).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('is told by objective where both tests asked it', () => {
		const of = (objective: string, scaled: number) => ({ objective, right: 0, total: 1, scaled });
		const gains = gainByObjective([of('a', 0.5), of('b', 1)], [of('a', 1), of('c', 1)]);
		expect(gains.map(({ objective }) => objective)).toEqual(['a']);
	});
});
