import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { rewriteCss, rewriteHtml, rootFrom, type Place } from './rewrite.ts';

/** Shown by a host for any missing address, however deep: nothing relative would hold there. */
const MISSING_PAGE = '404.html';

/**
 * Rewrites every page and style sheet of a built site so that it works wherever it is put. Running
 * it again changes nothing. Returns how many files were changed.
 */
export function makeRelative(folder: string, base: string): number {
	const files = globSync('**/*.{html,css}', { cwd: folder }).sort();
	return files.filter((file) => {
		const path = file.split(sep).join('/');
		const place: Place = { base, root: path === MISSING_PAGE ? base : rootFrom(path) };
		const before = readFileSync(join(folder, file), 'utf8');
		const after = path.endsWith('.css') ? rewriteCss(before, place) : rewriteHtml(before, place);
		if (after !== before) writeFileSync(join(folder, file), after);
		return after !== before;
	}).length;
}
