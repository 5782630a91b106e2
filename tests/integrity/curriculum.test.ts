import { describe, expect, test } from 'vitest';
import { checkContent } from '#cli/check-content.ts';
import { itemTypes } from '#domain/assessment/item.ts';
import { roles } from '#domain/content/conduct.ts';
import { modules } from '#domain/content/modules.ts';
import { reportOn } from '#domain/content/report.ts';

const { content } = checkContent('content');
const { counts, items } = reportOn(content, '2026-11-22');

describe('the content is as large as a whole curriculum', () => {
	test.for([
		['provisions', 130],
		['lessons', 16],
		['releasedItems', 300],
		['scenarios', 24],
		['conduct', 120],
		['faq', 50],
		['glossary', 80],
		['courses', 6],
	] as const)('%s: at least %i', ([kind, least]) => {
		expect(counts[kind]).toBeGreaterThanOrEqual(least);
	});

	test('every module is taught', () => {
		expect(new Set(content.lessons.map(({ module }) => module))).toEqual(
			new Set(Object.keys(modules)),
		);
	});

	test('every item type is used, and four items in ten are situations', () => {
		for (const type of itemTypes) expect(items.byType[type], type).toBeGreaterThan(0);
		expect(items.situations).toBeGreaterThanOrEqual(0.4 * (counts['releasedItems'] ?? 0));
	});

	test('twenty misconceptions or more stand behind wrong choices', () => {
		expect(Object.keys(items.byMisconception).length).toBeGreaterThanOrEqual(20);
	});

	test('social media has the most items', () => {
		const social =
			(items.byObjective['media-sosial'] ?? 0) + (items.byObjective['jejak-digital'] ?? 0);
		const others = Object.entries(items.byObjective).filter(
			([objective]) => objective !== 'media-sosial' && objective !== 'jejak-digital',
		);
		expect(social).toBeGreaterThan(Math.max(...others.map(([, count]) => count)));
	});
});

describe.for(content.lessons.map((lesson) => [lesson.id, lesson] as const))(
	'%s',
	([id, lesson]) => {
		test('takes five to ten minutes and has objectives and key points', () => {
			expect(lesson.minutes).toBeGreaterThanOrEqual(5);
			expect(lesson.minutes).toBeLessThanOrEqual(10);
		});

		test('asks something and has a scenario', () => {
			expect(lesson.uses.filter(({ kind }) => kind === 'item')).not.toHaveLength(0);
			expect(
				content.scenarios.filter((scenario) => scenario.lesson.startsWith(`${id}#`)),
			).not.toHaveLength(0);
		});

		test('is part of a course', () => {
			expect(content.courses.filter(({ lessons }) => lessons.includes(id))).not.toHaveLength(0);
		});
	},
);

test('every role, and every course, is on a learning path', () => {
	const steps = content.paths.flatMap((path) => path.steps);
	const taken = steps.flatMap(({ kind, id }) => (kind === 'course' ? [id] : []));
	expect(new Set(taken)).toEqual(new Set(content.courses.map(({ id }) => id)));
	expect(new Set(content.paths.flatMap((path) => path.roles))).toEqual(new Set(Object.keys(roles)));
});

test('every objective is examined in some course', () => {
	const examined = new Set(
		content.courses.flatMap(({ exam }) => exam.cells.map(({ objective }) => objective)),
	);
	const taught = content.lessons.flatMap(({ objectives }) => objectives.map(({ id }) => id));
	expect(taught.filter((objective) => !examined.has(objective))).toEqual([]);
});

test('elections to come are undated and say what is known', () => {
	const undated = content.elections.filter(({ votingDay }) => votingDay === undefined);
	expect(undated.length).toBeGreaterThanOrEqual(2);
	for (const { id, periods, known } of undated) {
		expect(periods, id).toEqual([]);
		expect(known, id).not.toHaveLength(0);
	}
});
