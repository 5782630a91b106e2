import type { Provision, Regulation } from './regulation.ts';

/** What came before and after a provision, as citations in the order of the content. */
export interface Succession {
	readonly replacedBy: readonly string[];
	/** The provisions that name it as what took their place or changed them. */
	readonly replaces: readonly string[];
}

const NOTHING: Succession = { replacedBy: [], replaces: [] };

/**
 * Both directions of what authors write in one: a provision says what replaced it, and here also what
 * it replaced. A provision with neither is not in it.
 */
export function successions(regulations: readonly Regulation[]): ReadonlyMap<string, Succession> {
	const found = new Map<string, Succession>();
	const change = (citation: string, part: Partial<Succession>) =>
		found.set(citation, { ...(found.get(citation) ?? NOTHING), ...part });
	for (const { citation, provision } of cited(regulations)) {
		const { replacedBy } = provision;
		if (replacedBy.length > 0) change(citation, { replacedBy });
		for (const next of replacedBy) {
			change(next, { replaces: [...(found.get(next)?.replaces ?? []), citation] });
		}
	}
	return found;
}

/** Provisions of the old law beside what took their place; both as citations. */
export interface LawPair {
	/** Neighbours that went the same way stand together. */
	readonly old: readonly string[];
	/** None where content knows no successor. */
	readonly new: readonly string[];
}

/** The pairs of one regulation, in its own order; regulations without any are left out. */
export interface LawPairs {
	readonly regulation: string;
	readonly pairs: readonly LawPair[];
}

/**
 * The old law beside the new one: every revoked provision, and every other one that something
 * replaced or changed. Wholly revoked regulations come first, then those of which most has moved.
 */
export function lawPairs(regulations: readonly Regulation[]): LawPairs[] {
	const isRevoked = ({ status }: Regulation) => (status === 'revoked' ? 0 : 1);
	return regulations
		.map((regulation) => ({ regulation, pairs: pairsOf(regulation) }))
		.filter(({ pairs }) => pairs.length > 0)
		.toSorted(
			(one, other) =>
				isRevoked(one.regulation) - isRevoked(other.regulation) ||
				other.pairs.length - one.pairs.length,
		)
		.map(({ regulation, pairs }) => ({ regulation: regulation.id, pairs }));
}

function pairsOf(regulation: Regulation): LawPair[] {
	const moved = cited([regulation]).filter(
		({ provision: { status, replacedBy } }) => status === 'revoked' || replacedBy.length > 0,
	);
	const pairs: LawPair[] = [];
	for (const { citation, provision } of moved) {
		const last = pairs.at(-1);
		const isAlike =
			last !== undefined &&
			provision.replacedBy.length > 0 &&
			last.new.join() === provision.replacedBy.join();
		if (isAlike) pairs.splice(-1, 1, { ...last, old: [...last.old, citation] });
		else pairs.push({ old: [citation], new: provision.replacedBy });
	}
	return pairs;
}

function cited(
	regulations: readonly Regulation[],
): readonly { readonly citation: string; readonly provision: Provision }[] {
	return regulations.flatMap(({ id, provisions }) =>
		provisions.map((provision) => ({ citation: `${id}#${provision.pinpoint}`, provision })),
	);
}
