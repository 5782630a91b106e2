import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, sep } from 'node:path';
import { usedAssets } from './used-assets.ts';
import type { OfflineManifest } from './worker-scope.ts';

/** What belongs to the course. Pictures for link previews, source maps and archives do not. */
const KINDS = '**/*.{html,css,js,json,svg,woff2,webmanifest}';

/**
 * The worker itself; the page that a host shows for addresses that do not exist; the page for
 * authors; the pages of HR; the index of site search, whose page lists everything without it; each
 * act's own page, for the page of its topic tells it too; past elections drawn day by day, whose dates the calendar tells; whole courses, exams
 * and posters for the printer; changes and feeds; charts of statistics, of which lessons tell what
 * matters; letters of a certificate's face that names in Indonesia do without; the law from other
 * sides (who cites it, old beside new, the decree as a table, all sanctions), which pages that are
 * kept tell too. Scripts and styles of all these go with them.
 */
const LEFT_OUT = [
	/^(sw\.js|404\.html)$/,
	/^(kata-penulis|pagefind|sdm|boleh\/tindakan|kalender\/[^/]+|poster|perubahan|sanksi|statistik)\//,
	/^(kursus\/[^/]+\/cetak|ujian\/[^/]+\/kertas)\//,
	/^hukum\/([^/]+\/dikutip|lama-dan-baru|tabel-skb)\//,
	/^_astro\/(desk|judge|roster)-worker-.*\.js$/,
	/^_astro\/.*-latin-ext-.*\.woff2$/,
	// Signatures in JavaScript: for plain http alone, where no copy can be kept.
	/^_astro\/nist\..*\.js$/,
];

const FALLBACK = 'luring/';

/**
 * Copy of a page whose style stands in it, with the style linked instead. Who opens one page saves a
 * round trip by the first; who keeps them all fetches the style once by the second.
 */
export const COPY_NAME = 'tersimpan.html';

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
	const kept = globSync([KINDS, '.well-known/*.json'], { cwd: folder })
		.map((file) => file.split(sep).join('/'))
		.filter(isHeld)
		.sort();
	const files = usedAssets(kept, (file) => readFileSync(join(folder, file), 'utf8'));
	const all = new Set(files);
	return Object.fromEntries(
		files
			.filter((file) => !isCopy(file))
			.map((file) => {
				const copy = file.replace(/index\.html$/, COPY_NAME);
				const source = readFileSync(join(folder, all.has(copy) ? copy : file));
				const digest = createHash('sha256').update(source).digest('hex').slice(0, DIGITS);
				return [file.replace(/(^|\/)index\.html$/, '$1'), digest];
			}),
	);
}

/** Belongs this file of a built site, by its path with slashes, to what is held offline? */
export function isHeld(file: string): boolean {
	return !LEFT_OUT.some((pattern) => pattern.test(file));
}

const isCopy = (file: string) => file === COPY_NAME || file.endsWith(`/${COPY_NAME}`);

/** Pages, as `listFiles` calls them, that have a copy for keeping. */
function listCopies(folder: string): readonly string[] {
	return globSync(`**/${COPY_NAME}`, { cwd: folder })
		.map((file) => file.split(sep).join('/').slice(0, -COPY_NAME.length))
		.sort();
}

/**
 * The text of the service worker for these files. The same files give the same text, byte for byte.
 *
 * @param copies Pages that are kept as the copy beside them.
 * @param source The worker's TypeScript; its types are taken out, nothing else is changed.
 */
export function workerScript(
	files: Readonly<Record<string, string>>,
	copies: readonly string[],
	source: string,
): string {
	const version = createHash('sha256')
		.update(JSON.stringify([files, copies]))
		.update(source)
		.digest('hex');
	const manifest: OfflineManifest = {
		version: version.slice(0, DIGITS),
		files,
		copies,
		copyName: COPY_NAME,
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
	const script = workerScript(files, listCopies(folder), source);
	writeFileSync(join(folder, 'sw.js'), script);
	const version = /"version":"(\w+)"/.exec(script)?.[1] ?? '';
	return { version, files: Object.keys(files).length };
}
