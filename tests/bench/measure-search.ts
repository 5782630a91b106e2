import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { readContent } from '#cli/read-content.ts';
import {
	buildConductIndex,
	openConductIndex,
	type SearchDocument,
} from '#domain/conduct/conduct-search.ts';
import { listSearchDocuments } from '#domain/conduct/search-documents.ts';
import { judge, toJudgement, type Judgement } from '#tests/judged/judge-answers.ts';
import { readJudged, type JudgedQuery } from '#tests/judged/read-judged.ts';
import { multiply } from './more-documents.ts';
import { askPagefind, openPlainLunr } from './search-peers.ts';
import { median, type Figure } from './table.ts';

const TIMES = 10;
const OPENINGS = 9;

/** Quality of "Boleh atau tidak?" on the judged queries beside two peers; its size and its speed. */
export async function measureSearch(browser: Browser): Promise<Figure[]> {
	const documents = listSearchDocuments(readContent('content').content);
	const queries = readJudged();
	const search = openConductIndex(buildConductIndex(documents));
	const pagefind = await askPagefind(
		browser,
		documents,
		queries.map(({ query }) => query),
	);
	const places = new Map(queries.map(({ query }, place) => [query, place]));
	const pagefindAnswer = (query: string): Judgement =>
		pagefind[places.get(query) ?? -1] ?? { sure: false, entries: [] };
	return [
		...qualityOf('search, ours', queries, (query) => toJudgement(search.ask(query))),
		...qualityOf('search, plain Lunr', queries, openPlainLunr(documents)),
		...qualityOf('search, Pagefind alone', queries, pagefindAnswer),
		...speedOf('search', documents, { queries, sizeBudget: 35 }),
		...speedOf(`search, ${TIMES} times the content`, multiply(documents, TIMES), { queries }),
	];
}

function qualityOf(
	name: string,
	queries: readonly JudgedQuery[],
	ask: (query: string) => Judgement,
): Figure[] {
	return (['dev', 'test'] as const).flatMap((split): Figure[] => {
		const quality = judge(
			queries.filter((query) => query.split === split),
			ask,
		);
		const row = (what: string, value: number): Figure => ({
			what: `${name}, ${split} half: ${what}`,
			value,
			unit: '',
		});
		return [
			row('MRR', quality.mrr),
			row('recall at 3', quality.recall),
			row('false verdicts', quality.falseVerdicts),
			row('answered rightly and surely', quality.answered),
		];
	});
}

function speedOf(
	name: string,
	documents: readonly SearchDocument[],
	{ queries, sizeBudget }: { queries: readonly JudgedQuery[]; sizeBudget?: number },
): Figure[] {
	const text = JSON.stringify(buildConductIndex(documents));
	const open = () => openConductIndex(JSON.parse(text) as ReturnType<typeof buildConductIndex>);
	const openings = Array.from({ length: OPENINGS }, () => timeOf(open));
	const search = open();
	// The first round lets the engine warm up, as the openings do.
	for (const { query } of queries) search.ask(query);
	const asked = queries.map(({ query }) => timeOf(() => search.ask(query))).sort((a, b) => a - b);
	return [
		{
			what: `${name}: index, Brotli`,
			budget: sizeBudget,
			value: brotliCompressSync(text).length / 1000,
			unit: 'kB',
		},
		{
			what: `${name}: opening the index, first time (Node)`,
			value: openings[0] ?? NaN,
			unit: 'ms',
		},
		{ what: `${name}: opening the index, median (Node)`, value: median(openings), unit: 'ms' },
		{ what: `${name}: a question, median (Node)`, value: median(asked) * 1000, unit: 'µs' },
		{
			what: `${name}: a question, 95th percentile (Node)`,
			value: (asked[Math.floor(asked.length * 0.95)] ?? NaN) * 1000,
			unit: 'µs',
		},
	];
}

function timeOf(action: () => unknown): number {
	const startedAt = performance.now();
	action();
	return performance.now() - startedAt;
}
