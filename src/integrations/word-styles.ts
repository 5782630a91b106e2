import type { AstroIntegration } from 'astro';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importStyles } from './word-styles/import-styles.ts';

const folder = fileURLToPath(new URL('../styles/words/', import.meta.url));

/**
 * Gives each MDX text the styles of the words that it uses, and no others: a lesson without a ladder
 * does not carry the ladder's style. Stands before MDX itself.
 */
export function wordStyles(): AstroIntegration {
	return {
		name: 'netral:word-styles',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'netral:word-styles',
								enforce: 'pre',
								transform: {
									filter: { id: /\.mdx$/ },
									handler: (text: string) => importStyles(text, folder, readdirSync(folder)),
								},
							},
						],
					},
				});
			},
		},
	};
}
