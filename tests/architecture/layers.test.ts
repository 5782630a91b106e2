import { describe, expect, test } from 'vitest';
import { read, sources, withoutComments } from './files.ts';

/** Layer to what it may import beyond itself. `./` is always allowed, `../` never. */
const allowed: Record<string, RegExp> = {
	domain: /^$/,
	strings: /^$/,
	schemas: /^(#domain\/|astro\/zod$|astro:content$|github-slugger$)/,
	catalog: /^(#(domain|schemas)\/|#routes$|astro:content$|astro\/errors$|node:|github-slugger$)/,
	adapters:
		/^(#domain\/|#routes$|idb$|jose$|fflate$|papaparse$|(read|write)-excel-file\/|@noble\/(hashes|curves)\/)/,
	components: /^#(domain\/|strings\/|routes$)/,
	islands: /^(#(domain|adapters|strings)\/|#routes$|preact$|preact\/hooks$)/,
	layouts: /^#(domain\/|components\/|islands\/|strings\/|styles\/|routes$)/,
	mdx: /^#(domain|catalog|components|islands|strings|routes)/,
	pages: /^(#(?!schemas|adapters|integrations|cli)|astro$|astro:content$)/,
	integrations: /^(#(domain|adapters)\/|node:|astro$)/,
	cli: /^(#(domain|adapters|schemas|strings)\/|#routes$|node:|yaml$|github-slugger$|astro\/zod$)/,
	styles: /^$/,
};

/** What one area alone may use besides. */
const exceptions: readonly (readonly [folder: string, RegExp])[] = [
	['src/islands/certificate/', /^uqr$/],
	['src/components/certificate/', /^uqr$/],
	// Charts are drawn at build time: nothing of these two ships.
	['src/components/statistic/', /^(@observablehq\/plot|linkedom)$/],
	// Memory is modelled by the field's own kernel, behind one file of ours.
	['src/domain/review/fsrs.ts', /^ts-fsrs$/],
	// So are words and their search, each behind one file.
	['src/domain/search/stem.ts', /^@orama\/stemmers\/indonesian$/],
	['src/domain/search/full-text.ts', /^lunr$/],
	// Site search reads what the build wrote.
	['src/integrations/site-search.ts', /^pagefind$/],
	['src/pages/perubahan.xml.ts', /^@astrojs\/rss$/],
	// A bank's digest must be the one that the browser computes, by the same code.
	['src/catalog/', /^#adapters\/crypto\/sha256\.ts$/],
];

/** What the loose files of `src` may import. */
const looseFiles: Record<string, RegExp> = {
	'content.config.ts': /^(#schemas\/|astro:content$|astro\/loaders$|node:(path|url)$)/,
	'routes.ts': /^$/,
	'env.d.ts': /^astro/,
};

const IMPORT =
	/(?:^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?|\bimport\(\s*|<script\s[^>]*?src=)['"]([^'"]+)['"]/gm;

const importsOf = (source: string) =>
	[...withoutComments(source).matchAll(IMPORT)].map(([, to = '']) => to);

const isExcepted = (file: string, to: string) =>
	exceptions.some(([folder, names]) => file.startsWith(folder) && names.test(to));

const files = sources('ts', 'tsx', 'astro');

describe('layers', () => {
	test.for<string>(files)('%s imports only what its layer may', (file) => {
		const [, layer = '', ...deeper] = file.split('/');
		const rule = deeper.length === 0 ? looseFiles[layer] : allowed[layer];
		expect(rule, `"${layer}" is no layer; add it to the table or move the file`).toBeDefined();

		const strays = importsOf(read(file))
			.filter((to) => !to.startsWith('./') && !to.startsWith(`#${layer}/`))
			.filter((to) => !rule?.test(to) && !isExcepted(file, to));
		expect(strays).toEqual([]);
	});
});

test.for<string>(files.filter((file) => file.startsWith('src/domain/')))(
	'%s knows no clock, chance or browser',
	(file) => {
		const outside =
			/\b(Date\.now|new Date\(\)|performance\.|Math\.random|crypto\.|document\.|window\.|localStorage|navigator\.|fetch\(|process\.)/;
		expect(withoutComments(read(file))).not.toMatch(outside);
	},
);

test('imports are found in each of their shapes', () => {
	const source = `
		import a from 'a';
		import type { B } from "#domain/b.ts";
		import {
			c,
		} from './c.ts';
		import 'd.css';
		export * from 'e';
		const f = await import('f');
		// import g from 'g';
		<script src="#islands/h.ts"></script>
	`;
	expect(importsOf(source)).toEqual([
		'a',
		'#domain/b.ts',
		'./c.ts',
		'd.css',
		'e',
		'f',
		'#islands/h.ts',
	]);
});
