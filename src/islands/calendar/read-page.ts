import type { Period } from '#domain/calendar/phase-on.ts';
import type { Election } from '#domain/content/phase.ts';
import { calendarSays } from '#strings/calendar.ts';

/** An election as the page shows it: the page is the only copy of its dates. */
export interface PageElection {
	readonly id: string;
	readonly kind: Election['kind'];
	readonly title: string;
	readonly periods: readonly Period[];
	readonly element: HTMLElement;
}

export const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
	...within.querySelectorAll<HTMLElement>(selector),
];

export const one = (selector: string, within: ParentNode = document): HTMLElement | null =>
	within.querySelector<HTMLElement>(selector);

export const textOf = (selector: string, within: ParentNode = document): string =>
	one(selector, within)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

export function readElections(): PageElection[] {
	return all('[data-election]').map((element) => {
		const { election: id = '', kind } = element.dataset;
		return {
			id,
			kind: kind === 'pilkada' ? 'pilkada' : 'pemilu',
			title: textOf('[data-title]', element),
			element,
			periods: all('[data-from]', element).map(({ dataset }) => ({
				phase: dataset['phase'] ?? '',
				from: dataset['from'] ?? '',
				until: dataset['until'] ?? '',
			})),
		};
	});
}

/** Where the page tells of a phase. */
export function phaseElement(phase: string): HTMLElement | null {
	return one(`.stops [data-phase="${phase}"]`);
}

export function phaseTitle(phase: string): string {
	const element = phaseElement(phase);
	return element === null ? phase : textOf('[data-phase-title]', element);
}

/** A copy of what the page tells of a phase: dos, don'ts, provisions, where to read on. */
export function meaningOf(phase: string): Node | undefined {
	const element = phaseElement(phase);
	return element === null ? undefined : one('.means', element)?.cloneNode(true);
}

/** An element with words or other elements in it. */
export function make(
	tag: string,
	children: string | readonly Node[],
	attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...(typeof children === 'string' ? [children] : children));
	return element;
}

/** That no day is free of the duty, with the way to its basis where the page holds it. */
export function stillBound(): Node[] {
	const text = document.createTextNode(` ${calendarSays.stillBound} `);
	if (document.getElementById('luar') === null) return [text];
	return [text, make('a', calendarSays.whyBound, { href: '#luar' })];
}

/** A link to where the page tells of a phase. */
export function phaseLink(phase: string): HTMLElement {
	return make('a', phaseTitle(phase), { href: `#fase-${phase}` });
}
