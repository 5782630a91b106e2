import { placeHref } from './places.ts';
import { takeCard, type TakenCard } from './take-card.ts';

const known = new Map<string, TakenCard>();
let underWay: { readonly id: string; readonly stop: () => void } | undefined;

/** The card of an act that was fetched before. */
export const knownCard = (id: string): TakenCard | undefined => known.get(id);

/** Whether this card is on its way already. */
export const isUnderWay = (id: string): boolean => underWay?.id === id;

/**
 * Fetches the card of an act from the page of its topic. Whoever goes on typing asks for another
 * soon: only the one that was asked for last is on its way.
 *
 * @returns Whether it is known now.
 */
export async function fetchCard(id: string, topic: string): Promise<boolean> {
	underWay?.stop();
	const controller = new AbortController();
	const mine = (underWay = { id, stop: () => controller.abort() });
	try {
		const address = new URL(placeHref('topic', topic), location.href).href;
		const response = await fetch(address, { signal: controller.signal });
		if (!response.ok) return false;
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		known.set(id, takeCard(page, id, address));
		return true;
	} catch {
		return false;
	} finally {
		if (underWay === mine) underWay = undefined;
	}
}
