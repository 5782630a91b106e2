import type { Ruling } from './conduct.ts';

/** When and by whom an act is done. */
export interface Circumstance {
	/** Phase id. */
	readonly phase: string;
	/** Key of `roles`. */
	readonly role: string;
}

/** Whom a ruling is meant for: all of it that decides whether it applies. */
export type Reach = Pick<Ruling, 'phases' | 'roles'>;

/** The roles that no ruling reaches unless it names them: a ruling without roles is for every ASN. */
const OUTSIDE_ASN = 'ppnpn';

/** Weight of a ruling that reaches somebody at all. */
const ABOUT_THEM = 1;

/**
 * The rulings that decide on an act in this phase for this role. One that names the role goes before
 * one for every ASN, and among those one that names the phase before one for every phase.
 *
 * @returns None where nothing is known; several where they decide it together.
 */
export function rulingsFor<R extends Reach>(
	{ rulings }: { readonly rulings: readonly R[] },
	who: Circumstance,
): R[] {
	const weights = rulings.map((ruling) => weightOf(ruling, who));
	const most = Math.max(ABOUT_THEM, ...weights);
	return rulings.filter((_, index) => weights[index] === most);
}

/** 0 where the ruling is about others. */
function weightOf({ phases, roles }: Reach, { phase, role }: Circumstance): number {
	const isNamed = roles.includes(role);
	const isForAll = roles.length === 0 && role !== OUTSIDE_ASN;
	if (!isNamed && !isForAll) return 0;
	if (phases.length > 0 && !phases.includes(phase)) return 0;
	return ABOUT_THEM + (isNamed ? 2 : 0) + (phases.length > 0 ? 1 : 0);
}
