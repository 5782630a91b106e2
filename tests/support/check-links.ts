import { stylesOf, tagsOf, type Tag } from '#integrations/relative-links/html-parts.ts';

/** A built site: path with forward slashes to text, or to nothing for files that are not text. */
export type BuiltSite = ReadonlyMap<string, string>;

interface Link {
	readonly address: string;
	/** Fetched by the browser by itself, so it must lie on this site. */
	readonly isResource: boolean;
}

/** Any origin will do: it only has to be one that no link names. */
const ORIGIN = 'https://site.invalid';

/** Shown at any depth; alone may hold addresses from the root. */
const MISSING_PAGE = '404.html';

const RESOURCE_RELATIONS =
	/\b(stylesheet|icon|preload|modulepreload|prefetch|manifest|apple-touch-icon)\b/;
const ISLAND_ADDRESSES = ['component-url', 'renderer-url', 'before-hydration-url'];

/**
 * Every link of a built site that leads nowhere, one line each: a missing file, a missing anchor, a
 * directory without its slash, a resource of another origin, an address that only fits one base path,
 * an id that stands twice on a page.
 */
export function checkLinks(site: BuiltSite): readonly string[] {
	const pages = [...site].filter(([path]) => path.endsWith('.html'));
	const ids = new Map(pages.map(([path, html]) => [path, idsOf(tagsOf(html))]));
	const onPages = pages.flatMap(([path, html]) => [
		...repeated(ids.get(path) ?? []).map((id) => `${path}: the id "${id}" stands twice`),
		...linksOf(tagsOf(html)).flatMap((link) => faultOf({ path, link, site, ids })),
	]);
	const inStyles = [...site].flatMap(([path, text]) =>
		addressesOfStyles(path, text).flatMap((address) =>
			faultOf({ path, link: { address, isResource: true }, site, ids }),
		),
	);
	return [...onPages, ...inStyles];
}

function addressesOfStyles(path: string, text: string): readonly string[] {
	const styles = path.endsWith('.css') ? [text] : path.endsWith('.html') ? stylesOf(text) : [];
	return styles.flatMap((css) =>
		[...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => address),
	);
}

function faultOf({
	path,
	link: { address, isResource },
	site,
	ids,
}: {
	path: string;
	link: Link;
	site: BuiltSite;
	ids: ReadonlyMap<string, readonly string[]>;
}): readonly string[] {
	const fault = (what: string) => [`${path}: "${address}" ${what}`];
	if (!URL.canParse(address, `${ORIGIN}/${path}`)) return fault('is no address');
	const url = new URL(address, `${ORIGIN}/${path}`);
	if (url.protocol === 'data:') return [];
	if (url.origin !== ORIGIN) return isResource ? fault('is fetched from another origin') : [];
	if (address.startsWith('/') && path !== MISSING_PAGE) return fault('fits one base path only');
	const target = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
	if (!site.has(target)) {
		return fault(site.has(`${target}/index.html`) ? 'lacks its last slash' : 'leads nowhere');
	}
	const id = decodeURIComponent(url.hash.slice(1));
	const isKnown =
		id === '' || id === 'top' || !target.endsWith('.html') || ids.get(target)?.includes(id);
	return isKnown ? [] : fault(`names no id of ${target}`);
}

function linksOf(tags: readonly Tag[]): readonly Link[] {
	return tags.flatMap(({ name, attributes }) => {
		const { href, src, srcset = '', action, poster, rel = '' } = attributes;
		const resources = [src, poster, ...ISLAND_ADDRESSES.map((key) => attributes[key])];
		const widths = srcset.split(',').map((candidate) => candidate.trim().split(/\s/)[0]);
		const isResource =
			name === 'link' ? RESOURCE_RELATIONS.test(rel) : name === 'use' || name === 'image';
		return [
			...[href, action].filter(isGiven).map((address) => ({ address, isResource })),
			...[...resources, ...widths]
				.filter(isGiven)
				.map((address) => ({ address, isResource: true })),
		];
	});
}

const isGiven = (address: string | undefined): address is string =>
	address !== undefined && address !== '';

const idsOf = (tags: readonly Tag[]) =>
	tags.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);

const repeated = (ids: readonly string[]) => [
	...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
