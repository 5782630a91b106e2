import type { CitationView } from '#domain/content/citation.ts';
import type { Change } from './change.ts';

/** A change with its links. */
export interface ChangeView extends Omit<Change, 'touches'> {
	readonly citations: readonly CitationView[];
	/** Courses and regulations. */
	readonly links: readonly { readonly text: string; readonly href: string }[];
}
