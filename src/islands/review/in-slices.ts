/** Ms without a break: a tap is answered within the next frames, even on a phone. */
const SLICE = 8;

/**
 * Does long work in slices, so that the page stays alive between them.
 *
 * @param isWanted Asked after each slice; where nobody waits any more the work ends with `undefined`.
 */
export async function inSlices<T>(
	steps: Generator<undefined, T>,
	isWanted: () => boolean,
): Promise<T | undefined> {
	let began = performance.now();
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done === true) return step.value;
		if (performance.now() - began < SLICE) continue;
		await new Promise((resume) => setTimeout(resume));
		if (!isWanted()) return undefined;
		began = performance.now();
	}
}
