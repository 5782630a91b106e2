import type { AstroIntegration } from 'astro';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { readPages, removeRecords } from './site-search/read-pages.ts';
import { splitChunks } from './site-search/split-chunks.ts';
import { writeFacets } from './site-search/write-facets.ts';
import { leftOut, type IndexedPage } from './site-search/record-page.ts';

/** Where the index stands within the site. */
const PLACE = 'pagefind';

/** Pagefind's own interfaces, which this site replaces, and the engine for other languages. */
const UNUSED = [
	'pagefind.js',
	'pagefind-highlight.js',
	'pagefind-ui.*',
	'pagefind-modular-ui.*',
	'pagefind-component-ui.*',
	'wasm.unknown.pagefind',
];

/** Indexes the site for its search. Stands after everything that writes pages. */
export function siteSearch(): AstroIntegration {
	return {
		name: 'netral:site-search',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = readPages(folder);
				await writeIndex(pages, join(folder, PLACE));
				removeRecords(folder);
				logger.info(`${pages.length} records indexed`);
			},
		},
	};
}

/**
 * Writes the index of these pages.
 *
 * @throws {Error} With what Pagefind says: a site that finds nothing must not be published.
 */
export async function writeIndex(pages: readonly IndexedPage[], place: string): Promise<void> {
	const { index, errors } = await createIndex({
		forceLanguage: 'id',
		excludeSelectors: [...leftOut],
	});
	if (index === undefined) throw new Error(errors.join('; '));
	for (const page of pages) assertNone((await index.addHTMLFile(page)).errors, page.url);
	rmSync(place, { recursive: true, force: true });
	assertNone((await index.writeFiles({ outputPath: place })).errors, place);
	await close();
	splitChunks(place);
	writeFacets(place);
	for (const file of globSync(UNUSED, { cwd: place })) rmSync(join(place, file));
}

function assertNone(errors: readonly string[], what: string): void {
	if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}
