import type { Change } from '#domain/changes/change.ts';
import { listChanges } from '#domain/changes/list-changes.ts';
import { listCitings } from '#domain/content/citings.ts';
import type { Content } from '#domain/content/content.ts';
import type { Course } from '#domain/content/course.ts';
import { examItems } from '#domain/content/to-bank.ts';

/** A change of the law or of the course that its certificates rest on. */
export interface HistoryEntry {
	readonly date: string;
	readonly title: string;
	readonly text: string;
	/** Ids of the course's lessons that teach what changed; empty where all of it, or the exam alone. */
	readonly lessons: readonly string[];
}

/** A course as it stands, and what has happened to it: enough to tell what an old certificate misses. */
export interface CourseHistory {
	readonly course: string;
	readonly title: string;
	readonly edition: string;
	/** First 16 hex digits of the digest of its bank. */
	readonly bank: string;
	readonly lessons: readonly { readonly id: string; readonly title: string }[];
	/** Newest first, from the day on which the course appeared. */
	readonly changes: readonly HistoryEntry[];
}

/**
 * What has happened to a course: changes that name it, and changes of provisions that its lessons, its
 * exam or its certificates cite. Those before its first appearance are left out, for no certificate
 * of it is older.
 *
 * @param bank First 16 hex digits of the digest of its bank.
 */
export function courseHistory(course: Course, content: Content, bank: string): CourseHistory {
	const cited = citationsOf(course, content);
	const all = listChanges(content);
	const first = all.findLast(({ touches }) => touches.includes(course.id))?.date ?? '';
	return {
		course: course.id,
		title: course.title,
		edition: course.edition,
		bank,
		lessons: course.lessons.flatMap((id) => {
			const lesson = content.lessons.find((each) => each.id === id);
			return lesson === undefined ? [] : [{ id, title: lesson.title }];
		}),
		changes: all
			.filter(({ date, touches }) => date >= first && isTouched(course, cited, touches))
			.map(({ date, title, text, touches }) => ({
				...{ date, title, text },
				lessons: course.lessons.filter((id) =>
					(cited.lessons.get(id) ?? []).some((citation) => isAbout(touches, citation)),
				),
			})),
	};
}

interface Cited {
	/** Citations by lesson. */
	readonly lessons: ReadonlyMap<string, readonly string[]>;
	/** Citations of the exam's items and of the certificate. */
	readonly others: readonly string[];
}

function citationsOf(course: Course, content: Content): Cited {
	const items = new Set(examItems(course, content).map(({ id }) => id));
	const citings = listCitings(content);
	const ofLessons = citings.filter(
		({ kind, id }) => kind === 'lessons' && course.lessons.includes(id),
	);
	const lessons = Map.groupBy(ofLessons, ({ id }) => id);
	return {
		lessons: new Map([...lessons].map(([id, list]) => [id, list.map(({ citation }) => citation)])),
		others: [
			...course.legalBasis,
			...citings.flatMap(({ kind, id, citation }) =>
				kind === 'items' && items.has(id) ? [citation] : [],
			),
		],
	};
}

function isTouched(
	{ id }: Course,
	{ lessons, others }: Cited,
	touches: Change['touches'],
): boolean {
	if (touches.includes(id)) return true;
	return [...others, ...[...lessons.values()].flat()].some((each) => isAbout(touches, each));
}

/** Does a change of these places concern whoever cites this provision? A place may be a regulation. */
function isAbout(touches: Change['touches'], citation: string): boolean {
	return touches.some((place) => citation === place || citation.startsWith(`${place}#`));
}
