import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preloadImports } from './early-scripts/preload-imports.ts';

/** Pages whose first answer waits for scripts that import others. */
const PAGES = ['boleh/index.html'];

/**
 * Names a page's scripts and their imports in its head, so that all are fetched at once. Stands after what writes pages and before what rewrites their addresses.
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
				const read = (name: string) => readFileSync(join(folder, '_astro', name), 'utf8');
				for (const page of PAGES) {
					const file = join(folder, page);
					const html = readFileSync(file, 'utf8');
					writeFileSync(file, preloadImports(html, `${base}_astro/`, read));
				}
			},
		},
	};
}
