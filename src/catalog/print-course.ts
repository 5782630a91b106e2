import { keyOf } from '#domain/assessment/review.ts';
import type { CitationView } from '#domain/content/citation.ts';
import type { Lesson } from '#domain/content/course.ts';
import type { Question } from '#domain/content/item-view.ts';
import { shownCitations } from '#domain/content/shown.ts';
import { toAnswer } from '#domain/paper/answer-string.ts';
import { toLines, type SheetLine } from '#domain/paper/sheet.ts';
import { listCitations } from './citations.ts';
import { loadContent } from './content.ts';
import { listCourseLessons, listCourses } from './courses.ts';
import { getCheck } from './items.ts';

/** A formative question on paper, and what its key says. */
export interface PrintCheck {
	/** Place among the questions of its lesson, from 1. */
	readonly number: number;
	readonly question: Question;
	readonly lines: readonly SheetLine[];
	/** The key in printed letters: `B`, `ACD`, `3142`. */
	readonly answer: string;
	readonly reason: string;
	readonly citations: readonly string[];
}

/** Everything around the text of a lesson in a printed course. */
export interface PrintLesson extends Lesson {
	/** From 1. */
	readonly number: number;
	readonly checks: readonly PrintCheck[];
}

/** @throws {RangeError} For an item that no lesson asks. */
export async function getPrintCheck(id: string): Promise<PrintCheck> {
	const { lessons } = await loadContent();
	const lesson = lessons.find((each) => itemsOf(each).includes(id));
	if (lesson === undefined) throw new RangeError(`No lesson asks item "${id}".`);
	const { question, spec, order, explanation } = await getCheck(id);
	const lines = toLines(spec, order);
	const pick = spec.type === 'multiple' ? 'many' : 'one-each';
	return {
		number: itemsOf(lesson).indexOf(id) + 1,
		question,
		lines,
		answer: toAnswer({ pick, lines }, keyOf(spec)),
		reason: explanation.reason,
		citations: explanation.citations.map(({ label }) => label),
	};
}

/** The lessons of a course in its order. @throws {RangeError} For a course that is not there. */
export async function listPrintLessons(courseId: string): Promise<PrintLesson[]> {
	const course = (await listCourses()).find(({ id }) => id === courseId);
	if (course === undefined) throw new RangeError(`Course "${courseId}" is not there.`);
	const lessons = await listCourseLessons(course);
	return Promise.all(
		lessons.map(async (lesson, index) => ({
			...lesson,
			number: index + 1,
			checks: await Promise.all(itemsOf(lesson).map(getPrintCheck)),
		})),
	);
}

/** Every provision that a reader of these lessons meets, each once, by its name. */
export async function listPrintCitations(lessons: readonly Lesson[]): Promise<CitationView[]> {
	const content = await loadContent();
	const ids = new Set(lessons.flatMap((lesson) => shownCitations(lesson, content)));
	const views = await listCitations([...ids]);
	return views.toSorted((one, other) =>
		one.label.localeCompare(other.label, 'id', { numeric: true }),
	);
}

/** Items in the order in which the body asks them. */
function itemsOf({ uses }: Lesson): string[] {
	return uses.filter(({ kind }) => kind === 'item').map(({ id }) => id);
}
