import type { Content } from '#domain/content/content.ts';
import type { Change } from './change.ts';
import { lawChanges } from './law-changes.ts';

/** All changes, newest first; those of one day by their ids, so that the order never depends on files. */
export function listChanges({
	changes,
	regulations,
}: Pick<Content, 'changes' | 'regulations'>): Change[] {
	const ofCourse = changes.map((change): Change => ({ ...change, kind: 'course' }));
	return [...lawChanges(regulations), ...ofCourse].toSorted(
		(one, other) => compare(other.date, one.date) || compare(one.id, other.id),
	);
}

/** Changes by year, in the order in which they come. */
export function groupByYear<T extends { readonly date: string }>(
	changes: readonly T[],
): readonly { readonly year: string; readonly changes: readonly T[] }[] {
	const years = [...new Set(changes.map(({ date }) => date.slice(0, 4)))];
	return years.map((year) => ({
		year,
		changes: changes.filter(({ date }) => date.startsWith(year)),
	}));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
