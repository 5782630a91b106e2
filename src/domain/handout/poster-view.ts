import type { CitationView } from '#domain/content/citation.ts';
import type { PosterRow } from './poster.ts';

/** A row with what it rests on; a phase's own statement rests on what its poster cites. */
export interface PosterRowView extends Pick<PosterRow, 'id' | 'text' | 'condition'> {
	readonly citations: readonly CitationView[];
	/** Its card among the acts. */
	readonly href?: string | undefined;
}

/** A poster as its page shows it. */
export interface PosterView {
	readonly kind: 'phase' | 'role';
	readonly title: string;
	/** The phase or role in one line. */
	readonly lead: string;
	readonly href: string;
	readonly allowed: readonly PosterRowView[];
	readonly conditional: readonly PosterRowView[];
	readonly prohibited: readonly PosterRowView[];
	/** The usual one of each kind, the mildest kind first, each with the first provision that it rests on. */
	readonly sanctions: readonly { readonly title: string; readonly citation: CitationView }[];
	/** Some of what is prohibited is a crime as well. */
	readonly isCrime: boolean;
	/** Where to report, in words of the answer to that question. */
	readonly report: string;
	/** Everything that the poster rests on, each once. */
	readonly citations: readonly CitationView[];
	/** ISO day: the law as it stood then. */
	readonly asOf: string;
}
