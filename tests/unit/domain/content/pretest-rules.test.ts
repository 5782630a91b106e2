import { expect, test } from 'vitest';
import { pretestFaults } from '#domain/content/pretest-rules.ts';
import { buildContent, buildCourse, buildItemText, buildLesson } from './content-builder.ts';

test('each objective has items for two tests that share none', () => {
	const { lessons } = buildContent();
	const [objective] = lessons.flatMap((lesson) => lesson.objectives);
	const released = (count: number) =>
		Array.from({ length: count }, (_, place) =>
			buildItemText({ id: `a/${place}`, objective: objective?.id ?? '' }),
		);
	const course = buildCourse({ pretest: { items: 2, skip: true } });
	const faults = (count: number) =>
		pretestFaults(course, buildContent({ items: released(count) })).map(({ field }) => field);
	expect(faults(4)).toEqual([]);
	expect(faults(3)).toContain('pretest.items');
});

test('what only other courses teach needs no items for this pre-test', () => {
	const elsewhere = buildLesson({ id: 'lain/01', objectives: [{ id: 'lain', text: 'Lain' }] });
	const content = buildContent({ lessons: [elsewhere] });
	expect(pretestFaults(buildCourse({ pretest: { items: 2, skip: true } }), content)).toEqual([]);
});
