import type { JudgedAttempt, JudgedIntake } from '#domain/recap/judged.ts';

type JudgedItem = JudgedAttempt['items'][number];

/** Gives equal answers one object each. */
export type ShareItems = (judged: readonly JudgedIntake[]) => readonly JudgedIntake[];

/**
 * A hundred thousand attempts hold millions of answers, of which a few thousand differ. Workers send
 * each batch with objects of its own; kept so, they would fill the memory of a small machine.
 */
export function createItemSharing(): ShareItems {
	const known = new Map<string, JudgedItem>();
	return (judged) => {
		// Within a batch equal answers are one object already: each is looked at once.
		const seen = new Map<JudgedItem, JudgedItem>();
		const shared = (item: JudgedItem) => {
			let own = seen.get(item);
			if (own === undefined) {
				const key = `${item.id} ${item.credit} ${JSON.stringify(item.response)}`;
				own = known.get(key) ?? item;
				known.set(key, own);
				seen.set(item, own);
			}
			return own;
		};
		return judged.map((intake) =>
			intake.ok
				? {
						...intake,
						attempts: intake.attempts.map((attempt) => ({
							...attempt,
							items: attempt.items.map(shared),
						})),
					}
				: intake,
		);
	};
}
