import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { writeWorker } from './offline/write-worker.ts';

/** Writes the service worker that holds the whole course. Stands last: it hashes what others wrote. */
export function offline(): AstroIntegration {
	return {
		name: 'netral:offline',
		hooks: {
			'astro:build:done': ({ dir, logger }) => {
				const { version, files } = writeWorker(fileURLToPath(dir));
				logger.info(`version ${version}: ${files} files`);
			},
		},
	};
}
