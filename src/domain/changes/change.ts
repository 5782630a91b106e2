/** What changed: the law, or the course about it. */
export type ChangeKind = 'law' | 'course';

/** A change of the course, as its authors write it. */
export interface CourseChange {
	readonly id: string;
	/** ISO day. */
	readonly date: string;
	readonly title: string;
	readonly text: string;
	/** Ids of courses, and citations (`regulation#pinpoint`). */
	readonly touches: readonly string[];
}

/** One entry of the list of changes. */
export interface Change {
	/** Stays the same for ever: readers of the feed know an entry by it. */
	readonly id: string;
	readonly kind: ChangeKind;
	/** ISO day. */
	readonly date: string;
	readonly title: string;
	readonly text: string;
	/** Ids of courses or regulations, and citations. */
	readonly touches: readonly string[];
}

/** Is this something that a change touches a place in the law, not a course? */
export function isCitation(touched: string): boolean {
	return touched.includes('#');
}
