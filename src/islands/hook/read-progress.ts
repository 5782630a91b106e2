import type { Verdict } from '#domain/content/conduct.ts';

/** How far the situations are answered. */
export interface Progress {
	readonly given: readonly Verdict[];
	/** Place of the situation that is shown; behind the last one stands the result. */
	readonly at: number;
}

const verdicts: readonly unknown[] = ['allowed', 'conditional', 'prohibited'] satisfies Verdict[];

/**
 * Reads what this entry of the tab's history holds. It may be from an older page with other
 * situations, or of another script altogether: then the situations begin anew.
 *
 * @param count Situations that the page asks.
 */
export function readProgress(state: unknown, count: number): Progress {
	const { given, at } = fieldsOf(fieldsOf(state)['hook']);
	const isOurs =
		Array.isArray(given) &&
		given.length <= count &&
		given.every((each) => verdicts.includes(each)) &&
		// Answered and waiting for the next one, or waiting for the answer.
		(at === given.length || (at === given.length - 1 && at >= 0));
	return isOurs ? { given: given as Verdict[], at: at } : { given: [], at: 0 };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? { ...value } : {};
