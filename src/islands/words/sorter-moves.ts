import { type Placement, waitingCards, withCard } from '#domain/learning/sorting.ts';
import { exerciseText } from '#strings/exercise.ts';
import { lessonSays } from '#strings/lesson.ts';
import { partOf } from './parts.ts';
import { arrange, type Card, readCards, type Tray } from './sorter-board.ts';

const text = exerciseText.sorter;

/** What lies where and which card is in hand, and the moves that change it. */
export type Moves = ReturnType<typeof makeMoves>;

/** All cards wait, and none is in hand. */
export function makeMoves(root: HTMLElement) {
	const cards = readCards(root);
	const status = partOf(root, 'say');
	let placement: Placement = {};
	let picked: Card | undefined;

	const say = (what: string) => {
		status.textContent = what;
	};
	const lay = (next: Placement) => {
		placement = next;
		arrange(root, cards, placement);
	};
	const pick = (card: Card | undefined) => {
		picked = card;
		for (const each of cards) each.pick.setAttribute('aria-pressed', String(each === card));
		partOf(root, 'board').toggleAttribute('data-armed', card !== undefined);
	};
	const place = (card: Card, tray: Tray) => {
		pick(undefined);
		lay(withCard(placement, card.id, tray));
		const left = waitingCards(cards, placement).length;
		say(tray === undefined ? text.takenOut : text.placed(lessonSays[tray], left));
	};
	/** Where the hand goes next: to the next card, or to the end. */
	const goOn = () => {
		const [next] = waitingCards(cards, placement);
		(next?.pick ?? partOf(root, 'check-now')).focus();
	};
	return { cards, say, lay, pick, place, goOn, inHand: () => picked, lying: () => placement };
}
