import { tagsOf } from '#integrations/relative-links/html-parts.ts';
import type { BuiltSite } from './check-links.ts';

const ORIGIN = 'https://site.invalid';

/** Shown instead of another page, or opened by a script with a code in the fragment. */
const WITHOUT_LINK = new Set([
	'404.html',
	'luring/index.html',
	'sdm/cetak/index.html',
	'sertifikat/cetak/index.html',
]);

/** Fetched by the service worker alone. */
const COPY = 'tersimpan.html';

/** Pages of a built site that nobody reaches from the home page by links. */
export function unreachedPages(site: BuiltSite): readonly string[] {
	const reached = new Set<string>();
	const waiting = ['index.html'];
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (reached.has(path)) continue;
		reached.add(path);
		waiting.push(...linkedPages(path, site));
	}
	return [...site.keys()]
		.filter((path) => path.endsWith('.html') && !reached.has(path) && !WITHOUT_LINK.has(path))
		.filter((path) => !path.endsWith(COPY))
		.map((path) => `${path}: no link leads there`);
}

function linkedPages(path: string, site: BuiltSite): string[] {
	return tagsOf(site.get(path) ?? '').flatMap(({ name, attributes: { href } }) => {
		if (name !== 'a' || href === undefined) return [];
		const base = `${ORIGIN}/${path}`;
		if (!URL.canParse(href, base)) return [];
		const { origin, pathname } = new URL(href, base);
		const target = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
		return origin === ORIGIN && target.endsWith('.html') && site.has(target) ? [target] : [];
	});
}
