import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPractice, itemsOn, preferred } from '#domain/practice/draw-practice.ts';
import { anySeed } from '#tests/unit/domain/builders.ts';
import { anyLast, buildIndex, buildObjective, buildPast, lastOf } from './practice-builder.ts';

const pool = buildObjective('asas', 12).items;
const ids = pool.map(({ id }) => id);
const rank = (last: ReturnType<typeof lastOf>, id: string) => {
	const answer = last.get(id);
	if (answer === undefined) return 0;
	return answer.isRight ? 2 : 1;
};

describe('drawPractice', () => {
	test('draws as many different items as asked, or all there are', () => {
		fc.assert(
			fc.property(anyLast(ids), fc.integer({ min: 0, max: 20 }), anySeed, (last, count, seed) => {
				const drawn = drawPractice({ pool, last, count, seed });
				expect(new Set(drawn).size).toBe(drawn.length);
				expect(drawn).toHaveLength(Math.min(count, ids.length));
				for (const id of drawn) expect(ids).toContain(id);
			}),
		);
	});

	test('leaves nothing out that is more worth asking than what it takes', () => {
		fc.assert(
			fc.property(anyLast(ids), fc.integer({ min: 1, max: 11 }), anySeed, (last, count, seed) => {
				const drawn = drawPractice({ pool, last, count, seed });
				const left = ids.filter((id) => !drawn.includes(id));
				const worth = (id: string) => rank(last, id) * 1e6 + (last.get(id)?.at ?? 0);
				expect(Math.max(...drawn.map(worth))).toBeLessThanOrEqual(Math.min(...left.map(worth)));
			}),
		);
	});

	test('is the same for the same seed, and another for others', () => {
		const draw = (seed: string) => drawPractice({ pool, last: new Map(), count: 5, seed });
		expect(draw('0123456789abcdef')).toEqual(draw('0123456789abcdef'));
		expect(draw('0123456789abcdef')).not.toEqual(draw('fedcba9876543210'));
	});
});

test('what was missed comes before what was right, of both the oldest first', () => {
	const last = lastOf(
		buildPast('right-new', { at: 9 }),
		buildPast('right-old', { at: 1 }),
		buildPast('missed-new', { at: 8, isRight: false }),
		buildPast('missed-old', { at: 2, isRight: false }),
	);
	expect(preferred(['right-new', 'right-old', 'missed-new', 'missed-old', 'new'], last)).toEqual([
		'new',
		'missed-old',
		'missed-new',
		'right-old',
		'right-new',
	]);
});

test('a topic is everything, one objective, or what names a phase', () => {
	const index = buildIndex(buildObjective('asas', 4), buildObjective('hak', 3));
	const count = (topic: Parameters<typeof itemsOn>[0]) => itemsOn(topic, index).length;
	expect(count({ kind: 'mixed' })).toBe(7);
	expect(count({ kind: 'objective', id: 'hak' })).toBe(3);
	expect(count({ kind: 'phase', id: 'kampanye' })).toBe(4);
	expect(count({ kind: 'phase', id: 'lain' })).toBe(0);
});
