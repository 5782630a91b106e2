import { contentKinds, type Content, type ContentKind } from './content.ts';
import { rulingsFor } from './rulings.ts';
import { listReferences } from './list-references.ts';
import { shownCitations } from './shown.ts';

/** One thing in the content that rests on one provision. */
export interface Citing {
	readonly kind: ContentKind;
	readonly id: string;
	readonly citation: string;
}

/**
 * Everything that cites a provision: lessons also where an act or a phase that they show does, hooks
 * where the ruling that decides them does. One entry for each place; the same pair may come twice.
 */
export function listCitings(content: Content): Citing[] {
	const decisive = content.hooks.flatMap(({ id, questions }) =>
		questions.flatMap(({ act, phase, role }) =>
			content.conduct
				.filter((each) => each.id === act)
				.flatMap((each) => rulingsFor(each, { phase, role }))
				.flatMap(({ citations }) => toCitings('hooks', id, citations)),
		),
	);
	return [
		...content.lessons.flatMap((lesson) =>
			toCitings('lessons', lesson.id, shownCitations(lesson, content)),
		),
		...decisive,
		...listReferences(content)
			.filter(({ kind, target }) => kind !== 'lessons' && target === 'citation')
			.map(({ kind, id, to }) => ({ kind, id, citation: to })),
	];
}

/** What cites a provision, by kind. */
export interface CitingGroup {
	readonly kind: ContentKind;
	/** In the order of the content, each once. */
	readonly ids: readonly string[];
}

/** Groups in the order of `contentKinds`; kinds without any are left out. */
export function groupCitings(citings: readonly Citing[]): CitingGroup[] {
	return contentKinds
		.map((kind) => ({
			kind,
			ids: [...new Set(citings.filter((each) => each.kind === kind).map(({ id }) => id))],
		}))
		.filter(({ ids }) => ids.length > 0);
}

/**
 * Who cites each provision; those that nobody cites are not in it. A regulation that names what
 * replaced its provisions tells history and cites nothing.
 */
export function citedBy(content: Content): ReadonlyMap<string, readonly CitingGroup[]> {
	const citings = listCitings(content).filter(({ kind }) => kind !== 'regulations');
	const byProvision = Map.groupBy(citings, ({ citation }) => citation);
	return new Map([...byProvision].map(([citation, list]) => [citation, groupCitings(list)]));
}

function toCitings(kind: ContentKind, id: string, citations: readonly string[]): Citing[] {
	return citations.map((citation) => ({ kind, id, citation }));
}
