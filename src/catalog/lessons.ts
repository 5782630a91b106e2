import { getCollection, type CollectionEntry } from 'astro:content';
import type { CitationView } from '#domain/content/citation.ts';
import type { Lesson } from '#domain/content/course.ts';
import type { LessonContext, SiblingLesson } from '#domain/content/lesson-context.ts';
import type { ScenarioCard } from '#domain/content/scenario.ts';
import { routes } from '#routes';
import { listCitations } from './citations.ts';
import { loadContent } from './content.ts';
import { listCourseLessons, listCoursesOf } from './courses.ts';
import { listScenariosOf } from './scenarios.ts';

/** Everything around the text of a lesson. */
export interface LessonPage {
	readonly id: string;
	/** Key of `modules`. */
	readonly module: string;
	readonly title: string;
	readonly summary: string;
	readonly minutes: number;
	readonly asOf: string;
	readonly objectives: readonly string[];
	readonly keyPoints: readonly string[];
	readonly citations: readonly CitationView[];
	readonly scenarios: readonly ScenarioCard[];
	/** One for each course that holds it; the first is shown until a script knows the learner's. */
	readonly contexts: readonly LessonContext[];
}

/** Entries for the page that renders them. */
export async function listLessonEntries(): Promise<CollectionEntry<'lessons'>[]> {
	await loadContent();
	return getCollection('lessons');
}

/** @throws {RangeError} For a lesson that is not there. */
export async function getLessonPage(id: string): Promise<LessonPage> {
	const { lessons } = await loadContent();
	const lesson = lessons.find((each) => each.id === id);
	if (lesson === undefined) throw new RangeError(`Lesson "${id}" is not there.`);
	const { module, title, summary, minutes, asOf, objectives, keyPoints, citations } = lesson;
	return {
		id,
		module,
		title,
		summary,
		minutes,
		asOf,
		objectives: objectives.map(({ text }) => text),
		keyPoints,
		citations: await listCitations(citations),
		scenarios: await listScenariosOf(id),
		contexts: await listContexts(lesson),
	};
}

async function listContexts(lesson: Lesson): Promise<LessonContext[]> {
	const courses = await listCoursesOf(lesson.id);
	return Promise.all(
		courses.map(async (course) => {
			const { next, ...rest } = place(lesson.id, await listCourseLessons(course));
			return {
				id: course.id,
				title: course.title,
				href: routes.course(course.id),
				...rest,
				next: next ?? { href: routes.exam(course.id) },
			};
		}),
	);
}

function place(id: string, lessons: readonly Lesson[]) {
	const siblings = lessons.map((each): SiblingLesson => ({
		id: each.id,
		title: each.title,
		minutes: each.minutes,
		href: routes.lesson(each.id),
		isCurrent: each.id === id,
	}));
	const index = siblings.findIndex(({ isCurrent }) => isCurrent);
	return {
		number: index + 1,
		siblings,
		next: siblings[index + 1],
		previous: siblings[index - 1],
	};
}
