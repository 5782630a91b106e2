import type { RecapAttempt } from '#domain/recap/attempt-flags.ts';
import type { Cohort, Member } from '#domain/recap/cohort.ts';
import { flagCodes } from '#domain/recap/flag.ts';
import type { OpenRow, Recap, RecapRow } from '#domain/recap/recap.ts';
import type {
	AttemptView,
	OpenView,
	Overview,
	PersonView,
	RefusedView,
	RowFilter,
	RowQuery,
	RowView,
	UnitCount,
} from './desk-views.ts';

/** Rows of the table that fit a question, in the order of the roster. */
export function findRows(
	{ rows }: Recap,
	{ filter, unit, flag, text }: Omit<RowQuery, 'from' | 'count'>,
): readonly RecapRow[] {
	const wanted = folded(text);
	return rows.filter((row) => {
		const { member, flags } = row;
		if (!fits(row, filter)) return false;
		if (unit !== undefined && member.unit !== unit) return false;
		if (flag !== undefined && !flags.some(({ code }) => code === flag)) return false;
		return wanted === '' || matchesText(member, wanted);
	});
}

function fits({ standing, best, flags }: RecapRow, filter: RowFilter): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'flagged':
			return flags.length > 0;
		case 'tried':
			return standing.state === 'missing' && best !== undefined;
		default:
			return standing.state === filter;
	}
}

/** Folding a hundred thousand names at each letter typed would be felt. */
const foldedMembers = new WeakMap<Member, string>();

/**
 * Does a member's name, NIP or unit hold this text?
 *
 * @param wanted As `folded`.
 */
export function matchesText(member: Member, wanted: string): boolean {
	let own = foldedMembers.get(member);
	if (own === undefined) {
		own = folded([member.name, member.nip, member.unit].join('\n'));
		foldedMembers.set(member, own);
	}
	return own.includes(wanted);
}

/** As people search: without marks and capitals. */
export function folded(text: string): string {
	// Most names have no marks; looking for them takes ten times as long as all else.
	if (!/[^ -~\s]/.test(text)) return text.toLowerCase().trim();
	return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}

export function toRowView(row: RecapRow, signed: ReadonlySet<string>): RowView {
	const { member, standing, best, attempts, flags } = row;
	return {
		member,
		standing,
		best: best && outcomeOf(best),
		attempts: attempts.length,
		flags: flags.map(({ code }) => code).filter((code, place, all) => all.indexOf(code) === place),
		isSigned: attempts.some(({ attempt }) => signed.has(attempt.certificate)),
	};
}

function outcomeOf({ attempt }: RecapAttempt) {
	const { scaled, passed, finishedAt, certificate } = attempt;
	return { scaled, passed, finishedAt, certificate };
}

export function toPersonView(row: RecapRow, cohort: Cohort): PersonView {
	const { member, standing, attempts, flags, intakes } = row;
	const numbers = new Set(attempts.map(({ attempt }) => attempt.certificate));
	return {
		member,
		standing,
		flags,
		attempts: attempts.map(withoutItems).reverse(),
		intakes: intakes.map(({ id, by }) => {
			const { source = '', receivedAt = 0 } = cohort.intakes[id] ?? {};
			return { id, by, source, receivedAt };
		}),
		signed: Object.entries(cohort.signed).filter(([number]) => numbers.has(number)),
	};
}

function withoutItems({ attempt, ...rest }: RecapAttempt): AttemptView {
	const { items, ...others } = attempt;
	return { ...rest, attempt: { ...others, asked: items.length } };
}

export function toOpenView(
	row: OpenRow,
	members: ReadonlyMap<string, Member>,
	cohort: Cohort,
): OpenView {
	const { intakes, names, agency, nip, isDismissed, attempts, suggestions, flags } = row;
	const last = attempts.at(-1);
	return {
		...{ intakes, names, agency, nip, isDismissed, flags },
		best: last && outcomeOf(attempts.find(({ attempt }) => attempt.passed) ?? last),
		sources: [...new Set(intakes.map((id) => cohort.intakes[id]?.source ?? ''))],
		suggestions: suggestions.flatMap(({ member, likeness }) => {
			const found = members.get(member);
			return found === undefined ? [] : [{ member: found, likeness }];
		}),
	};
}

/** Characters of what was refused that are shown. */
const SHOWN = 80;

export function toRefusedViews({ refused }: Recap, { intakes }: Cohort): readonly RefusedView[] {
	return refused.map((entry) => {
		const { text = '', receivedAt = 0 } = intakes[entry.intake] ?? {};
		return { ...entry, text: (entry.code ?? text).slice(0, SHOWN), receivedAt };
	});
}

/** What the head of the page and its charts say. */
export function summarize({ rows }: Recap): Pick<Overview, 'units' | 'scores' | 'flags'> {
	const units = new Map<string, UnitCount>();
	const scores = Array.from({ length: 10 }, () => 0);
	const flagged = new Map<string, number>();
	for (const { member, standing, best, flags } of rows) {
		const known = units.get(member.unit) ?? { unit: member.unit, done: 0, late: 0, missing: 0 };
		units.set(member.unit, { ...known, [standing.state]: known[standing.state] + 1 });
		if (best !== undefined) {
			const tenth = Math.min(9, Math.floor(best.attempt.scaled * 10));
			scores[tenth] = (scores[tenth] ?? 0) + 1;
		}
		for (const code of new Set(flags.map((flag) => flag.code))) {
			flagged.set(code, (flagged.get(code) ?? 0) + 1);
		}
	}
	return {
		units: [...units.values()].sort((one, other) => sizeOf(other) - sizeOf(one)),
		scores,
		flags: flagCodes.flatMap((code) => {
			const members = flagged.get(code);
			return members === undefined ? [] : [{ code, members }];
		}),
	};
}

const sizeOf = ({ done, late, missing }: UnitCount) => done + late + missing;
