import type { SearchEntry } from '#domain/conduct/conduct-search.ts';
import { element } from '#islands/law/element.ts';
import { askText, conductText } from '#strings/conduct.ts';
import { fetchCard, isUnderWay, knownCard } from './act-cards.ts';
import { placeHref } from './places.ts';
import { renderCard } from './render-act.ts';
import type { Scene } from './scene.ts';

/** What is shown now: a card that arrives late must fit it. */
let latest: Scene | undefined;

/** Puts the reasons of the act that is shown below its verdict, as soon as they are there. */
export function fillCard(answer: HTMLElement, scene: Scene): void {
	latest = scene;
	if (scene.view.kind !== 'act') return;
	const { entry } = scene.view;
	if (fill(answer, entry)) return;
	placeOf(answer, entry)?.replaceChildren(element('p', { class: 'quiet' }, [askText.loading]));
	if (isUnderWay(entry.id)) return;
	void fetchCard(entry.id, entry.topic).then((isThere) => {
		if (isThere) fill(answer, entry);
		// Given up for another act: its place is gone, and nobody misses it.
		else if (!isUnderWay(entry.id)) placeOf(answer, entry)?.replaceChildren(failure(entry));
	});
}

function fill(answer: HTMLElement, entry: SearchEntry): boolean {
	const card = knownCard(entry.id);
	if (card === undefined || latest === undefined) return false;
	placeOf(answer, entry)?.replaceChildren(...renderCard(card, entry, latest));
	return true;
}

const placeOf = (answer: HTMLElement, { id }: SearchEntry) =>
	answer.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);

const failure = ({ topic, id }: SearchEntry) =>
	element('p', { class: 'callout', 'data-kind': 'unsettled' }, [
		askText.cardFailed,
		' ',
		element('a', { href: `${placeHref('topic', topic)}#${id}` }, [conductText.reasons]),
	]);
