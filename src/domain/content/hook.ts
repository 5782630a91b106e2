import type { Conduct, Ruling } from './conduct.ts';

/** An everyday situation. Its verdict and reason are those of an act, written there alone. */
export interface HookQuestion {
	readonly text: string;
	/** Id of a conduct. */
	readonly act: string;
	/** Phase id. */
	readonly phase: string;
	/** Role id, of the reader in the situation. */
	readonly role: string;
}

/** A few situations for a visitor who knows nothing of the site yet. */
export interface Hook {
	readonly id: string;
	/** Where it leads. */
	readonly course: string;
	readonly questions: readonly HookQuestion[];
}

/**
 * The rulings that decide a case: those that name the role, else those that every ASN is under.
 * Exactly one where the act is written without gaps and contradictions.
 */
export function rulingsFor({ rulings }: Conduct, phase: string, role: string): Ruling[] {
	const ofPhase = rulings.filter(({ phases }) => phases.length === 0 || phases.includes(phase));
	const ofRole = ofPhase.filter(({ roles }) => roles.includes(role));
	return ofRole.length > 0 ? ofRole : ofPhase.filter(({ roles }) => roles.length === 0);
}
