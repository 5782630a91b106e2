import { getCollection, type CollectionEntry } from 'astro:content';
import { routes } from '#routes';
import { listCitations, type CitationView } from './citations.ts';
import { loadContent } from './content.ts';
import { findCourseOf } from './courses.ts';

/** A lesson in the list of its course. */
export interface SiblingLesson {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly minutes: number;
	readonly isCurrent: boolean;
}

/** Everything around the text of a lesson. */
export interface LessonPage {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly minutes: number;
	readonly asOf: string;
	readonly objectives: readonly string[];
	readonly keyPoints: readonly string[];
	readonly citations: readonly CitationView[];
	readonly siblings: readonly SiblingLesson[];
	/** Where "finished" leads: the next lesson, or the exam after the last one. */
	readonly next: { readonly href: string; readonly title?: string | undefined };
	readonly previous?: SiblingLesson | undefined;
	readonly course: { readonly title: string; readonly href: string };
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
	const course = await findCourseOf(id);
	const siblings = (course?.lessons ?? [id]).flatMap((each): SiblingLesson[] => {
		const sibling = lessons.find((candidate) => candidate.id === each);
		if (sibling === undefined) return [];
		const { title, minutes } = sibling;
		return [{ id: each, title, minutes, href: routes.lesson(each), isCurrent: each === id }];
	});
	const place = siblings.findIndex(({ isCurrent }) => isCurrent);
	const next = siblings[place + 1];
	return {
		id,
		title: lesson.title,
		summary: lesson.summary,
		minutes: lesson.minutes,
		asOf: lesson.asOf,
		objectives: lesson.objectives.map(({ text }) => text),
		keyPoints: lesson.keyPoints,
		citations: await listCitations(lesson.citations),
		siblings,
		next: next ?? (course === undefined ? { href: routes.home } : { href: routes.exam(course.id) }),
		previous: siblings[place - 1],
		course:
			course === undefined
				? { title: '', href: routes.home }
				: { title: course.title, href: routes.course(course.id) },
	};
}
