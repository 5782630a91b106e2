import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, sep } from 'node:path';
import type { OfflineManifest } from './worker-scope.ts';

/** What belongs to the course. Pictures for link previews, source maps and archives do not. */
const KINDS = '**/*.{html,css,js,json,svg,woff2,webmanifest}';

/**
 * The worker itself; the page that a host shows for addresses that do not exist; the page for
 * authors; whole courses and exams for the printer, and a page for each act, which repeat what is there
 * already; letters of a certificate's face that names in Indonesia do without.
 */
const LEFT_OUT =
	/^(sw\.js|404\.html|kata-penulis\/.*|kursus\/[^/]+\/cetak\/.*|boleh\/tindakan\/.*|ujian\/[^/]+\/kertas\/.*|_astro\/.*-latin-ext-.*\.woff2)$/;

const FALLBACK = 'luring/';

/** The page of an act repeats its card, which the page of questions opens by the act's id. */
const STAND_INS = { 'boleh/tindakan/': 'boleh/#' };

/** Digits of SHA-256 that are kept: enough to tell two versions of a file apart by accident. */
const DIGITS = 12;

/** What was written, for the log of the build. */
export interface OfflineReport {
	readonly version: string;
	readonly files: number;
}

/**
 * Lists the files of a built site that the course needs without a network, by the address that
 * they are asked for (`a/index.html` as `a/`), with the first digits of their SHA-256.
 */
export function listFiles(folder: string): Readonly<Record<string, string>> {
	const files = globSync([KINDS, '.well-known/*.json'], { cwd: folder })
		.map((file) => file.split(sep).join('/'))
		.filter((file) => !LEFT_OUT.test(file))
		.sort();
	return Object.fromEntries(
		files.map((file) => [
			file.replace(/(^|\/)index\.html$/, '$1'),
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex')
				.slice(0, DIGITS),
		]),
	);
}

/**
 * The text of the service worker for these files. The same files give the same text, byte for byte.
 *
 * @param source The worker's TypeScript; its types are taken out, nothing else is changed.
 */
export function workerScript(files: Readonly<Record<string, string>>, source: string): string {
	const version = createHash('sha256').update(JSON.stringify(files)).update(source).digest('hex');
	const manifest: OfflineManifest = {
		version: version.slice(0, DIGITS),
		files,
		fallback: FALLBACK,
		standIns: STAND_INS,
	};
	const code = stripTypeScriptTypes(source)
		.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
		.replaceAll(/[ \t]+$/gm, '')
		.replaceAll(/\n{2,}/g, '\n');
	return `const OFFLINE = ${JSON.stringify(manifest)};${code}`;
}

/** Writes `sw.js` into a built site. Run it last: it holds the hash of every file. */
export function writeWorker(folder: string): OfflineReport {
	const files = listFiles(folder);
	const source = readFileSync(new URL('./worker.ts', import.meta.url), 'utf8');
	const script = workerScript(files, source);
	writeFileSync(join(folder, 'sw.js'), script);
	const version = /"version":"(\w+)"/.exec(script)?.[1] ?? '';
	return { version, files: Object.keys(files).length };
}
