import { type Placement, withCard } from '#domain/learning/sorting.ts';
import { exerciseText } from '#strings/exercise.ts';
import { makeDraggable } from './drag.ts';
import { partOf } from './parts.ts';
import { type Card, findTray } from './sorter-board.ts';
import { makeCheck } from './sorter-check.ts';
import { makeMoves, type Moves } from './sorter-moves.ts';

const text = exerciseText.sorter;

/** Sorts cards into trays: dragged, tapped, by keyboard, or by the list on each card. */
export function start(root: HTMLElement): void {
	const moves = makeMoves(root);
	const check = makeCheck(root, moves);
	const checkNow = partOf(root, 'check-now');

	for (const card of moves.cards) {
		listenToCard(root, moves, card);
		dragCard(root, moves, card);
	}
	for (const drop of root.querySelectorAll<HTMLElement>('[data-drop]')) listenToTray(drop, moves);
	root.addEventListener('keydown', ({ key }) => {
		const picked = moves.inHand();
		if (key !== 'Escape' || picked === undefined) return;
		picked.pick.focus();
		moves.pick(undefined);
	});
	checkNow.addEventListener('click', check);

	// Lists answer before their script is there.
	let placement: Placement = {};
	for (const { id, select } of moves.cards) {
		placement = withCard(placement, id, findTray(select.value));
	}
	moves.lay(placement);
	if (checkNow.dataset['tapped'] !== undefined) check();
}

function listenToCard(root: HTMLElement, { pick, place, inHand, say }: Moves, card: Card): void {
	card.pick.addEventListener('click', ({ detail }) => {
		const isPicked = inHand() !== card;
		pick(isPicked ? card : undefined);
		say(isPicked ? text.picked : '');
		// By keyboard the trays would be many stops away.
		if (isPicked && detail === 0) partOf(root, 'drop').focus();
	});
	card.select.addEventListener('change', () => place(card, findTray(card.select.value)));
}

function dragCard(root: HTMLElement, { place }: Moves, card: Card): void {
	makeDraggable(card.pick, {
		moved: card.element,
		onOver: (under) => {
			for (const each of root.querySelectorAll<HTMLElement>('[data-tray]')) {
				each.toggleAttribute('data-over', under !== null && each.contains(under));
			}
		},
		onDrop: (under) => {
			const tray = under?.closest<HTMLElement>('[data-tray], [data-drop], [data-pool]');
			if (!tray || !root.contains(tray)) return;
			place(card, findTray(tray.dataset['tray'] ?? tray.dataset['drop']));
		},
	});
}

function listenToTray(drop: HTMLElement, { place, goOn, inHand, say }: Moves): void {
	drop.addEventListener('click', () => {
		const picked = inHand();
		if (picked === undefined) {
			say(text.pickFirst);
			return;
		}
		place(picked, findTray(drop.dataset['drop']));
		goOn();
	});
}
