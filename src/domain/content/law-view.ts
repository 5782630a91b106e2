import type { CitationView } from './citation.ts';
import type { DecreeLine, DecreeList } from './decree-table.ts';
import type { Sanction, SanctionKind } from './phase.ts';
import type { Provision, ProvisionStatus, Regulation } from './regulation.ts';

/** A provision on the page of its regulation, with its history in both directions. */
export interface ProvisionPart extends Omit<Provision, 'replacedBy'> {
	readonly replacedBy: readonly CitationView[];
	/** What it replaced or changed. */
	readonly replaces: readonly CitationView[];
	/** How many things cite it. */
	readonly citings: number;
}

/** A regulation by its name. */
export interface RegulationLink {
	readonly short: string;
	readonly href: string;
}

/** A regulation as its page shows it. */
export interface RegulationPage extends Omit<Regulation, 'provisions' | 'replacedBy'> {
	readonly replacedBy: readonly RegulationLink[];
	readonly provisions: readonly ProvisionPart[];
	/** Whether the map of old and new has pairs of it. */
	readonly isMapped: boolean;
	/** Whether it has rows in the decree's table. */
	readonly isTable: boolean;
}

/** A regulation in the list of all. */
export interface LawCard extends Pick<
	Regulation,
	'id' | 'short' | 'title' | 'kind' | 'status' | 'from' | 'until' | 'amendedBy' | 'asOf'
> {
	readonly replacedBy: readonly RegulationLink[];
	/** How many there are. */
	readonly provisions: number;
}

/** Regulations of one status, kind by kind, the newest of a kind first. */
export interface LawGroup {
	readonly status: ProvisionStatus;
	readonly laws: readonly LawCard[];
}

/** Something that cites a provision. */
export interface CitingEntry {
	readonly text: string;
	readonly href?: string | undefined;
	/** Places in it. */
	readonly parts: readonly { readonly text: string; readonly href: string }[];
	/** How many it stands for, where it stands for several. */
	readonly count?: number | undefined;
}

/** What citing things are, in the order in which the page lists them. */
export const citingKinds = [
	'lessons',
	'conduct',
	'faq',
	'sanctions',
	'phases',
	'elections',
	'scenarios',
	'hooks',
	'glossary',
	'courses',
	'items',
] as const;

export type CitingKind = (typeof citingKinds)[number];

/** A provision with all that cites it. */
export interface CitedProvision extends CitationView {
	readonly pinpoint: string;
	readonly total: number;
	readonly groups: readonly {
		readonly kind: CitingKind;
		readonly entries: readonly CitingEntry[];
	}[];
}

/** The page of who cites a regulation. */
export interface CitedByPage extends RegulationLink {
	readonly id: string;
	readonly cited: readonly CitedProvision[];
	readonly uncited: readonly CitationView[];
}

/** A provision with what it says. */
export interface ProvisionText extends CitationView {
	readonly summary: string;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
	readonly note?: string | undefined;
}

/** Old provisions beside what took their place. */
export interface LawPairView {
	readonly old: readonly ProvisionText[];
	readonly new: readonly ProvisionText[];
	/** What changed, in the words of the lesson that compares them; none where it compares more. */
	readonly changes: readonly {
		readonly text?: string | undefined;
		readonly lesson: string;
		readonly href: string;
	}[];
}

/** The pairs of a regulation. */
export interface LawMapPart extends RegulationLink {
	readonly id: string;
	readonly status: ProvisionStatus;
	readonly until?: string | undefined;
	/** What is left of a revoked regulation, among others. */
	readonly note?: string | undefined;
	readonly pairs: readonly LawPairView[];
}

/** A row of the decree's table with where it leads. */
export interface DecreeLineView extends Omit<DecreeLine, 'sanctions'> {
	readonly citation: CitationView;
	readonly sanctions: readonly { readonly title: string; readonly href: string }[];
	/** How many cite it; they stand at `citedBy`. */
	readonly acts: number;
	readonly lessons: number;
	readonly citedBy: string;
}

/** One of the two lists. */
export interface DecreeListView {
	readonly list: DecreeList;
	readonly lines: readonly DecreeLineView[];
}

/** A sanction with its law and the acts that can lead there. */
export interface SanctionStep extends Omit<Sanction, 'citations'> {
	readonly citations: readonly CitationView[];
	readonly ways: readonly {
		readonly title: string;
		readonly href: string;
		readonly acts: number;
	}[];
}

/** All sanctions of a kind, lightest first, with the provisions that say who decides. */
export interface SanctionLadderPage {
	readonly kind: SanctionKind;
	readonly steps: readonly SanctionStep[];
	readonly deciding: readonly ProvisionText[];
}
