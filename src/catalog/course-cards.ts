import type { CourseCardView } from '#domain/content/course-card.ts';
import type { Course, Lesson } from '#domain/content/course.ts';
import { modules } from '#domain/content/modules.ts';
import { routes } from '#routes';
import { listCourseLessons, listCourses } from './courses.ts';

/** In the order in which the courses are offered. */
export async function listCourseCards(): Promise<CourseCardView[]> {
	return Promise.all(
		(await listCourses()).map(async (course) => toCard(course, await listCourseLessons(course))),
	);
}

function toCard(course: Course, lessons: readonly Lesson[]): CourseCardView {
	const { id, title, audience, summary, edition, jp, validityMonths, exam } = course;
	const examined = new Set(exam.cells.map(({ objective }) => objective));
	return {
		id,
		title,
		audience,
		summary,
		edition,
		jp,
		href: routes.course(id),
		minutes: sumOf(lessons),
		lessonCount: lessons.length,
		modules: neighbours(lessons).map((group) => ({
			module: group[0]?.module ?? '',
			title: modules[group[0]?.module ?? ''] ?? '',
			minutes: sumOf(group),
			lessons: group.map((lesson) => ({
				id: lesson.id,
				title: lesson.title,
				minutes: lesson.minutes,
				href: routes.lesson(lesson.id),
			})),
		})),
		objectives: lessons.flatMap(({ objectives }) =>
			objectives.filter((each) => examined.has(each.id)).map(({ text }) => text),
		),
		validityMonths,
		exam: {
			href: routes.exam(id),
			items: exam.cells.reduce((sum, { count }) => sum + count, 0),
			masteryPercent: Math.round(exam.masteryScore * 100),
			minutes: exam.minutes,
			critical: exam.critical,
			retake: exam.retake,
		},
	};
}

function sumOf(lessons: readonly Lesson[]): number {
	return lessons.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Runs of lessons of one module: the order of the course is kept. */
function neighbours(lessons: readonly Lesson[]): Lesson[][] {
	const groups: Lesson[][] = [];
	for (const lesson of lessons) {
		const last = groups.at(-1);
		if (last?.[0]?.module === lesson.module) last.push(lesson);
		else groups.push([lesson]);
	}
	return groups;
}
