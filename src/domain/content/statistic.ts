import type { Confidence } from './regulation.ts';

/** What a figure counts. A court case, a report and a person are never added to each other. */
export const units = ['laporan', 'orang', 'kasus', 'persen'] as const;

export type Unit = (typeof units)[number];

/**
 * How the rows of one chart belong together: `parts` add up to the total, in `nested` each row is
 * contained in the one before it, and `separate` ones are only compared, never added up.
 */
export const relations = ['parts', 'nested', 'separate'] as const;

export type Relation = (typeof relations)[number];

/** A figure of low confidence is not drawn. */
export type Sureness = Exclude<Confidence, 'low'>;

interface Figure {
	readonly value: number;
	readonly note?: string | undefined;
	/** Only where it is lower than that of the statistic. */
	readonly confidence?: 'medium' | undefined;
}

/** What all figures of one statistic share: a row cannot name another source or another unit. */
interface Common {
	readonly id: string;
	readonly order: number;
	readonly title: string;
	readonly question: string;
	readonly unit: Unit;
	/** Who counted. */
	readonly institution: string;
	readonly caveats: readonly string[];
	readonly sources: readonly { readonly text: string; readonly url?: string | undefined }[];
	readonly confidence: Sureness;
}

/** Figures of one period. */
export interface BarStatistic extends Common {
	readonly chart: 'bars';
	/** The days that every row counts, in words. */
	readonly period: string;
	readonly relation: Relation;
	/** What the rows of `parts` add up to. */
	readonly total?: number | undefined;
	readonly rows: readonly (Figure & { readonly label: string })[];
}

/** One count that grew: each row is the same figure as it stood on another day. */
export interface LineStatistic extends Common {
	readonly chart: 'line';
	/** What is counted, in words. */
	readonly counted: string;
	readonly rows: readonly (Figure & { readonly asOf: string })[];
}

export type Statistic = BarStatistic | LineStatistic;

/** What the length of a bar is measured against: the whole where there is one, else the longest. */
export function wholeOf({ relation, total, rows }: BarStatistic): number {
	if (relation === 'parts' && total !== undefined) return total;
	return largestOf(rows);
}

/** The largest figure, or 1 where all are 0: measured against 0, nothing would be drawn as everything. */
export function largestOf(rows: readonly Pick<Figure, 'value'>[]): number {
	return Math.max(...rows.map(({ value }) => value)) || 1;
}
