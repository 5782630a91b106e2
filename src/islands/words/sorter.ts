import {
	keepRight,
	type Placement,
	rightCards,
	waitingCards,
	withCard,
} from '#domain/learning/sorting.ts';
import { exerciseText } from '#strings/exercise.ts';
import { lessonText } from '#strings/lesson.ts';
import { makeDraggable } from './drag.ts';
import { hideOutcome, makeButton, partOf, showOutcome, tellAnswer } from './parts.ts';
import { arrange, findTray, readCards, type Card, type Tray } from './sorter-board.ts';

const text = exerciseText.sorter;

/** Sorts cards into trays: dragged, tapped, by keyboard, or by the list on each card. */
export function start(root: HTMLElement): void {
	const cards = readCards(root);
	const status = partOf(root, 'say');
	const checkNow = partOf(root, 'check-now');
	let placement: Placement = {};
	let picked: Card | undefined;

	const pick = (card: Card | undefined) => {
		picked = card;
		for (const each of cards) each.pick.setAttribute('aria-pressed', String(each === card));
		partOf(root, 'board').toggleAttribute('data-armed', card !== undefined);
	};
	const place = (card: Card, tray: Tray) => {
		placement = withCard(placement, card.id, tray);
		pick(undefined);
		arrange(root, cards, placement);
		const left = waitingCards(cards, placement).length;
		status.textContent = tray === undefined ? text.takenOut : text.placed(lessonText[tray], left);
	};
	/** Where the hand goes next: to the next card, or to the end. */
	const goOn = () => {
		const [next] = waitingCards(cards, placement);
		(cards.find(({ id }) => id === next?.id)?.pick ?? checkNow).focus();
	};
	const check = () => {
		const left = waitingCards(cards, placement).length;
		if (left > 0) {
			status.textContent = text.waiting(left);
			return;
		}
		status.textContent = '';
		const right = rightCards(cards, placement);
		for (const card of cards) {
			const tray = placement[card.id];
			const isRight = right.includes(card);
			card.element.dataset['right'] = String(isRight);
			tellAnswer(card.answer, isRight || !tray ? text.right : text.wrong(lessonText[tray]));
		}
		arrange(root, cards, {});
		lock(cards, cards);
		retry.hidden = right.length === cards.length;
		retry.textContent = text.retry(cards.length - right.length);
		showOutcome(root, text.result(right.length, cards.length), right.length === cards.length);
	};
	const tryAgain = (kept: Placement) => {
		placement = kept;
		hideOutcome(root);
		for (const { answer, element } of cards) {
			tellAnswer(answer, undefined);
			delete element.dataset['right'];
		}
		lock(
			cards,
			cards.filter(({ id }) => Object.hasOwn(kept, id)),
		);
		arrange(root, cards, placement);
		const count = Object.keys(kept).length;
		status.textContent = count > 0 ? text.stayed(count) : '';
		goOn();
	};
	const retry = makeButton('main', () => tryAgain(keepRight(cards, placement)));
	const again = makeButton('quiet', () => tryAgain({}));
	again.textContent = text.again;
	retry.dataset['after'] = again.dataset['after'] = '';
	partOf(root, 'actions').append(retry, again);

	for (const card of cards) {
		card.pick.addEventListener('click', ({ detail }) => {
			pick(picked === card ? undefined : card);
			status.textContent = picked === undefined ? '' : text.picked;
			// By keyboard the trays would be many stops away.
			if (picked !== undefined && detail === 0) partOf(root, 'drop').focus();
		});
		card.select.addEventListener('change', () => place(card, findTray(card.select.value)));
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
	for (const drop of root.querySelectorAll<HTMLElement>('[data-drop]')) {
		drop.addEventListener('click', () => {
			if (picked === undefined) {
				status.textContent = text.pickFirst;
				return;
			}
			place(picked, findTray(drop.dataset['drop']));
			goOn();
		});
	}
	root.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || picked === undefined) return;
		picked.pick.focus();
		pick(undefined);
	});
	checkNow.addEventListener('click', check);

	// Lists answer before their script is there.
	for (const { id, select } of cards) placement = withCard(placement, id, findTray(select.value));
	arrange(root, cards, placement);
	if (checkNow.dataset['tapped'] !== undefined) check();
}

function lock(cards: readonly Card[], locked: readonly Card[]): void {
	for (const card of cards) {
		card.pick.disabled = card.select.disabled = locked.includes(card);
	}
}
