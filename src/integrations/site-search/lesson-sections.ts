/** A part of a lesson that has a heading of its own, or what stands before the first one. */
export interface LessonSection {
	/** Id of its heading; undefined for what stands before the first one. */
	readonly anchor: string | undefined;
	/** As HTML, without the heading. */
	readonly title: string;
	readonly html: string;
}

const PROSE = /<div class="prose">([^]*?)<div class="lesson-end"/;
const HEADING = /<h2 id="([^"]+)"[^>]*>([^]*?)<\/h2>/g;

/**
 * The sections of a built lesson, in their order.
 *
 * @throws {RangeError} For a page that has no prose of a lesson: nothing of it would be found.
 */
export function lessonSections(page: string): LessonSection[] {
	const prose = PROSE.exec(page)?.[1];
	if (prose === undefined) throw new RangeError('The page has no text of a lesson.');
	const headings = [...prose.matchAll(HEADING)];
	const endOf = (place: number) => headings[place]?.index ?? prose.length;
	return [
		{ anchor: undefined, title: '', html: prose.slice(0, endOf(0)) },
		...headings.map((heading, place) => ({
			anchor: heading[1] ?? '',
			title: heading[2] ?? '',
			html: prose.slice(heading.index + heading[0].length, endOf(place + 1)),
		})),
	];
}
