import type { Confidence, ProvisionStatus } from './regulation.ts';

/** A citation as a reader meets it. */
export interface CitationView {
	readonly id: string;
	/** "UU 20/2023 Pasal 24 ayat (1) huruf d". */
	readonly label: string;
	readonly heading: string;
	readonly href: string;
	readonly status: ProvisionStatus;
	readonly confidence: Confidence;
}
