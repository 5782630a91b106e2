import type { SearchEntry } from '#domain/conduct/conduct-search.ts';
import { element } from '#islands/law/element.ts';
import { askText, conductText } from '#strings/conduct.ts';
import { fetchCard, isUnderWay, knownCard } from './act-cards.ts';
import { placeHref } from './places.ts';
import { renderCard } from './render-act.ts';
import type { Scene } from './scene.ts';

/** What is shown now: a card that arrives late must fit it. */
let latest: Scene | undefined;

/** Puts the reasons of the act below its verdict, or the answer below its question, once it is there. */
export function fillCard(answer: HTMLElement, scene: Scene): void {
	latest = scene;
	if (scene.view.kind !== 'act' && scene.view.kind !== 'question') return;
	const { entry } = scene.view;
	if (fill(answer, entry)) return;
	placeOf(answer, entry)?.replaceChildren(
		element('p', { class: 'quiet' }, [askText.loading[entry.kind]]),
	);
	if (isUnderWay(entry)) return;
	void fetchCard(entry).then((isThere) => {
		if (isThere) fill(answer, entry);
		// Given up for another act: its place is gone, and nobody misses it.
		else if (!isUnderWay(entry)) placeOf(answer, entry)?.replaceChildren(failure(entry));
	});
}

function fill(answer: HTMLElement, entry: SearchEntry): boolean {
	const card = knownCard(entry);
	if (card === undefined || latest === undefined) return false;
	const shown =
		card.kind === 'act'
			? renderCard(card, entry, latest)
			: card.parts.map((part) => part.cloneNode(true));
	placeOf(answer, entry)?.replaceChildren(...shown);
	return true;
}

const placeOf = (answer: HTMLElement, { id }: SearchEntry) =>
	answer.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);

const failure = ({ kind, topic, id }: SearchEntry) =>
	element('p', { class: 'callout', 'data-kind': 'unsettled' }, [
		askText.cardFailed[kind],
		...(kind === 'question'
			? []
			: [' ', element('a', { href: `${placeHref('topic', topic)}#${id}` }, [conductText.reasons])]),
	]);
