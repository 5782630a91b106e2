import { type CitationView, listCitations } from './citations.ts';
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

/** Latest first; those without a day, which are still to come, before all others. */
export async function listElections(): Promise<ElectionView[]> {
	const { elections } = await loadContent();
	const sorted = elections.toSorted((one, other) =>
		(other.votingDay ?? '9').localeCompare(one.votingDay ?? '9'),
	);
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
