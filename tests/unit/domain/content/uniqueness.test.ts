import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cyclicSuccessions, repeatedIds } from '#domain/content/uniqueness.ts';
import {
	buildContent,
	buildCourse,
	buildLesson,
	buildProvision,
	buildRegulation,
	noContent,
} from './content-builder.ts';

describe('repeatedIds', () => {
	test('finds nothing in content without repetitions, or without anything', () => {
		expect(repeatedIds(buildContent())).toEqual([]);
		expect(repeatedIds(noContent)).toEqual([]);
	});

	test('an objective belongs to one lesson: the second place is named', () => {
		const lessons = [buildLesson(), buildLesson({ id: 'dasar/02' })];
		expect(repeatedIds(buildContent({ lessons }))).toEqual([
			expect.objectContaining({
				file: 'content/lessons/dasar/02.mdx',
				field: 'objectives.0.id',
				found: '"netral" untuk kedua kali',
			}),
		]);
	});

	test('two lessons cannot keep what is written under one id', () => {
		const uses = [{ kind: 'reflection', id: 'ajakan' }] as const;
		const lessons = ['dasar/01', 'dasar/02'].map((id) => buildLesson({ id, uses, objectives: [] }));
		expect(repeatedIds(buildContent({ lessons }))).toEqual([
			expect.objectContaining({
				file: 'content/lessons/dasar/02.mdx',
				found: '"ajakan" untuk kedua kali',
			}),
		]);
	});

	test('two regulations may have the same pinpoint, one may not', () => {
		const twice = [buildProvision('1'), buildProvision('1')];
		const two = [buildRegulation(), buildRegulation({ id: 'uu-2-2000' })];
		expect(repeatedIds({ ...noContent, regulations: two })).toEqual([]);
		expect(
			repeatedIds({ ...noContent, regulations: [buildRegulation({ provisions: twice })] }),
		).toHaveLength(1);
	});

	test('two courses may teach one lesson, each once', () => {
		const courses = [buildCourse(), buildCourse({ id: 'lain' })];
		expect(repeatedIds({ ...noContent, courses })).toEqual([]);
		const twice = buildCourse({ lessons: ['dasar/01', 'dasar/01'] });
		expect(repeatedIds({ ...noContent, courses: [twice] })).toEqual([
			expect.objectContaining({ field: 'lessons.1', found: '"dasar/01" untuk kedua kali' }),
		]);
	});
});

const chain = (successors: Readonly<Record<string, readonly string[]>>) =>
	cyclicSuccessions({
		...noContent,
		regulations: Object.entries(successors).map(([id, replacedBy]) =>
			buildRegulation({ id, replacedBy, provisions: [] }),
		),
	}).map(({ found }) => found);

describe('cyclicSuccessions', () => {
	test('a succession that ends is none', () => {
		expect(chain({ a: ['b'], b: ['c'], c: [] })).toEqual([]);
	});

	test('two ways to one successor are none', () => {
		expect(chain({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
	});

	test('what replaces itself is the shortest', () => {
		expect(chain({ a: ['a'] })).toEqual(['lingkaran a → a']);
	});

	test('the way into a circle is not part of it, and the circle is named once', () => {
		expect(chain({ a: ['b'], b: ['c'], c: ['b'] })).toEqual(['lingkaran b → c → b']);
	});

	test('each of two circles is named', () => {
		expect(chain({ a: ['b'], b: ['a'], c: ['c'] })).toHaveLength(2);
	});

	test('one across two regulations is found in the provisions', () => {
		const link = (id: string, to: string) =>
			buildRegulation({ id, provisions: [buildProvision('1', { replacedBy: [to] })] });
		expect(
			cyclicSuccessions({ ...noContent, regulations: [link('a', 'b#1'), link('b', 'a#1')] }),
		).toEqual([
			expect.objectContaining({
				file: 'content/regulations/a.yaml',
				found: 'lingkaran a#1 → b#1 → a#1',
			}),
		]);
	});

	test('a successor that does not exist is not followed', () => {
		expect(chain({ a: ['tidak-ada'] })).toEqual([]);
	});

	test('any order of laws that are replaced by later ones alone has none', () => {
		const laws = fc
			.integer({ min: 1, max: 8 })
			.chain((count) =>
				fc.tuple(
					fc.shuffledSubarray([...'abcdefgh'].slice(0, count), { minLength: count }),
					fc.array(fc.nat(255), { minLength: count, maxLength: count }),
				),
			);
		fc.assert(
			fc.property(laws, ([ids, masks]) => {
				const successors = ids.map((id, place) => [
					id,
					ids.filter((_, later) => later > place && ((masks[place] ?? 0) >> later) & 1),
				]);
				expect(chain(Object.fromEntries(successors) as Record<string, string[]>)).toEqual([]);
			}),
		);
	});
});
