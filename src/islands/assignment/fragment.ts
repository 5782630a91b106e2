/** Shorter fragments are places on the page. */
const SHORTEST_TOKEN = 40;

/** `#untuk-<key>` leads to sending for an assignment, `#kirim-hasil` to sending for none. */
const PLACE = /^#(?:untuk|kirim)-(.+)$/u;

/** Stands for no assignment at all. */
export const WITHOUT = 'hasil';

/** Fragment that leads to sending the result of an assignment, by the id under which it is kept. */
export const sendingFor = (key: string) => `#untuk-${key}`;

/** Whom a result is to be sent for: an assignment's key, `WITHOUT`, or empty for nobody. */
export function placeIn(hash: string): string {
	return PLACE.exec(hash)?.[1] ?? '';
}

/** The token in the fragment of an address, however damaged; empty where something else stands there. */
export function tokenIn(hash: string): string {
	const fragment = hash.slice(1);
	const isToken = fragment.startsWith('eyJ') || fragment.length > SHORTEST_TOKEN;
	return isToken && !PLACE.test(hash) ? fragment : '';
}
