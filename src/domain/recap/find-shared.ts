import type { JudgedAttempt } from './judged.ts';
import { findAlike } from './find-alike.ts';

/** An attempt with the person whom it counts for, and the device that signed for it. */
export interface Owned {
	/** Names one person within the recap. */
	readonly person: string;
	/** As other people are told of. */
	readonly name: string;
	readonly attempt: JudgedAttempt;
	/** Thumbprints; none for a bare code. */
	readonly devices: readonly string[];
}

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
	const found = new Map<string, Shared[]>();
	const add = (person: string, shared: Shared) => {
		const own = found.get(person);
		if (own === undefined) found.set(person, [shared]);
		else own.push(shared);
	};
	const devices = groupBy(owned, ({ devices }) => devices);
	const seeds = groupBy(owned, ({ attempt }) => [`${attempt.bank}${attempt.seed}`]);
	const copies = groupBy(owned, ({ attempt }) => [copyKey(attempt)]);
	for (const each of owned) {
		const { person, attempt } = each;
		const { certificate } = attempt;
		const copied = othersIn(copies.get(copyKey(attempt)), person);
		if (copied.length > 0)
			add(person, { code: 'copied-attempt', attempt: certificate, others: copied });
		const sown = othersIn(seeds.get(`${attempt.bank}${attempt.seed}`), person);
		// Who has the very attempt in common has the seed in common too: once is enough.
		if (sown.some((name) => !copied.includes(name))) {
			add(person, { code: 'shared-seed', attempt: certificate, others: sown });
		}
		const signed = each.devices.flatMap((device) => othersIn(devices.get(device), person));
		if (signed.length > 0) {
			add(person, { code: 'shared-device', attempt: certificate, others: [...new Set(signed)] });
		}
	}
	for (const { one, other, common } of findAlike(owned)) {
		for (const [mine, theirs] of [
			[one, other],
			[other, one],
		] as const) {
			const attempt = mine.attempt.certificate;
			add(mine.person, {
				code: 'identical-answers',
				attempt,
				others: [theirs.name],
				value: common,
			});
		}
	}
	return found;
}

/** The same draw, the same answers in the same seconds; the name alone may differ. */
function copyKey({ bank, seed, number, startedAt, finishedAt, items }: JudgedAttempt): string {
	const answers = items.map(({ response }) => Object.values(response).join('')).join(',');
	return `${bank}${seed}${number}/${startedAt}/${finishedAt}/${answers}`;
}

/** By key, the name of each person in it: only those keys that more than one person has. */
function groupBy(owned: readonly Owned[], keysOf: (each: Owned) => readonly string[]) {
	const groups = new Map<string, Map<string, string>>();
	for (const each of owned) {
		for (const key of keysOf(each)) {
			const own = groups.get(key);
			if (own === undefined) groups.set(key, new Map([[each.person, each.name]]));
			else if (own.size <= MOST_NAMED) own.set(each.person, each.name);
		}
	}
	return groups;
}

function othersIn(group: ReadonlyMap<string, string> | undefined, person: string): string[] {
	if (group === undefined || (group.size < 2 && group.has(person))) return [];
	return [...group].filter(([each]) => each !== person).map(([, name]) => name);
}
