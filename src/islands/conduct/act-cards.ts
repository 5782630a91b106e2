import type { SearchEntry } from '#domain/conduct/conduct-search.ts';
import { placeHref } from './places.ts';
import { takeCard, type TakenCard } from './take-card.ts';

const known = new Map<string, TakenCard>();
let underWay: { readonly name: string; readonly stop: () => void } | undefined;

type Named = Pick<SearchEntry, 'id' | 'kind' | 'topic'>;

/** An act and a question may have one id. */
const nameOf = ({ kind, id }: Named) => `${kind} ${id}`;

/** The card of an act, or the answer of a question, that was fetched before. */
export const knownCard = (entry: Named): TakenCard | undefined => known.get(nameOf(entry));

/** Whether this card is on its way already. */
export const isUnderWay = (entry: Named): boolean => underWay?.name === nameOf(entry);

/**
 * Fetches the card of an act from the page of its topic, or the answer of a question from theirs. Whoever goes on typing asks for another
 * soon: only the one that was asked for last is on its way.
 *
 * @returns Whether it is known now.
 */
export async function fetchCard(entry: Named): Promise<boolean> {
	underWay?.stop();
	const controller = new AbortController();
	const mine = (underWay = { name: nameOf(entry), stop: () => controller.abort() });
	try {
		const path = entry.kind === 'act' ? placeHref('topic', entry.topic) : placeHref('faq');
		const address = new URL(path, location.href).href;
		const response = await fetch(address, { signal: controller.signal });
		if (!response.ok) return false;
		const html = await response.text();
		// Without its head: this page's policy would complain of the styles of another.
		const main = html.slice(html.indexOf('<main'));
		const page = new DOMParser().parseFromString(main, 'text/html');
		known.set(nameOf(entry), takeCard(page, entry, address));
		return true;
	} catch {
		return false;
	} finally {
		if (underWay === mine) underWay = undefined;
	}
}
