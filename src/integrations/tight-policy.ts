import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tightenPolicy } from './tight-policy/tighten.ts';

/** Gives each page the policy that it needs and no more. Stands after everything that writes pages. */
export function tightPolicy(): AstroIntegration {
	return {
		name: 'netral:tight-policy',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = globSync('**/*.html', { cwd: folder });
				for (const page of pages) {
					const file = join(folder, page);
					writeFileSync(file, tightenPolicy(readFileSync(file, 'utf8')));
				}
				logger.info(`${pages.length} policies tightened`);
			},
		},
	};
}
