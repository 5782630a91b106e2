import { resolve } from 'node:path';

/** The content folder, as `src/content.config.ts` finds it: `CONTENT_DIR`, or `content` here. */
export function contentRoot(): string {
	return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
