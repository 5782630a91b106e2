import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropTapNotes } from './early-scripts/drop-tap-notes.ts';
import { preloadImports } from './early-scripts/preload-imports.ts';
import { skipStubs } from './early-scripts/skip-stubs.ts';

/** Pages whose first answer waits for scripts that import others. */
const PRELOADED = 'boleh/index.html';

/**
 * Spares pages round trips to their scripts: none is spent on a file that only names another, and a page
 * that answers names all that its scripts import in its head. What no button of a page needs is left
 * out. Stands after what writes pages and before
 * what rewrites their addresses.
 */
export function earlyScripts(): AstroIntegration {
	let base = '/';
	return {
		name: 'netral:early-scripts',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:done': ({ dir }) => {
				const folder = fileURLToPath(dir);
				const texts = new Map<string, string>();
				const read = (name: string) => {
					const text = texts.get(name) ?? readFileSync(join(folder, '_astro', name), 'utf8');
					texts.set(name, text);
					return text;
				};
				const scripts = `${base}_astro/`;
				for (const page of globSync('**/*.html', { cwd: folder })) {
					const file = join(folder, page);
					const html = readFileSync(file, 'utf8');
					const direct = skipStubs(dropTapNotes(html), scripts, read);
					const isPreloaded = page.split(sep).join('/') === PRELOADED;
					writeFileSync(file, isPreloaded ? preloadImports(direct, scripts, read) : direct);
				}
			},
		},
	};
}
