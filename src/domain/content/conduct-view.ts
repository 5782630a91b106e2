import type { CitationView } from './citation.ts';
import type { Ruling } from './conduct.ts';

/** A ruling with its names spelt out. */
export interface RulingView extends Omit<Ruling, 'citations' | 'phases' | 'roles' | 'sanctions'> {
	/** Titles of its phases; none for every phase. */
	readonly phases: readonly string[];
	/** Names of its roles; none for every ASN. */
	readonly roles: readonly string[];
	/** What it may lead to, each with its place among all sanctions. */
	readonly sanctions: readonly { readonly title: string; readonly href: string }[];
	readonly citations: readonly CitationView[];
}

/** An act as its card shows it. */
export interface ConductView {
	readonly id: string;
	readonly act: string;
	readonly alternative: string;
	readonly rulings: readonly RulingView[];
}
