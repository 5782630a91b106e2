import type { Cohort, Member } from './cohort.ts';
import { claimOf, type ReadIntake } from './gather.ts';
import {
	findMember,
	indexMembers,
	suggestMembers,
	type Claimed,
	type MemberIndex,
	type Suggestion,
} from './match-members.ts';
import { nameKey, unitKey } from './name-key.ts';

/** How it is known whose an intake is. */
export type MatchedBy = 'nip' | 'name' | 'unit' | 'decision';

/** Intakes that are one person's: a member's, or those of somebody who is not known yet. */
export interface Person {
	/** Member id, or what tells one unknown person from another. */
	readonly id: string;
	readonly member: Member | undefined;
	/** In the order received. */
	readonly intakes: readonly { readonly intake: ReadIntake; readonly by?: MatchedBy }[];
	readonly claimed: Claimed;
	/** For somebody unknown. */
	readonly suggestions: readonly Suggestion[];
	readonly isDismissed: boolean;
}

/**
 * Gives each intake to whom it belongs: as HR decided, else as `findMember` finds. A decision for a
 * member who has left the roster counts no more. Those that stay open are put together by name, NIP and
 * agency. An intake without any record is nobody's: it is among the refused.
 */
export function assignIntakes(
	intakes: readonly ReadIntake[],
	{ members, decisions }: Pick<Cohort, 'members' | 'decisions'>,
	index: MemberIndex = indexMembers(members),
): readonly Person[] {
	const byId = new Map(members.map((member) => [member.id, member] as const));
	const people = new Map<string, Person & { readonly intakes: Person['intakes'][number][] }>();
	for (const intake of intakes) {
		const claimed = claimOf(intake);
		if (claimed.names.length === 0) continue;
		const decided = decisions[intake.id]?.member;
		const { by, ...one } = identify(claimed, { decided, byId, index });
		const known = people.get(one.id);
		const entry = { intake, ...(by && { by }) };
		if (known === undefined) people.set(one.id, { ...one, claimed, intakes: [entry] });
		else known.intakes.push(entry);
	}
	return [...people.values()];
}

interface Known {
	/** Member id by decision; empty: nobody's; `undefined`: not decided. */
	readonly decided: string | undefined;
	readonly byId: ReadonlyMap<string, Member>;
	readonly index: MemberIndex;
}

function identify(claimed: Claimed, { decided, byId, index }: Known) {
	const chosen = byId.get(decided ?? '');
	if (chosen !== undefined) return ofMember(chosen, 'decision');
	const isDismissed = decided === '';
	const found = isDismissed ? undefined : findMember(claimed, index);
	const member = byId.get(found?.member ?? '');
	if (found !== undefined && member !== undefined) return ofMember(member, found.by);
	const suggestions = isDismissed ? [] : suggestMembers(claimed, index);
	const id = `?${isDismissed ? '-' : ''}${strangerKey(claimed)}`;
	return { id, by: undefined, member: undefined, suggestions, isDismissed };
}

function ofMember(member: Member, by: MatchedBy) {
	return { id: member.id, by, member, suggestions: [], isDismissed: false };
}

/** The same for all intakes that claim the same names, NIP and agency. */
export function strangerKey({ names, nip, agency }: Claimed): string {
	const keys = [...new Set(names.map(nameKey))].sort();
	return [...keys, nip, unitKey(agency)].join('|');
}
