import type { Conduct, Ruling, Verdict } from '#domain/content/conduct.ts';
import type { Phase } from '#domain/content/phase.ts';
import { rulingsFor } from '#domain/content/rulings.ts';
import type { PosterRow, PosterRows } from './poster.ts';

/** By their status; the other roles are held by somebody of one of these, or by nobody of ASN. */
const STATUSES = ['pns', 'pppk', 'cpns'];

/** Roles inside ASN whose holders read the poster of a phase as well. */
const OTHERS = ['pejabat', 'guru-nakes', 'pasangan-calon'];

const OUTSIDE_ASN = 'ppnpn';

const OF_ONE_DAY = 'hak-pilih';

/** What the acts of a role are mostly about. */
const topicsOfRole: Readonly<Record<string, readonly string[]>> = {
	pejabat: ['jabatan-dan-fasilitas', 'mutasi-dan-bantuan'],
	'guru-nakes': ['pendidik-dan-nakes'],
	'pasangan-calon': ['keluarga'],
};

interface Known {
	readonly conduct: readonly Conduct[];
	readonly phases: readonly Phase[];
}

interface Circumstance {
	readonly role: string;
	readonly phase: string;
}

interface Decided {
	readonly verdict: Verdict;
	/** Of the role that the poster is for, or of PNS; one of each phase at least. */
	readonly rulings: readonly Ruling[];
}

/**
 * What can stand on the poster of a phase: its own dos and don'ts, and each act on which every role
 * of ASN is told the same in it, all of high confidence.
 */
export function phaseCandidates(phase: Phase, { conduct }: Known): PosterRows {
	const acts = conduct.flatMap((act) => {
		const decided = decideAlike(
			act,
			[...STATUSES, ...OTHERS].map((role) => ({ role, phase: phase.id })),
		);
		if (decided === undefined) return [];
		const isSpecific = decided.rulings.some(({ phases }) => phases.includes(phase.id));
		// A right that is used on one day is no news on the posters of the others.
		if (!isSpecific && act.topic === OF_ONE_DAY) return [];
		return [{ verdict: decided.verdict, row: toRow(act, decided, isSpecific) }];
	});
	return byVerdict(acts, {
		allowed: ownRows(phase, 'allowed'),
		prohibited: ownRows(phase, 'prohibited'),
	});
}

/**
 * What can stand on the poster of a role: each act on which it is told the same in each of these
 * phases, of high confidence. Where no ruling names the role, PNS, PPPK and CPNS must be told the same
 * as well, for its holder may be any of them.
 */
export function roleCandidates(role: string, { conduct, phases }: Known): PosterRows {
	const isStatus = STATUSES.includes(role) || role === OUTSIDE_ASN;
	const acts = conduct.flatMap((act) => {
		const isNamed = act.rulings.some(({ roles }) => roles.includes(role));
		const roles = isStatus || isNamed ? [role] : [role, ...STATUSES];
		const decided = decideAlike(
			act,
			phases.flatMap(({ id }) => roles.map((each) => ({ role: each, phase: id }))),
		);
		if (decided === undefined) return [];
		const isSpecific = isNamed || (topicsOfRole[role] ?? []).includes(act.topic);
		return [{ verdict: decided.verdict, row: toRow(act, decided, isSpecific) }];
	});
	return byVerdict(acts, {});
}

/** The verdict that holds in all of these circumstances, if there is one and nothing is unsure. */
function decideAlike(act: Conduct, circumstances: readonly Circumstance[]): Decided | undefined {
	const told = circumstances.map((who) => ({ who, rulings: rulingsFor(act, who) }));
	const all = told.flatMap(({ rulings }) => rulings);
	const [first] = all;
	if (first === undefined || told.some(({ rulings }) => rulings.length === 0)) return undefined;
	const isSure = all.every(({ verdict, confidence }) => {
		return verdict === first.verdict && confidence === 'high';
	});
	if (!isSure) return undefined;
	const ofFirst = told.filter(({ who }) => who.role === circumstances[0]?.role);
	return { verdict: first.verdict, rulings: ofFirst.flatMap(({ rulings }) => rulings) };
}

function toRow({ id, act, topic }: Conduct, decided: Decided, isSpecific: boolean): PosterRow {
	const { verdict, rulings } = decided;
	const all = <T>(of: (ruling: Ruling) => readonly T[]) => [...new Set(rulings.flatMap(of))];
	const conditions = all(({ condition }) => (condition === undefined ? [] : [condition]));
	return {
		id,
		text: act,
		// Where it differs by phase, no one of them holds.
		condition: verdict === 'conditional' && conditions.length === 1 ? conditions[0] : undefined,
		topic,
		isSpecific,
		citations: all(({ citations }) => citations),
		sanctions: all(({ sanctions }) => sanctions),
		violations: all(({ violations }) => violations),
	};
}

function ownRows(phase: Phase, verdict: 'allowed' | 'prohibited'): PosterRow[] {
	return phase[verdict].map((text, place) => ({
		id: `${phase.id}:${verdict}:${place}`,
		text: text.replace(/\.$/, ''),
		topic: '',
		isSpecific: true,
		citations: [],
		sanctions: [],
		violations: [],
	}));
}

function byVerdict(
	acts: readonly { readonly verdict: Verdict; readonly row: PosterRow }[],
	first: Partial<PosterRows>,
): PosterRows {
	const of = (verdict: Verdict) => [
		...(first[verdict] ?? []),
		...acts.filter((each) => each.verdict === verdict).map(({ row }) => row),
	];
	return {
		allowed: of('allowed'),
		// Without its condition a conditional act would be told as allowed.
		conditional: of('conditional').filter(({ condition }) => condition !== undefined),
		prohibited: of('prohibited'),
	};
}
