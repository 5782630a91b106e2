import { getCollection } from 'astro:content';
import type { LearningMap, MapLesson } from '#domain/learning/learning-map.ts';
import { headingsOf } from '#schemas/lesson-body.ts';
import { getBank, listCourses } from './courses.ts';

/** What a script needs to lead a learner back into these courses; all of them unless one is named. */
export async function getLearningMap(courseId?: string): Promise<LearningMap> {
	const all = await listCourses();
	const courses = all.filter(({ id }) => courseId === undefined || id === courseId);
	const taught = new Set(courses.flatMap(({ lessons }) => lessons));
	const lessons = (await getCollection('lessons')).filter(({ id }) => taught.has(id));
	return {
		courses: await Promise.all(
			courses.map(async (course) => ({
				id: course.id,
				title: course.title,
				lessons: course.lessons,
				pretest: course.pretest,
				bank: (await getBank(course)).digest,
				retake: course.exam.retake,
			})),
		),
		lessons: Object.fromEntries(
			lessons.map(
				({ id, data: { title, minutes, objectives }, body = '' }): [string, MapLesson] => [
					id,
					{
						title,
						minutes,
						objectives: objectives.map((objective) => objective.id),
						sections: headingsOf(body)
							.filter(({ level }) => level === 2)
							.map(({ anchor, text }) => [anchor, text]),
					},
				],
			),
		),
		others: [...new Set(all.flatMap((course) => course.lessons))].filter((id) => !taught.has(id)),
	};
}
