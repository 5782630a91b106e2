import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { makeRelative } from './relative-links/make-relative.ts';

/**
 * Makes the built site independent of its address: an agency may put the folder anywhere. Stands
 * after the integrations that write pages and before those that read them.
 */
export function relativeLinks(): AstroIntegration {
	let base = '/';
	return {
		name: 'netral:relative-links',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { experimental: { renderBuiltUrl } } });
			},
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:done': ({ dir, logger }) => {
				const changed = makeRelative(fileURLToPath(dir), base);
				logger.info(`${changed} files made independent of the site's address`);
			},
		},
	};
}

/** Scripts find their parts from their own address; pages and styles are rewritten afterwards. */
function renderBuiltUrl(_file: string, { hostType, ssr }: { hostType: string; ssr: boolean }) {
	return hostType === 'js' && !ssr ? { relative: true } : undefined;
}
