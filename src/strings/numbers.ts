/**
 * A share from 0 to 1 as a whole percentage, rounded down: a score just below the mastery score must
 * never look as if it had reached it.
 */
export function percentText(scaled: number): string {
	// 0.29 * 100 is 28.999999999999996; a share that is a whole percentage must stay one.
	return String(Math.floor(Math.round(scaled * 1e9) / 1e7));
}

/** A whole number, rounded; what is little must not look as if it were nothing. */
export function countText(value: number): string {
	return value > 0 && value < 1 ? '< 1' : String(Math.round(value));
}
