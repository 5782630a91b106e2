import type { Answer, Match } from '#domain/conduct/conduct-search.ts';
import type { JudgedQuery } from './read-judged.ts';

/** What a search made of a query: entries as `act:` or `faq:`, best first, and whether it is sure. */
export interface Judgement {
	readonly sure: boolean;
	readonly entries: readonly string[];
}

/** Figures of a search over judged queries, all between 0 and 1. */
export interface Quality {
	/** Mean of 1 over the place of the first relevant entry; over what can be answered. */
	readonly mrr: number;
	/** Share of answerable queries with a relevant entry among the first three. */
	readonly recall: number;
	/** Share of all queries that got a sure answer which is wrong. */
	readonly falseVerdicts: number;
	/** Share of answerable queries that got a sure answer which is right. */
	readonly answered: number;
}

const name = ({ entry }: Match) => `${entry.kind === 'act' ? 'act' : 'faq'}:${entry.id}`;

/** An answer as the judge reads it. */
export function toJudgement(answer: Answer): Judgement {
	if (answer.state === 'empty') return { sure: false, entries: [] };
	if (answer.state === 'unsure') return { sure: false, entries: answer.near.map(name) };
	return { sure: true, entries: [answer.best, ...answer.near].map(name) };
}

/** Place of the first relevant entry, from 1; infinite where there is none. */
export function placeOf({ entries }: Judgement, { relevant }: JudgedQuery): number {
	const place = entries.findIndex((entry) => relevant.includes(entry));
	return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
}

/** A verdict is false when it is sure and its entry is none of the relevant ones. */
export const isFalse = ({ sure, entries: [first = ''] }: Judgement, { relevant }: JudgedQuery) =>
	sure && !relevant.includes(first);

/** Thin queries (one word, any answer will do) count for false verdicts only. */
export function judge(queries: readonly JudgedQuery[], ask: (query: string) => Judgement): Quality {
	const judged = queries.map((query) => ({ query, judgement: ask(query.query) }));
	const answerable = judged.filter(
		({ query }) => query.relevant.length > 0 && query.kind !== 'thin',
	);
	const places = answerable.map(({ query, judgement }) => placeOf(judgement, query));
	const mean = (values: readonly number[]) =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	return {
		mrr: mean(places.map((place) => 1 / place)),
		recall: mean(places.map((place) => (place <= 3 ? 1 : 0))),
		falseVerdicts: mean(judged.map(({ query, judgement }) => (isFalse(judgement, query) ? 1 : 0))),
		answered: mean(
			answerable.map(({ query, judgement }, index) =>
				judgement.sure && places[index] === 1 && !isFalse(judgement, query) ? 1 : 0,
			),
		),
	};
}
