import { startReading, type Reading } from '#adapters/roster/start-reading.ts';
import type { RosterRefusal, RosterTable } from '#adapters/roster/roster-table.ts';
import type { Member } from '#domain/recap/cohort.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { guessLayout, type RosterLayout } from '#domain/recap/roster-columns.ts';
import {
	readMembers,
	type ReadMembers,
	type RosterFinding,
	type RosterFindingCode,
} from '#domain/recap/roster.ts';
import type { Drop } from './read-drop.ts';

/** The beginning of a list that was read, for HR to say which column holds what. */
export type RosterPreview =
	| { readonly ok: false; readonly reason: RosterRefusal | 'cancelled' }
	| {
			readonly ok: true;
			readonly sheets: readonly string[];
			readonly sheet: string;
			readonly isCut: boolean;
			readonly rowCount: number;
			/** The first rows. */
			readonly head: readonly (readonly string[])[];
			readonly guess: RosterLayout;
	  };

/** What a list would become under a layout. */
export interface RosterCheck {
	readonly members: number;
	readonly sample: readonly Member[];
	/** Each kind with how often it was found and its first examples. */
	readonly findings: readonly {
		readonly code: RosterFindingCode;
		readonly count: number;
		readonly first: readonly RosterFinding[];
	}[];
	/** Against the list that the cohort has now. */
	readonly added: number;
	readonly gone: number;
}

/** Reading and mapping of lists. A list stays here until it is taken; pages see its beginning. */
export interface RosterDesk {
	/** @param sheet Name of a sheet; empty: the first. */
	readList(drop: Drop, sheet: string): Promise<RosterPreview>;
	cancelList(): Promise<void>;
	checkList(layout: RosterLayout): Promise<RosterCheck>;
	/** Makes the list that was checked last the cohort's own. */
	takeList(): Promise<void>;
}

const HEAD = 30;
const SAMPLE = 5;

export function createRosterDesk(
	known: () => readonly Member[],
	setMembers: (members: readonly Member[]) => Promise<void>,
): RosterDesk {
	let reading: Reading | undefined;
	let table: RosterTable | undefined;
	let checked: ReadMembers | undefined;
	return {
		async readList(drop, sheet) {
			reading?.cancel();
			table = checked = undefined;
			const bytes = await bytesOf(drop);
			if (bytes === undefined) return { ok: false, reason: 'broken' };
			reading = startReading(bytes, sheet);
			const read = await reading.result;
			reading = undefined;
			if (read === undefined) return { ok: false, reason: 'cancelled' };
			if (!read.ok) return read;
			table = read.table;
			const { rows, ...rest } = table;
			const guess = guessLayout(rows);
			return { ok: true, ...rest, rowCount: rows.length, head: rows.slice(0, HEAD), guess };
		},
		cancelList() {
			reading?.cancel();
			return Promise.resolve();
		},
		checkList(layout) {
			const today = dateInWib(Date.now());
			checked = readMembers(table?.rows ?? [], layout, { known: known(), today });
			return Promise.resolve(toCheck(checked, known()));
		},
		async takeList() {
			if (checked === undefined) return;
			await setMembers(checked.members);
			table = checked = undefined;
		},
	};
}

function toCheck({ members, findings }: ReadMembers, known: readonly Member[]): RosterCheck {
	const [before, after] = [known, members].map((list) => new Set(list.map(({ id }) => id)));
	const byCode = new Map<RosterFindingCode, RosterFinding[]>();
	for (const finding of findings) {
		const own = byCode.get(finding.code) ?? [];
		own.push(finding);
		byCode.set(finding.code, own);
	}
	return {
		members: members.length,
		sample: members.slice(0, SAMPLE),
		findings: [...byCode].map(([code, own]) => ({
			code,
			count: own.length,
			first: own.slice(0, SAMPLE),
		})),
		added: members.filter(({ id }) => before?.has(id) === false).length,
		gone: known.filter(({ id }) => after?.has(id) === false).length,
	};
}

async function bytesOf(drop: Drop): Promise<Uint8Array | undefined> {
	if (typeof drop === 'string') return new TextEncoder().encode(drop);
	try {
		return new Uint8Array(await drop.arrayBuffer());
	} catch {
		return undefined;
	}
}
