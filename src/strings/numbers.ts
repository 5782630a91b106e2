/**
 * A share from 0 to 1 as a whole percentage, rounded down: a score just below the mastery score must
 * never look as if it had reached it.
 */
export function percentText(scaled: number): string {
	// 0.29 * 100 is 28.999999999999996; a share that is a whole percentage must stay one.
	return String(Math.floor(Math.round(scaled * 1e9) / 1e7));
}
