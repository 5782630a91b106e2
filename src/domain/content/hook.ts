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
