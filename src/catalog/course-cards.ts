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
	const { id, title, audience, summary, edition, jp, exam } = course;
	return {
		id,
		title,
		audience,
		summary,
		edition,
		jp,
		href: routes.course(id),
		minutes: lessons.reduce((sum, lesson) => sum + lesson.minutes, 0),
		lessonCount: lessons.length,
		modules: neighbours(lessons).map((group) => ({
			title: modules[group[0]?.module ?? ''] ?? '',
			lessons: group.map((lesson) => ({
				id: lesson.id,
				title: lesson.title,
				minutes: lesson.minutes,
				href: routes.lesson(lesson.id),
			})),
		})),
		exam: {
			href: routes.exam(id),
			items: exam.cells.reduce((sum, { count }) => sum + count, 0),
			masteryPercent: Math.round(exam.masteryScore * 100),
			minutes: exam.minutes,
		},
	};
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
