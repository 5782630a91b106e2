import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COPY_NAME, isHeld } from './offline/write-worker.ts';
import { linkIcon } from './shared-styles/link-icon.ts';
import { fileName, outlineStyles, sheetsOf } from './shared-styles/outline.ts';

/**
 * Pages that people come to first, by a link, a search or a QR code: their style stays in the page,
 * where it costs no round trip; and the page for authors, whose style belongs to it alone. Pages of
 * the other kinds are many and alike, 44 regulations for example: they link to one file that all of
 * them share and one for their kind, each fetched once, which makes the copy for offline a fifth
 * smaller. So is their icon.
 */
const ENTRIES =
	/^((pelajaran|verifikasi|seberapa-netral|kata-penulis|boleh\/tindakan)\/.*|(boleh\/|tanya-jawab\/)?index|404)\.html$/;

/** Stands after everything that writes pages and before what rewrites their addresses. */
export function sharedStyles(): AstroIntegration {
	let base = '/';
	return {
		name: 'netral:shared-styles',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:done': ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const all = globSync('**/*.html', { cwd: folder });
				nameByContent(folder, base, all);
				const isEntry = (page: string) => ENTRIES.test(page.split(sep).join('/'));
				const pages = all.filter((page) => !isEntry(page));
				const shared = pages
					.map((page) => sheetsOf(readFileSync(join(folder, page), 'utf8')))
					.reduce((common, own) => new Set([...common].filter((sheet) => own.has(sheet))));
				const writeLinked = (from: string, to: string) => {
					const source = readFileSync(join(folder, from), 'utf8');
					const own = sheetsOf(source);
					const common = [...shared].every((sheet) => own.has(sheet)) ? shared : new Set<string>();
					const { html, files } = outlineStyles(source, `${base}_astro/`, common);
					for (const [name, text] of files) writeFileSync(join(folder, '_astro', name), text);
					writeFileSync(join(folder, to), linkIcon(html, `${base}favicon.svg`));
				};
				for (const page of pages) writeLinked(page, page);
				const kept = all.filter((page) => isEntry(page) && isHeld(page.split(sep).join('/')));
				for (const page of kept) writeLinked(page, copyOf(page));
				logger.info(`${pages.length} pages share their styles`);
			},
		},
	};
}

/** The copy that is kept for offline: whoever keeps all pages fetches their style once. */
const copyOf = (page: string) => join(dirname(page), COPY_NAME);

/** Files of styles that pages link to by themselves: `wordStyles` and `moreWordStyles` of `routes`. */
const LINKED = ['kata.css', 'kata-lain.css'];

/** Names them by their content, as all others are: an old copy in a cache is never taken for one. */
function nameByContent(folder: string, base: string, pages: readonly string[]): void {
	const names = LINKED.map((linked) => {
		const name = `_astro/${fileName(readFileSync(join(folder, linked), 'utf8'))}`;
		renameSync(join(folder, linked), join(folder, name));
		return [`href="${base}${linked}"`, `href="${base}${name}"`] as const;
	});
	for (const page of pages) {
		const file = join(folder, page);
		const html = readFileSync(file, 'utf8');
		const linked = names.reduce((text, [from, to]) => text.replaceAll(from, to), html);
		if (linked !== html) writeFileSync(file, linked);
	}
}
