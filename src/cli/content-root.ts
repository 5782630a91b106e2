import { resolve } from 'node:path';

/** The content folder: `CONTENT_DIR`, or `content` in the project. */
export function contentRoot(): string {
	return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
