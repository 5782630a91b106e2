export type Verdict = 'allowed' | 'conditional' | 'prohibited';

export type ViolationKind = 'kode-etik' | 'disiplin' | 'pidana';

/** For whom a ruling can be meant, and how a page calls them. */
export const roles: Readonly<Record<string, string>> = {
	pns: 'PNS',
	pppk: 'PPPK',
	cpns: 'CPNS',
	ppnpn: 'PPNPN (bukan ASN)',
	pejabat: 'pejabat',
	'guru-nakes': 'guru dan tenaga kesehatan',
	'pasangan-calon': 'suami atau istri calon',
};

/** One verdict on an act, for the phases and roles that it names. */
export interface Ruling {
	/** Phase ids; empty means every phase. */
	readonly phases: readonly string[];
	/** Role ids such as `pns` or `pppk`; empty means every ASN. */
	readonly roles: readonly string[];
	readonly verdict: Verdict;
	/** What makes a conditional act allowed; why another one is not. */
	readonly condition?: string | undefined;
	readonly violations: readonly ViolationKind[];
	readonly sanctions: readonly string[];
	readonly citations: readonly string[];
	readonly confidence: 'high' | 'medium';
}

/** An act in everyday words. */
export interface Conduct {
	readonly id: string;
	readonly act: string;
	/** Words and spellings that people type. */
	readonly synonyms: readonly string[];
	readonly topic: string;
	readonly rulings: readonly Ruling[];
	readonly alternative: string;
}
