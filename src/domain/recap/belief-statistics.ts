import type { ItemSpec } from '#domain/assessment/item.ts';
import { beliefsIn, type BeliefTags } from '#domain/diagnosis/diagnose.ts';
import { LEAST_GROUP } from './item-statistics.ts';
import { answerOf, type BankTally } from './tally.ts';

/** How often a wrong belief showed where it could. */
export interface BeliefStatistics {
	/** Key of `misconceptions`. */
	readonly tag: string;
	/** Answers that rest on it. */
	readonly held: number;
	/** Answers to items that offer it. */
	readonly asked: number;
	/** Item ids, in order. */
	readonly items: readonly string[];
}

/**
 * Wrong beliefs by the share of answers that show them, the most frequent first. Beliefs of which fewer
 * than `LEAST_GROUP` answers can tell are left out. An answer counts once for each belief in it.
 *
 * @param specs Items of the bank by id.
 * @param tags Belief by choice, by item id. Choices outlive any rewording, so those of today will do.
 */
export function beliefStatistics(
	{ items }: BankTally,
	specs: ReadonlyMap<string, ItemSpec>,
	tags: BeliefTags,
): readonly BeliefStatistics[] {
	const found = new Map<string, { held: number; asked: number; items: string[] }>();
	for (const id of Object.keys(items).sort()) {
		const [tally, spec, own = {}] = [items[id], specs.get(id), tags.get(id)];
		if (tally === undefined || spec === undefined) continue;
		for (const tag of new Set(Object.values(own))) {
			const belief = found.get(tag) ?? { held: 0, asked: 0, items: [] };
			belief.asked += tally.shown;
			belief.items.push(id);
			found.set(tag, belief);
		}
		for (const [key, count] of Object.entries(tally.answers)) {
			for (const tag of beliefsIn(spec, answerOf(key), own)) {
				const belief = found.get(tag);
				if (belief !== undefined) belief.held += count;
			}
		}
	}
	return [...found]
		.filter(([, { asked }]) => asked >= LEAST_GROUP)
		.map(([tag, belief]) => ({ tag, ...belief }))
		.sort((a, b) => b.held / b.asked - a.held / a.asked || (a.tag < b.tag ? -1 : 1));
}
