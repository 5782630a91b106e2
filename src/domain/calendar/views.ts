import type { CitationView } from '#domain/content/citation.ts';
import type { Election } from '#domain/content/phase.ts';
import type { Period } from './phase-on.ts';

/** A period as a page shows it. */
export interface PeriodView extends Period {
	readonly title: string;
	/** How long it lasts, first and last day included. */
	readonly days: number;
	readonly note?: string | undefined;
}

/** A provision that days are counted with, told in its own summary. */
export interface CountedRule {
	readonly summary: string;
	readonly citation: CitationView;
}

/** An election as its calendar shows it. */
export interface ElectionCalendar {
	readonly id: string;
	readonly kind: Election['kind'];
	readonly title: string;
	readonly votingDay?: string | undefined;
	readonly periods: readonly PeriodView[];
	readonly known: readonly { readonly text: string; readonly citations: readonly CitationView[] }[];
	readonly rules: readonly CountedRule[];
	readonly sources: readonly string[];
}

/** A phase with what it asks of an ASN, and where to read on. */
export interface PhaseView {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly rule: { readonly pemilu: string; readonly pilkada: string };
	readonly allowed: readonly string[];
	readonly prohibited: readonly string[];
	readonly citations: readonly CitationView[];
	readonly lesson: { readonly title: string; readonly href: string };
	/** Topics with the most acts that are judged for this phase by name. */
	readonly topics: readonly { readonly title: string; readonly href: string }[];
}
