import { citedBy, type CitingGroup } from '#domain/content/citings.ts';
import type { Content } from '#domain/content/content.ts';
import { citingKinds, type CitedByPage, type CitedProvision } from '#domain/content/law-view.ts';
import { routes } from '#routes';
import { citingEntries } from './citing-entries.ts';
import { toCitation } from './citations.ts';
import { loadContent } from './content.ts';

type Cited = ReadonlyMap<string, readonly CitingGroup[]>;

let known: { readonly content: Content; readonly cited: Cited } | undefined;

/** How many things cite each provision; those that nothing cites are not in it. */
export async function countCitings(): Promise<ReadonlyMap<string, number>> {
	const cited = citedIn(await loadContent());
	return new Map([...cited].map(([citation, groups]) => [citation, totalOf(groups)]));
}

/** For every regulation, who cites which of its provisions. */
export async function listCitedByPages(): Promise<CitedByPage[]> {
	const content = await loadContent();
	const cited = citedIn(content);
	const entries = await citingEntries(content);
	const toCited = (citation: string, pinpoint: string): CitedProvision => {
		const groups = cited.get(citation) ?? [];
		return {
			...toCitation(citation, content),
			pinpoint,
			total: totalOf(groups),
			groups: citingKinds
				.map((kind) => ({
					kind,
					entries: entries[kind](groups.find((group) => group.kind === kind)?.ids ?? [], citation),
				}))
				.filter((group) => group.entries.length > 0),
		};
	};
	return content.regulations.map(({ id, short, provisions }) => {
		const all = provisions.map(({ pinpoint }) => toCited(`${id}#${pinpoint}`, pinpoint));
		return {
			...{ id, short, href: routes.regulation(id) },
			cited: all.filter(({ total }) => total > 0),
			uncited: all.filter(({ total }) => total === 0),
		};
	});
}

/** The same content is asked for by 44 pages twice. */
function citedIn(content: Content): Cited {
	if (known?.content !== content) known = { content, cited: citedBy(content) };
	return known.cited;
}

const totalOf = (groups: readonly CitingGroup[]) =>
	groups.reduce((sum, { ids }) => sum + ids.length, 0);
