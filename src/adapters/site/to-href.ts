/**
 * A site path such as `/hukum/` as a link that works wherever the site was put: the built page
 * carries the way to its root in `<html data-root>`.
 */
export function toHref(path: string): string {
	if (typeof document === 'undefined') return path;
	return siteRoot() + path.slice(1);
}

/** The site's root as a relative or absolute address that ends in `/`. */
export function siteRoot(): string {
	return document.documentElement.dataset['root'] ?? '/';
}
