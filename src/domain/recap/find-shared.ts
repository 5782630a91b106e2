import { findAlike } from './find-alike.ts';
import { keyed, type Keyed, type Owned } from './owned.ts';

export type SharedCode = 'shared-device' | 'shared-seed' | 'copied-attempt' | 'identical-answers';

/** Something that a person has in common with others, who are named. */
export interface Shared {
	readonly code: SharedCode;
	/** Number of the certificate. */
	readonly attempt: string;
	/** Each once. */
	readonly others: readonly string[];
	/** Wrong answers in common, for `identical-answers`. */
	readonly value?: number | undefined;
}

/** What people have in common, by person. */
export type SharedByPerson = ReadonlyMap<string, readonly Shared[]>;

/** Other people that are named for one finding; beyond them the first stand for all. */
const MOST_NAMED = 10;

/**
 * What several people have in common that each should have alone: the device, the seed, one and the
 * same attempt, wrong answers beyond chance. Linear in the number of attempts. Two people may well
 * share a telephone, and a class on paper shares its sheet: to ask about, not to punish.
 */
export function findShared(owned: readonly Owned[]): SharedByPerson {
	return joinShared(findSharedKeys(owned.map(keyed)), findSharedAnswers(owned));
}

/** Devices, seeds and whole attempts that several people have. */
export function findSharedKeys(entries: readonly Keyed[]): SharedByPerson {
	const found = new Map<string, Shared[]>();
	const devices = groupBy(entries, (each) => each.devices);
	const seeds = groupBy(entries, ({ seedKey }) => [seedKey]);
	const copies = groupBy(entries, ({ copyKey }) => [copyKey]);
	for (const { person, certificate, seedKey, copyKey, devices: own } of entries) {
		const note = (code: SharedCode, others: readonly string[]) => {
			if (others.length > 0) add(found, person, { code, attempt: certificate, others });
		};
		const copied = othersIn(copies.get(copyKey), person);
		const sown = othersIn(seeds.get(seedKey), person);
		note('copied-attempt', copied);
		// Who has the very attempt in common has the seed in common too: once is enough.
		note('shared-seed', sown.some((name) => !copied.includes(name)) ? sown : []);
		const signed = own.flatMap((device) => othersIn(devices.get(device), person));
		note('shared-device', [...new Set(signed)]);
	}
	return found;
}

/** People with more wrong answers in common than chance explains. */
export function findSharedAnswers(owned: readonly Owned[]): SharedByPerson {
	const found = new Map<string, Shared[]>();
	const note = (mine: Owned, theirs: Owned, value: number) => {
		const attempt = mine.attempt.certificate;
		add(found, mine.person, { code: 'identical-answers', attempt, others: [theirs.name], value });
	};
	for (const { one, other, common } of findAlike(owned)) {
		note(one, other, common);
		note(other, one, common);
	}
	return found;
}

/** All that was found of each person, in the order given. */
export function joinShared(...parts: readonly SharedByPerson[]): SharedByPerson {
	const joined = new Map<string, Shared[]>();
	for (const part of parts) {
		for (const [person, shared] of part) for (const each of shared) add(joined, person, each);
	}
	return joined;
}

function add(found: Map<string, Shared[]>, person: string, shared: Shared): void {
	const own = found.get(person);
	if (own === undefined) found.set(person, [shared]);
	else own.push(shared);
}

type Names = ReadonlyMap<string, string>;

/** By key, the people who have it with their names: of many, the first few. */
function groupBy(
	entries: readonly Keyed[],
	keysOf: (each: Keyed) => readonly string[],
): ReadonlyMap<string, Names> {
	const groups = new Map<string, Map<string, string>>();
	for (const each of entries) {
		for (const key of keysOf(each)) {
			const own = groups.get(key);
			if (own === undefined) groups.set(key, new Map([[each.person, each.name]]));
			else if (own.size <= MOST_NAMED) own.set(each.person, each.name);
		}
	}
	return groups;
}

function othersIn(group: Names | undefined, person: string): string[] {
	if (group === undefined || (group.size < 2 && group.has(person))) return [];
	return [...group].filter(([each]) => each !== person).map(([, name]) => name);
}
