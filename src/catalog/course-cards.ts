import type { CourseCardView } from '#domain/content/course-card.ts';
import { routes } from '#routes';
import { listCourseLessons, listCourses } from './courses.ts';

export async function listCourseCards(): Promise<CourseCardView[]> {
	return Promise.all(
		(await listCourses()).map(async (course) => {
			const lessons = await listCourseLessons(course);
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
				lessons: lessons.map((lesson) => ({
					id: lesson.id,
					title: lesson.title,
					summary: lesson.summary,
					minutes: lesson.minutes,
					href: routes.lesson(lesson.id),
				})),
				exam: {
					href: routes.exam(id),
					items: exam.cells.reduce((sum, { count }) => sum + count, 0),
					masteryPercent: Math.round(exam.masteryScore * 100),
					minutes: exam.minutes,
				},
			};
		}),
	);
}
