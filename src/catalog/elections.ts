import type { CitationView } from '#domain/content/citation.ts';
import type { Election } from '#domain/content/phase.ts';
import { listCitations } from './citations.ts';
import { loadContent } from './content.ts';

/** An election as a plan for review may aim at it. */
export interface ElectionView {
	readonly id: string;
	readonly title: string;
	/** Absent while the KPU has not set it. */
	readonly votingDay?: string | undefined;
	readonly known: readonly {
		readonly text: string;
		readonly citations: readonly CitationView[];
	}[];
}

/** Those without a day first, by the year that ends their id; then the others, latest first. */
export async function listElections(): Promise<ElectionView[]> {
	const { elections } = await loadContent();
	const year = ({ id }: Election) => id.slice(-4);
	const undated = elections.filter(({ votingDay }) => votingDay === undefined);
	const dated = elections.filter(({ votingDay }) => votingDay !== undefined);
	const sorted = [
		...undated.toSorted((one, other) => year(one).localeCompare(year(other))),
		...dated.toSorted((one, other) => year(other).localeCompare(year(one))),
	];
	return Promise.all(
		sorted.map(async ({ id, title, votingDay, known = [] }) => ({
			id,
			title,
			votingDay,
			known: await Promise.all(
				known.map(async ({ text, citations }) => ({
					text,
					citations: await listCitations(citations),
				})),
			),
		})),
	);
}
