import type { AstroIntegration } from 'astro';
import { cutLunr } from './lean-lunr/cut.ts';

/** Ships only what "Boleh atau tidak?" uses of Lunr: its first answer waits for every kilobyte. */
export function leanLunr(): AstroIntegration {
	return {
		name: 'netral:lean-lunr',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}

const plugin = {
	name: 'netral:lean-lunr',
	apply: 'build' as const,
	transform: (source: string, id: string) =>
		id.endsWith('/lunr/lunr.js') ? { code: cutLunr(source), map: null } : undefined,
};
