import { checkName } from '#domain/person/name.ts';
import { tidy } from '#domain/person/check-text.ts';
import type { Member } from './cohort.ts';
import { nameKey, unitKey } from './name-key.ts';
import { readNipCell } from './nip-cell.ts';
import type { RosterField, RosterLayout, Rows } from './roster-columns.ts';

export type RosterFindingCode =
	/** `1.99001E+17`: the digits are lost. */
	| 'nip-scientific'
	/** Ends in 000: a spreadsheet kept fifteen digits of it. */
	| 'nip-rounded'
	/** Not the form of a NIP; eighteen digits are kept all the same, anything else is not. */
	| 'nip-form'
	/** The same person once more: left out. */
	| 'duplicate'
	/** One NIP under two names: both are kept, and no result goes to either by NIP. */
	| 'same-nip'
	/** Something stands in the row, but no name: left out. */
	| 'empty-name'
	/** Holds characters that no name has; kept. */
	| 'name-form'
	/** Empty units below one that is named, as merged cells leave them: left empty. */
	| 'merged'
	/** A formula whose value is not in the file: taken as empty. */
	| 'formula';

export interface RosterFinding {
	readonly code: RosterFindingCode;
	/** Number of the row as spreadsheets count, from 1. */
	readonly row: number;
	/** Rows in a run, for `merged`. */
	readonly rows?: number | undefined;
	readonly field: RosterField;
	/** What stands there; for `merged` the unit above. */
	readonly found: string;
}

export interface ReadMembers {
	readonly members: readonly Member[];
	/** In the order of the rows. */
	readonly findings: readonly RosterFinding[];
}

interface Line {
	readonly row: number;
	readonly member: Omit<Member, 'id'>;
}

/**
 * The members in rows of cells, with everything that is odd about them. Whoever is known already keeps
 * his id: found by NIP, else by name and unit, else by a name that but one has on both sides.
 *
 * @param known Members of the list before this one.
 * @param today `YYYY-MM-DD`.
 */
export function readMembers(
	rows: Rows,
	layout: RosterLayout,
	{ known, today }: { readonly known: readonly Member[]; readonly today: string },
): ReadMembers {
	const findings: RosterFinding[] = [];
	const lines = readLines(rows, layout, { today, findings });
	findings.push(...emptyUnits(lines));
	const kept = withoutRepeats(lines, findings);
	return {
		members: withIds(
			kept.map(({ member }) => member),
			known,
		),
		findings: findings.sort((one, other) => one.row - other.row),
	};
}

function readLines(
	rows: Rows,
	{ header, columns }: RosterLayout,
	{ today, findings }: { readonly today: string; readonly findings: RosterFinding[] },
): Line[] {
	const headings = rows[header];
	return rows.flatMap((cells, place) => {
		const row = place + 1;
		// Lists that are printed repeat their headings on every page.
		if (place <= header || isSameRow(cells, headings)) return [];
		const read = (field: RosterField): string => {
			const column = columns[field];
			const text = tidy(column === undefined ? '' : (cells[column] ?? ''));
			const [, literal] = /^="([^"]*)"$/u.exec(text) ?? [];
			if (literal !== undefined || !text.startsWith('=')) return literal ?? text.replace(/^'/u, '');
			findings.push({ code: 'formula', row, field, found: text });
			return '';
		};
		const [name, unit, contact] = [read('name'), read('unit'), read('contact')];
		const written = read('nip');
		const { nip, fault } = readNipCell(written, today);
		if (name === '') {
			// A unit alone is a heading between groups.
			if (written !== '') findings.push({ code: 'empty-name', row, field: 'name', found: written });
			return [];
		}
		if (fault !== undefined) findings.push({ code: fault, row, field: 'nip', found: written });
		if (!checkName(name).ok) findings.push({ code: 'name-form', row, field: 'name', found: name });
		return [{ row, member: { name, nip, unit, contact } }];
	});
}

function isSameRow(cells: readonly string[], headings: readonly string[] | undefined): boolean {
	return headings !== undefined && headings.every((cell, place) => cell === cells[place]);
}

/** Runs of empty units, each below the unit that may be meant. */
function emptyUnits(lines: readonly Line[]): RosterFinding[] {
	const runs: { unit: string; row: number; rows: number }[] = [];
	let above = '';
	let isRun = false;
	for (const { row, member } of lines) {
		const isEmpty = member.unit === '' && above !== '';
		const run = runs.at(-1);
		if (isEmpty && isRun && run !== undefined) run.rows += 1;
		else if (isEmpty) runs.push({ unit: above, row, rows: 1 });
		isRun = isEmpty;
		if (member.unit !== '') above = member.unit;
	}
	return runs.map(({ unit, row, rows }) => ({
		code: 'merged',
		row,
		rows,
		field: 'unit',
		found: unit,
	}));
}

function withoutRepeats(lines: readonly Line[], findings: RosterFinding[]): Line[] {
	const seen = new Set<string>();
	const holders = new Map<string, string>();
	return lines.filter(({ row, member }) => {
		const { name, nip, unit } = member;
		const key = `${nameKey(name)}|${nip === '' ? unitKey(unit) : nip}`;
		if (seen.has(key)) {
			findings.push({ code: 'duplicate', row, field: 'name', found: name });
			return false;
		}
		seen.add(key);
		if (nip !== '' && holders.has(nip)) {
			findings.push({ code: 'same-nip', row, field: 'nip', found: nip });
		}
		holders.set(nip, name);
		return true;
	});
}

function withIds(
	members: readonly Omit<Member, 'id'>[],
	known: readonly Member[],
): readonly Member[] {
	const names = new Map<Omit<Member, 'id'>, string>();
	const nameOf = (member: Omit<Member, 'id'>) => {
		const key = names.get(member) ?? nameKey(member.name);
		names.set(member, key);
		return key;
	};
	const keysOf: readonly ((member: Omit<Member, 'id'>) => string)[] = [
		(member) => `${nameOf(member)}|${member.nip}|${unitKey(member.unit)}`,
		({ nip }) => nip,
		(member) => `${nameOf(member)}|${unitKey(member.unit)}`,
		nameOf,
	];
	const ids = new Map<Omit<Member, 'id'>, string>();
	const taken = new Set<string>();
	for (const keyOf of known.length === 0 ? [] : keysOf) {
		const old = onlyOnes(
			known.filter(({ id }) => !taken.has(id)),
			keyOf,
		);
		for (const [key, member] of onlyOnes(
			members.filter((each) => !ids.has(each)),
			keyOf,
		)) {
			const match = old.get(key);
			// The same name under another NIP is another person.
			const isOther =
				match !== undefined && match.nip !== '' && member.nip !== '' && match.nip !== member.nip;
			if (match === undefined || isOther) continue;
			ids.set(member, match.id);
			taken.add(match.id);
		}
	}
	for (const { id } of known) taken.add(id);
	return members.map((member) => ({ id: ids.get(member) ?? freshId(member, taken), ...member }));
}

/** By key, those that have it to themselves. */
function onlyOnes<T>(list: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T> {
	const found = new Map<string, T | undefined>();
	for (const each of list) {
		const key = keyOf(each);
		if (key !== '') found.set(key, found.has(key) ? undefined : each);
	}
	return new Map([...found].flatMap(([key, each]) => (each === undefined ? [] : [[key, each]])));
}

/**
 * An id that follows from NIP or name, so that whoever leaves the list and comes back has his own
 * again, and nobody gets that of another who left.
 */
function freshId({ name, nip, unit }: Omit<Member, 'id'>, taken: Set<string>): string {
	const text = nip === '' ? `${nameKey(name)}|${unitKey(unit)}` : nip;
	let [high, low] = [0x811c9dc5, 0x9747b28c];
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		high = Math.imul(high ^ code, 0x01000193) ^ (high >>> 15);
		low = Math.imul(low ^ code, 0x5bd1e995) ^ (low >>> 13);
	}
	const base = `m${((high >>> 0) * 2 ** 21 + (low >>> 11)).toString(36)}`;
	let id = base;
	for (let more = 2; taken.has(id); more += 1) id = `${base}-${more}`;
	taken.add(id);
	return id;
}
