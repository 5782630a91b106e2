import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWalkable, type StoryMap, wayAfter, type Way } from '#domain/learning/walk.ts';

/** From the start to the market or the office; the market leads back once, or to an end. */
const story: StoryMap = {
	start: 'mulai',
	ways: new Map([
		['mulai.a', 'pasar'],
		['mulai.b', 'kantor'],
		['pasar.a', 'mulai'],
		['pasar.b', 'buruk'],
		['kantor.a', 'baik'],
		['kantor.b', 'buruk'],
	]),
	endings: new Set(['baik', 'buruk']),
};

const way = (choices: readonly string[], ending?: string): Way =>
	ending === undefined ? { choices } : { choices, ending };

describe('wayAfter', () => {
	test('choices are kept in the order in which they are made, the ending once it is reached', () => {
		const first = wayAfter(story, way([]), { choice: 'mulai.b' });
		expect(first).toEqual(way(['mulai.b']));
		const second = wayAfter(story, way(['mulai.b']), { choice: 'kantor.a' });
		expect(second).toEqual(way(['mulai.b', 'kantor.a']));
		expect(wayAfter(story, way(['mulai.b', 'kantor.a']), { scene: 'baik' })).toEqual(
			way(['mulai.b', 'kantor.a'], 'baik'),
		);
	});

	test('choosing otherwise forgets what came after', () => {
		const done = way(['mulai.b', 'kantor.a'], 'baik');
		expect(wayAfter(story, done, { choice: 'kantor.b' })).toEqual(way(['mulai.b', 'kantor.b']));
		expect(wayAfter(story, done, { choice: 'mulai.a' })).toEqual(way(['mulai.a']));
	});

	test('reading a scene again keeps what was chosen', () => {
		expect(wayAfter(story, way(['mulai.b']), { scene: 'mulai' })).toBeUndefined();
		expect(wayAfter(story, way(['mulai.b']), { scene: 'kantor' })).toBeUndefined();
	});

	test('a link into the middle is no way', () => {
		expect(wayAfter(story, way([]), { choice: 'kantor.a' })).toBeUndefined();
		expect(wayAfter(story, way([]), { scene: 'baik' })).toBeUndefined();
		expect(wayAfter(story, way([]), { choice: 'gudang.a' })).toBeUndefined();
	});

	test('a way through a story that was rewritten begins anew', () => {
		expect(wayAfter(story, way(['lama.a', 'lama.b']), { choice: 'mulai.a' })).toEqual(
			way(['mulai.a']),
		);
	});

	test('a loop without end stops being kept before it is too long to be', () => {
		let here: Way = way([]);
		for (let step = 0; step < 300; step += 1) {
			here = wayAfter(story, here, { choice: step % 2 === 0 ? 'mulai.a' : 'pasar.a' }) ?? here;
		}
		expect(here.choices.length).toBeLessThanOrEqual(200);
	});

	test('whatever is kept leads through the story', () => {
		const step = fc.oneof(
			fc.record({ choice: fc.constantFrom(...story.ways.keys(), 'lain.a') }),
			fc.record({ scene: fc.constantFrom('mulai', 'pasar', 'kantor', 'baik', 'buruk', 'lain') }),
		);
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				const end = steps.reduce<Way>((at, each) => wayAfter(story, at, each) ?? at, way([]));
				expect(isWalkable(story, end)).toBe(true);
			}),
		);
	});
});

test.for([
	{ kept: way(['mulai.b', 'kantor.a'], 'baik'), walkable: true },
	{ kept: way(['mulai.b', 'kantor.a'], 'buruk'), walkable: false },
	{ kept: way(['kantor.a']), walkable: false },
	{ kept: way(['mulai.b', 'pasar.a']), walkable: false },
	{ kept: way([], 'mulai'), walkable: false },
])('$kept.choices, $kept.ending leads through the story: $walkable', ({ kept, walkable }) => {
	expect(isWalkable(story, kept)).toBe(walkable);
});
