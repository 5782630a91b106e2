const LEAST = 2;
const MOST = 5;

/**
 * The first words of a key point, a third of it, as a hint to recall the rest: enough to tell which
 * point is meant, too little to read the answer off.
 */
export function cueOf(text: string): string {
	const words = text.split(/\s+/);
	const count = Math.min(MOST, Math.max(LEAST, Math.floor(words.length / 3)));
	return `${words.slice(0, count).join(' ')} …`;
}
