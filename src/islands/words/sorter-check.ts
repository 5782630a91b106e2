import { keepRight, type Placement, rightCards, waitingCards } from '#domain/learning/sorting.ts';
import { exerciseText } from '#strings/exercise.ts';
import { lessonSays } from '#strings/lesson.ts';
import { hideOutcome, makeButton, partOf, showOutcome, tellAnswer } from './parts.ts';
import { arrange, type Card } from './sorter-board.ts';
import type { Moves } from './sorter-moves.ts';

const text = exerciseText.sorter;

/** Puts the ways to another try into the page. @returns What checks the cards once all are placed. */
export function makeCheck(root: HTMLElement, moves: Moves): () => void {
	const { cards, say, lying } = moves;
	const retry = makeButton('main', () => tryAgain(root, moves, keepRight(cards, lying())));
	const again = makeButton('quiet', () => tryAgain(root, moves, {}));
	again.textContent = text.again;
	retry.dataset['after'] = again.dataset['after'] = '';
	partOf(root, 'actions').append(retry, again);
	return () => {
		const left = waitingCards(cards, lying()).length;
		say(left > 0 ? text.waiting(left) : '');
		if (left > 0) return;
		const right = rightCards(cards, lying());
		for (const card of cards) tell(card, lying(), right.includes(card));
		// Each card goes back to the list, where its answer unfolds.
		arrange(root, cards, {});
		lock(cards, cards);
		const wrong = cards.length - right.length;
		retry.hidden = wrong === 0;
		retry.textContent = text.retry(wrong);
		showOutcome(root, text.result(right.length, cards.length), wrong === 0);
	};
}

function tell({ id, element, answer }: Card, placement: Placement, isRight: boolean): void {
	const tray = placement[id];
	element.dataset['right'] = String(isRight);
	tellAnswer(answer, isRight || !tray ? text.right : text.wrong(lessonSays[tray]));
}

/** Takes the answers away and leaves these cards where they are, for good. */
function tryAgain(root: HTMLElement, { cards, lay, say, goOn }: Moves, kept: Placement): void {
	hideOutcome(root);
	for (const { answer, element } of cards) {
		tellAnswer(answer, undefined);
		delete element.dataset['right'];
	}
	lock(
		cards,
		cards.filter(({ id }) => Object.hasOwn(kept, id)),
	);
	lay(kept);
	const count = Object.keys(kept).length;
	say(count > 0 ? text.stayed(count) : '');
	goOn();
}

function lock(cards: readonly Card[], locked: readonly Card[]): void {
	for (const card of cards) {
		card.pick.disabled = card.select.disabled = locked.includes(card);
	}
}
