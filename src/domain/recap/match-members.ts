import type { Member } from './cohort.ts';
import { nameKey, unitKey } from './name-key.ts';
import { isNearName, soundsOf } from './near-names.ts';

/** Who an intake says that it is from. */
export interface Claimed {
	/** Names of its records, each once, as written. */
	readonly names: readonly string[];
	/** Agency of the latest record; may be empty. */
	readonly agency: string;
	/** 18 digits or empty. */
	readonly nip: string;
}

/** Why a member may be meant: the same name, one that is near it, or the NIP under another name. */
export type Likeness = 'same-name' | 'near-name' | 'other-nip' | 'same-nip';

export interface Suggestion {
	/** Member id. */
	readonly member: string;
	readonly likeness: Likeness;
}

const MOST_SUGGESTIONS = 5;
/** Members that share one word with a name and are looked at for likeness. */
const MOST_COMPARED = 200;

/** A roster made ready to find members in. */
export interface MemberIndex {
	readonly byNip: ReadonlyMap<string, readonly Member[]>;
	/** By `nameKey`. */
	readonly byName: ReadonlyMap<string, readonly Member[]>;
	/** By the sound of each word of the name, with the name's key. */
	readonly bySound: ReadonlyMap<string, readonly (readonly [key: string, member: Member])[]>;
}

/** Sorts a roster for `matchMember`. */
export function indexMembers(members: readonly Member[]): MemberIndex {
	const byNip = new Map<string, Member[]>();
	const byName = new Map<string, Member[]>();
	const bySound = new Map<string, (readonly [string, Member])[]>();
	for (const member of members) {
		const key = nameKey(member.name);
		if (member.nip !== '') put(byNip, member.nip, member);
		if (key === '') continue;
		put(byName, key, member);
		for (const sound of new Set(soundsOf(key))) put(bySound, sound, [key, member] as const);
	}
	return { byNip, byName, bySound };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
	const own = map.get(key);
	if (own === undefined) map.set(key, [value]);
	else own.push(value);
}

export interface Found {
	/** Member id. */
	readonly member: string;
	readonly by: 'nip' | 'name' | 'unit';
}

/**
 * Whose an intake is. The NIP decides where it stands on both sides and but one member has it. Without
 * one the name decides: compared by `nameKey`, the same for all records of the intake, borne by one
 * member alone, whose NIP is not another; of several who bear it, by the one whose unit is the agency.
 * `undefined` for everything else, which is HR's to decide.
 */
export function findMember(claimed: Claimed, { byNip, byName }: MemberIndex): Found | undefined {
	const [holder, ...holders] = byNip.get(claimed.nip) ?? [];
	if (holder !== undefined && holders.length === 0) return { member: holder.id, by: 'nip' };
	const [key = '', ...otherKeys] = new Set(claimed.names.map(nameKey));
	if (otherKeys.length > 0) return undefined;
	const [namesake, ...namesakes] = byName.get(key) ?? [];
	if (namesake === undefined) return undefined;
	if (namesakes.length === 0) {
		return contradicts(namesake, claimed.nip) ? undefined : { member: namesake.id, by: 'name' };
	}
	const [only, ...more] = [namesake, ...namesakes].filter((each) => isUnit(each, claimed.agency));
	const isSure = only !== undefined && more.length === 0 && !contradicts(only, claimed.nip);
	return isSure ? { member: only.id, by: 'unit' } : undefined;
}

/** Members who may be meant by an intake that is nobody's yet, likeliest first, five at most. */
export function suggestMembers(claimed: Claimed, index: MemberIndex): readonly Suggestion[] {
	const holders = claimed.nip === '' ? [] : (index.byNip.get(claimed.nip) ?? []);
	const keys = [...new Set(claimed.names.map(nameKey))];
	return onlyFirst([
		...holders.map(({ id }) => ({ member: id, likeness: 'same-nip' as const })),
		...likely(keys, claimed, index),
	]);
}

/** Both have a NIP, and not the same one. */
function contradicts(member: Member, nip: string): boolean {
	return nip !== '' && member.nip !== '' && member.nip !== nip;
}

function isUnit(member: Member, agency: string): boolean {
	const [unit, named] = [unitKey(member.unit), unitKey(agency)];
	return unit !== '' && unit === named;
}

function likely(
	keys: readonly string[],
	{ nip }: Claimed,
	{ byName, bySound }: MemberIndex,
): Suggestion[] {
	const rank = (member: Member, likeness: Likeness): Suggestion => ({
		member: member.id,
		likeness: contradicts(member, nip) ? 'other-nip' : likeness,
	});
	const same = keys.flatMap((key) => byName.get(key) ?? []);
	const near = keys.flatMap((key) => {
		const pools = soundsOf(key).map((sound) => bySound.get(sound) ?? []);
		const compared = new Set(pools.flatMap((pool) => pool.slice(0, MOST_COMPARED)));
		return [...compared]
			.filter(([other]) => other !== key && isNearName(key, other))
			.map(([, member]) => member);
	});
	return [
		...same.map((member) => rank(member, 'same-name')),
		...near.map((member) => rank(member, 'near-name')),
	].sort((one, other) => order.indexOf(one.likeness) - order.indexOf(other.likeness));
}

const order: readonly Likeness[] = ['same-nip', 'same-name', 'near-name', 'other-nip'];

function onlyFirst(suggestions: readonly Suggestion[]): readonly Suggestion[] {
	const first = new Map<string, Suggestion>();
	for (const each of suggestions) if (!first.has(each.member)) first.set(each.member, each);
	return [...first.values()].slice(0, MOST_SUGGESTIONS);
}
