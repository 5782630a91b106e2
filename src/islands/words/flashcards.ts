import {
	afterAnswer,
	cardOnTop,
	type Deck,
	nextRound,
	openDeck,
	turned,
	unknownCards,
} from '#domain/learning/deck.ts';
import type { StoreState } from '#domain/learning/store.ts';
import { exerciseText } from '#strings/exercise.ts';
import { learnerStore } from './learner-store.ts';
import { hideOutcome, makeButton, partOf, showOutcome } from './parts.ts';

const text = exerciseText.cards;

/** One card at a time: opened, answered, laid aside. Without a script all of them lie open to view. */
export function start(root: HTMLElement): void {
	const cards = [...root.querySelectorAll<HTMLDetailsElement>('details[data-card]')];
	const note = makeNote();
	let deck = openDeck(cards.length);

	/** Without the focus where the button that was pressed is still there. */
	const turn = (to: Deck, takesFocus: boolean) => {
		deck = to;
		for (const card of cards) card.open = false;
		show(root, cards, deck);
		const top = cardOnTop(deck);
		if (top !== undefined) {
			if (takesFocus) cards[top]?.querySelector('summary')?.focus();
			return;
		}
		const left = unknownCards(deck).length;
		more.textContent = left === 0 ? text.restart : text.retry(left);
		showOutcome(root, text.done(deck.known.size, deck.size), left === 0);
	};
	const answer = (isKnown: boolean) => {
		const top = cardOnTop(deck);
		const card = top === undefined ? undefined : cards[top];
		if (card !== undefined) void keep(card, isKnown).then(note.tell);
		turn(afterAnswer(deck, isKnown), true);
	};
	const more = makeButton('main', () => {
		hideOutcome(root);
		turn(nextRound(deck), true);
	});
	more.dataset['after'] = '';
	partOf(root, 'cards').after(makeAsk(answer));
	partOf(root, 'actions').append(more);
	if (cards.some(({ dataset }) => dataset['point'] !== undefined)) root.append(note.element);
	partOf(root, 'previous').addEventListener('click', () => turn(turned(deck, -1), false));
	partOf(root, 'next').addEventListener('click', () => turn(turned(deck, 1), false));
	show(root, cards, deck);
}

function show(root: HTMLElement, cards: readonly HTMLElement[], deck: Deck): void {
	const { place, round } = deck;
	const top = cardOnTop(deck);
	cards.forEach((card, index) => card.toggleAttribute('data-top', index === top));
	partOf(root, 'place').textContent = text.place(Math.min(place + 1, round.length), round.length);
	toggle(partOf(root, 'previous'), place === 0);
	toggle(partOf(root, 'next'), place >= round.length - 1);
}

/** Did it come back to mind? */
function makeAsk(answer: (isKnown: boolean) => void): HTMLElement {
	const ask = document.createElement('div');
	ask.className = 'deck-ask';
	ask.dataset['ask'] = '';
	ask.setAttribute('role', 'group');
	ask.setAttribute('aria-label', text.asked);
	const good = makeButton('main', () => answer(true));
	const again = makeButton('quiet', () => answer(false));
	good.textContent = text.good;
	again.textContent = text.again;
	ask.append(text.asked, good, again);
	return ask;
}

/** What is kept is said to be, and where, only once it is. */
function makeNote() {
	const element = document.createElement('p');
	element.className = 'small quiet';
	element.textContent = text.counts;
	const tell = (state: StoreState | undefined) => {
		if (state === undefined) return;
		element.textContent = state === 'durable' ? text.kept : text.visitOnly;
	};
	return { element, tell };
}

/** A disabled button would lose the focus that it has; this one says that it leads nowhere. */
function toggle(button: HTMLElement, isOff: boolean): void {
	button.setAttribute('aria-disabled', String(isOff));
}

/**
 * Key points are kept for the schedule of review; other cards are of this visit alone.
 *
 * @returns Whether what was kept outlives the visit; nothing where nothing was kept.
 */
async function keep({ dataset }: HTMLElement, isKnown: boolean): Promise<StoreState | undefined> {
	const { point, text: textHash } = dataset;
	if (point === undefined || textHash === undefined) return undefined;
	const at = Date.now();
	const recall = isKnown ? 'good' : 'again';
	const store = await learnerStore();
	await store.update('recalls', `${at}-${point}`, () => ({
		card: point,
		text: textHash,
		recall,
		at,
	}));
	return store.state;
}
