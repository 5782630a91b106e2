import type { Content } from './content.ts';
import type { LearningPath } from './path.ts';

/** Looking through the acts of a topic, and reading one answer. */
const TOPIC = 3;
const QUESTION = 1;

/**
 * Minutes of each step. A course takes its lessons and its exam; a lesson counts where the path
 * meets it first, since nobody reads it twice on one way.
 */
export function stepMinutes(
	{ steps }: Pick<LearningPath, 'steps'>,
	{ courses, lessons, scenarios }: Pick<Content, 'courses' | 'lessons' | 'scenarios'>,
): number[] {
	const read = new Set<string>();
	const reading = (ids: readonly string[]) => {
		const fresh = lessons.filter(({ id }) => ids.includes(id) && !read.has(id));
		for (const { id } of fresh) read.add(id);
		return fresh.reduce((sum, { minutes }) => sum + minutes, 0);
	};
	return steps.map(({ kind, id }) => {
		switch (kind) {
			case 'course': {
				const course = courses.find((each) => each.id === id);
				return reading(course?.lessons ?? []) + (course?.exam.minutes ?? 0);
			}
			case 'lesson':
				return reading([id]);
			case 'scenario':
				return scenarios.find((each) => each.id === id)?.minutes ?? 0;
			case 'topic':
				return TOPIC;
			case 'question':
				return QUESTION;
		}
	});
}
