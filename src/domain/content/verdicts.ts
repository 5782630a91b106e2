import type { Ruling, Verdict } from './conduct.ts';
import { rulingsFor } from './rulings.ts';

/** What decides on an act: enough to say its verdict, without reasons. */
export type Decision = Pick<Ruling, 'phases' | 'roles' | 'verdict'>;

interface Act {
	readonly rulings: readonly Decision[];
}

/** Stands for every ASN where no role is named. */
export const EVERY_ASN = '';

/** From the mildest on. */
const strictness: readonly Verdict[] = ['allowed', 'conditional', 'prohibited'];

/**
 * The verdict on an act for this role, phase by phase. Where several rulings decide together the
 * strictest counts; undefined where nothing is known.
 *
 * @param phases Phase ids.
 * @param role Key of `roles`, or `EVERY_ASN`.
 */
export function phaseVerdicts(
	act: Act,
	phases: readonly string[],
	role: string,
): (Verdict | undefined)[] {
	return phases.map((phase) => {
		const found = rulingsFor(act, { phase, role }).map(({ verdict }) => verdict);
		return strictness.findLast((verdict) => found.includes(verdict));
	});
}

/** The one verdict that all of these are; undefined where they differ, or one is not known. */
export function commonVerdict(verdicts: readonly (Verdict | undefined)[]): Verdict | undefined {
	const [first] = verdicts;
	return verdicts.every((verdict) => verdict === first) ? first : undefined;
}

/** Roles that rulings name and whose verdicts are not those of every ASN, in some phase at least. */
export function differingRoles(act: Act, phases: readonly string[]): string[] {
	const common = phaseVerdicts(act, phases, EVERY_ASN).join();
	const named = new Set(act.rulings.flatMap(({ roles }) => roles));
	return [...named].filter((role) => phaseVerdicts(act, phases, role).join() !== common);
}

/**
 * The places of the rulings that decide on an act for this role, in these phases, in the order of
 * its card.
 *
 * @param phases Phase ids.
 * @param role Key of `roles`, or `EVERY_ASN`.
 */
export function decidingPlaces(act: Act, phases: readonly string[], role: string): number[] {
	const deciding = new Set(phases.flatMap((phase) => rulingsFor(act, { phase, role })));
	return act.rulings.flatMap((ruling, place) => (deciding.has(ruling) ? [place] : []));
}

/** What a verdict hangs on, where it is not the same in all cases. */
export type Dependence = 'phase' | 'role' | 'both';

/** One verdict, or what it depends on; neither where nothing is known. */
export interface Finding {
	readonly verdict?: Verdict | undefined;
	readonly dependsOn?: Dependence | undefined;
}

/**
 * What is known of an act at once: in these phases, for this role, or for every ASN and all roles
 * that rulings name.
 *
 * @param phases Phase ids.
 * @param role Key of `roles`, or `EVERY_ASN`.
 */
export function findingOn(act: Act, phases: readonly string[], role: string): Finding {
	const asked = role === EVERY_ASN ? [role, ...differingRoles(act, phases)] : [role];
	const known = asked.map((each) =>
		phaseVerdicts(act, phases, each).filter((verdict) => verdict !== undefined),
	);
	const said = new Set(known.flat());
	if (said.size === 0) return {};
	const [only] = said;
	if (said.size === 1) return { verdict: only };
	const dependsOnPhase = known.some((verdicts) => new Set(verdicts).size > 1);
	if (!dependsOnPhase) return { dependsOn: 'role' };
	return { dependsOn: known.length > 1 ? 'both' : 'phase' };
}
