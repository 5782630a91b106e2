import { fileOf, type Content, type Fault } from './content.ts';
import type { Course } from './course.ts';

/**
 * Objectives of a course that have too few released items for its pre-test and its post-test to ask
 * different ones. Both may ask items that the exam draws too: nothing is taken from its bank, and an
 * exam already puts first what its own attempts have not shown. Both are explained only at their end.
 */
export function pretestFaults(course: Course, { lessons, items }: Content): Fault[] {
	const taught = new Set(
		lessons
			.filter(({ id }) => course.lessons.includes(id))
			.flatMap(({ objectives }) => objectives.map(({ id }) => id)),
	);
	const least = 2 * course.pretest.items;
	return [...taught].flatMap((objective) => {
		const found = items.filter(
			(item) => item.status === 'released' && item.objective === objective,
		).length;
		if (found >= least) return [];
		return [
			{
				file: fileOf('courses', course.id),
				field: 'pretest.items',
				found: `${found} soal released untuk tujuan ${objective}`,
				expected: `sedikitnya ${least}, agar tes awal dan tes akhir memakai soal yang berbeda`,
			},
		];
	});
}
