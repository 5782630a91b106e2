import type { Person } from '#domain/recap/assign-intakes.ts';
import type { Intake, Member } from '#domain/recap/cohort.ts';
import { claimOf, type ReadIntake } from '#domain/recap/gather.ts';
import { suggestMembers, type MemberIndex } from '#domain/recap/match-members.ts';
import type { BankFolder } from './bank-folder.ts';
import { fromLine, type Judged } from './judged-line.ts';
import type { How } from './sort-results.ts';

/** People of a few buckets with all that came in for them. */
export interface Joined {
	readonly people: readonly Person[];
	/** By id, as a cohort has them, without their texts. */
	readonly intakes: Readonly<Record<string, Intake>>;
}

interface Entry extends Judged<ReadIntake> {
	readonly how: How;
}

/**
 * Reads lines `person TAB how TAB toLine` into people. Intakes of each come in the order received; of
 * one that came in several times the earliest stands.
 *
 * @param index Of the roster; absent: whoever comes is a member.
 */
export async function joinPeople(
	lines: AsyncIterable<string>,
	{
		banks,
		members,
		index,
	}: {
		readonly banks: BankFolder;
		/** Members of these buckets by id. */
		readonly members: ReadonlyMap<string, Member>;
		readonly index: MemberIndex | undefined;
	},
): Promise<Joined> {
	const entries = await readEntries(lines, banks);
	const intakes: Record<string, Intake> = {};
	const people: Person[] = [];
	for (const person of [...entries.keys()].sort()) {
		const own = inOrder(entries.get(person) ?? new Map());
		for (const { judged, source, receivedAt } of own) {
			intakes[judged.id] = { id: judged.id, text: '', source, receivedAt };
		}
		const parts = index === undefined ? partByNip(person, own) : [[person, own] as const];
		for (const [id, part] of parts) {
			const member = index === undefined ? memberOf(id, part) : members.get(id);
			people.push(toPerson({ id, member, own: part, index }));
		}
	}
	return { people, intakes };
}

async function readEntries(lines: AsyncIterable<string>, banks: BankFolder) {
	const entries = new Map<string, Map<string, Entry>>();
	for await (const line of lines) {
		const [person = '', how = ''] = line.split('\t', 2);
		const rest = line.slice(person.length + how.length + 2);
		const entry = { ...fromLine(rest, banks), how: how as How };
		const own = entries.get(person) ?? new Map<string, Entry>();
		const known = own.get(entry.judged.id);
		if (known === undefined || isBefore(entry, known)) own.set(entry.judged.id, entry);
		entries.set(person, own);
	}
	return entries;
}

const isBefore = (one: Entry, other: Entry) =>
	one.receivedAt - other.receivedAt < 0 ||
	(one.receivedAt === other.receivedAt && one.source < other.source);

function inOrder(entries: ReadonlyMap<string, Entry>): readonly Entry[] {
	return [...entries.values()].sort(
		(one, other) => one.receivedAt - other.receivedAt || (one.judged.id < other.judged.id ? -1 : 1),
	);
}

/** Two of one name and agency with a NIP each are two; what came without goes to the first. */
function partByNip(person: string, own: readonly Entry[]): readonly (readonly [string, Entry[]])[] {
	const nips = [...new Set(own.map(({ judged }) => judged.nip))].filter((nip) => nip !== '').sort();
	if (nips.length < 2) return [[person, [...own]]];
	return nips.map((nip, place) => [
		place === 0 ? person : `${person}|${nip}`,
		own.filter(({ judged }) => judged.nip === nip || (place === 0 && judged.nip === '')),
	]);
}

/** A member made of what came in, by the latest record. */
function memberOf(id: string, own: readonly Entry[]): Member {
	const claims = own.map(({ judged }) => claimOf(judged));
	const latest = claims.at(-1);
	const nip = claims.find((claim) => claim.nip !== '')?.nip ?? '';
	return { id, name: latest?.names.at(-1) ?? '', nip, unit: latest?.agency ?? '', contact: '' };
}

function toPerson({
	id,
	member,
	own,
	index,
}: {
	readonly id: string;
	readonly member: Member | undefined;
	readonly own: readonly Entry[];
	readonly index: MemberIndex | undefined;
}): Person {
	const [first] = own;
	const claimed = first === undefined ? { names: [], agency: '', nip: '' } : claimOf(first.judged);
	const isOpen = member === undefined && index !== undefined;
	return {
		id,
		member,
		intakes: own.map(({ judged, how }) => ({
			intake: judged,
			...(how !== 'open' && { by: how }),
		})),
		claimed,
		suggestions: isOpen ? suggestMembers(claimed, index) : [],
		isDismissed: false,
	};
}
