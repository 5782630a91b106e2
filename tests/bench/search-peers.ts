import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import lunr from 'lunr';
import { close, createIndex } from 'pagefind';
import { startStaticServer } from '#cli/static-server.ts';
import type { SearchDocument } from '#domain/conduct/conduct-search.ts';
import type { Judgement } from '#tests/judged/judge-answers.ts';

/** As many results as ours shows. */
const SHOWN = 6;

const nameOf = ({ entry }: SearchDocument) => `${entry.kind === 'act' ? 'act' : 'faq'}:${entry.id}`;

/** A search without a notion of doubt: its first result is its verdict. */
const toJudgement = (entries: readonly string[]): Judgement => ({
	sure: entries.length > 0,
	entries,
});

/** Lunr as it comes, over the same words, without stemmer, synonyms of words or slips. */
export function openPlainLunr(documents: readonly SearchDocument[]): (query: string) => Judgement {
	const index = lunr(function () {
		this.pipeline.reset();
		this.searchPipeline.reset();
		this.pipeline.add(lunr.trimmer);
		this.field('title', { boost: 2 });
		this.field('synonyms', { boost: 1.5 });
		this.field('topic', { boost: 0.3 });
		for (const document of documents) {
			this.add({
				id: nameOf(document),
				title: document.entry.title,
				synonyms: document.synonyms.join(' '),
				topic: document.topicTitle,
			});
		}
	});
	return (query) => {
		const words = lunr.tokenizer(query).map(String);
		const results = index.query((asked) => {
			for (const word of words) asked.term(word, {});
		});
		return toJudgement(results.slice(0, SHOWN).map(({ ref }) => ref));
	};
}

/** Pagefind over the same words, asked in a browser; it stems Indonesian by itself. */
export async function askPagefind(
	browser: Browser,
	documents: readonly SearchDocument[],
	queries: readonly string[],
): Promise<Judgement[]> {
	const folder = mkdtempSync(join(tmpdir(), 'netral-pagefind-'));
	await writeIndex(documents, folder);
	const site = await startStaticServer({ root: folder });
	const page = await browser.newPage();
	await page.goto(site.url);
	const found = await page.evaluate(searchAll, { queries, shown: SHOWN });
	await page.close();
	await site.close();
	rmSync(folder, { recursive: true });
	return found.map(toJudgement);
}

async function writeIndex(documents: readonly SearchDocument[], folder: string): Promise<void> {
	const { index } = await createIndex({ forceLanguage: 'id' });
	if (!index) throw new Error('Pagefind made no index.');
	for (const document of documents) {
		const { entry, synonyms, topicTitle } = document;
		await index.addCustomRecord({
			url: `/${nameOf(document)}`,
			content: [entry.title, ...synonyms, topicTitle].join('. '),
			language: 'id',
			meta: { title: entry.title, name: nameOf(document) },
		});
	}
	await index.writeFiles({ outputPath: join(folder, 'pagefind') });
	await close();
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><html lang="id"><title>Pagefind</title>',
	);
}

interface Pagefind {
	init(): Promise<void>;
	search(query: string): Promise<{
		results: { data(): Promise<{ meta: Record<string, string> }> }[];
	}>;
}

/** Runs in the page. */
async function searchAll({ queries, shown }: { queries: readonly string[]; shown: number }) {
	const address = '/pagefind/pagefind.js';
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.init();
	const found: string[][] = [];
	for (const query of queries) {
		const { results } = await pagefind.search(query);
		const shownResults = await Promise.all(results.slice(0, shown).map((each) => each.data()));
		found.push(shownResults.map(({ meta }) => meta['name'] ?? ''));
	}
	return found;
}
