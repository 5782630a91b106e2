import type { NextView } from './next-view.ts';

/** Puts the way on into a page's button, and into the lines around it where the page has them. */
export function showNext(place: ParentNode, view: NextView): void {
	const say = (name: string, words: string) => {
		const line = place.querySelector(`[data-next-${name}]`);
		if (line) line.textContent = words;
	};
	say('title', view.title);
	say('section', view.section);
	say('left', view.left);
	const link = place.querySelector<HTMLAnchorElement>('[data-next-link]');
	if (link === null) return;
	link.textContent = view.action;
	if (view.name === undefined) link.removeAttribute('aria-label');
	else link.setAttribute('aria-label', view.name);
	link.href = view.href;
}
