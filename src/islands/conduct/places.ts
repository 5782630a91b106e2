import { siteRoot } from '#adapters/site/to-href.ts';

/** Addresses that answers lead to, as site paths; `*` stands for an id. */
export interface Places {
	readonly index: string;
	readonly faq: string;
	readonly act: string;
	readonly topic: string;
}

/**
 * A link to one of the places that the page itself names: the list of all routes would be one more
 * file to wait for before the first answer.
 */
export function placeHref(name: keyof Places, id = ''): string {
	const told = document.querySelector<HTMLElement>('[data-places]')?.dataset['places'] ?? '{}';
	const { [name]: path = '/' } = JSON.parse(told) as Partial<Places>;
	return siteRoot() + path.slice(1).replace('*', id);
}
