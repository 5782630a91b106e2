/**
 * Chance that at least `least` of independent events happen (the tail of the Poisson binomial
 * distribution).
 *
 * @param chances Of each event, 0 to 1.
 */
export function poissonBinomialTail(chances: readonly number[], least: number): number {
	const happened = [1];
	for (const chance of chances) {
		for (let count = happened.length; count >= 0; count -= 1) {
			const before = (happened[count - 1] ?? 0) * chance;
			happened[count] = (happened[count] ?? 0) * (1 - chance) + before;
		}
	}
	// Small ones first, so that they are not lost beside the large ones.
	const total = happened
		.slice(least)
		.reverse()
		.reduce((all, chance) => all + chance, 0);
	return Math.min(1, total);
}
