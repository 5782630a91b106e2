import type { ProvisionStatus } from './regulation.ts';

/** What a learner reads after answering. Addresses are site paths that begin with `/`. */
export interface Explanation {
	readonly reason: string;
	/** By choice or entry id; see `feedbackOf`. */
	readonly feedback: Readonly<Record<string, string>>;
	readonly citations: readonly {
		readonly label: string;
		readonly href: string;
		readonly status: ProvisionStatus;
	}[];
	/** The heading that teaches it. */
	readonly lesson: { readonly title: string; readonly href: string };
}
