import type { Verdict } from '#domain/content/conduct.ts';
import type { Placement, SortCard } from '#domain/learning/sorting.ts';
import { partOf } from './parts.ts';

/** `undefined` is the pool, where cards wait. */
export type Tray = Verdict | undefined;

export interface Card extends SortCard {
	readonly element: HTMLElement;
	readonly pick: HTMLButtonElement;
	readonly select: HTMLSelectElement;
	readonly answer: HTMLDetailsElement;
}

const trays: readonly Verdict[] = ['allowed', 'conditional', 'prohibited'];

/** The tray of this name, if it is one. */
export function findTray(name: string | undefined): Tray {
	return trays.find((tray) => tray === name);
}

/** The cards as the page holds them, each with its text turned into a button. */
export function readCards(root: HTMLElement): Card[] {
	return [...root.querySelectorAll<HTMLElement>('[data-card]')].flatMap((element) => {
		const select = element.querySelector('select');
		const answer = element.querySelector('details');
		const verdict = findTray(element.dataset['verdict']);
		if (select === null || answer === null || verdict === undefined) return [];
		const id = element.dataset['card'] ?? '';
		return [{ id, verdict, element, select, answer, pick: toButton(partOf(element, 'act')) }];
	});
}

/** Without a script there is nothing to press, so the HTML holds the text alone. */
function toButton(act: HTMLElement): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = `${act.className} sorter-pick`;
	button.textContent = act.textContent;
	button.setAttribute('aria-pressed', 'false');
	act.replaceWith(button);
	return button;
}

/** Lays each card where it belongs, in the author's order, and keeps the focus where it was. */
export function arrange(root: HTMLElement, cards: readonly Card[], placement: Placement): void {
	const focused = document.activeElement;
	for (const tray of [undefined, ...trays]) {
		const list =
			tray === undefined
				? partOf(root, 'pool')
				: root.querySelector<HTMLElement>(`[data-tray="${tray}"] ul`);
		const lying = cards.filter(({ id }) => placement[id] === tray).map(({ element }) => element);
		const isSame =
			lying.length === list?.childElementCount &&
			lying.every((element, index) => list.children[index] === element);
		if (!isSame) list?.replaceChildren(...lying);
	}
	for (const { id, select } of cards) select.value = placement[id] ?? '';
	const isLost = focused !== document.activeElement && focused instanceof HTMLElement;
	if (isLost && root.contains(focused)) focused.focus({ preventScroll: true });
}
