import type { LearningMap, MapCourse } from '#domain/learning/learning-map.ts';
import type { LessonPlan } from '#domain/learning/next-step.ts';

/** The courses that the page tells of. Written by this site's own build, so it is what its type says. */
export function readMap(): LearningMap {
	const text = document.querySelector<HTMLElement>('[data-learning-map]')?.dataset['learningMap'];
	return text === undefined
		? { courses: [], lessons: {}, others: [] }
		: (JSON.parse(text) as LearningMap);
}

/** The lessons of a course, in its order. */
export function planOf(course: MapCourse, { lessons }: LearningMap): LessonPlan[] {
	return course.lessons.flatMap((id) => {
		const lesson = lessons[id];
		if (lesson === undefined) return [];
		return [{ id, minutes: lesson.minutes, anchors: lesson.sections.map(([anchor]) => anchor) }];
	});
}
