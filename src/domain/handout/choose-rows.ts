import { countLines } from './line-count.ts';
import type { PosterRow, PosterRows } from './poster.ts';
import { rankRows } from './rank-rows.ts';

/** Measures of the paper, in millimetres, as `styles/poster.css` sets them. */
export const paper = {
	/** Free for the rows of all verdicts, between the head and the foot. */
	body: 140,
	/** Size of type, height of a line, room beside the mark, space below a row. */
	row: { type: 5.29, line: 6.2, width: 79, wide: 175, gap: 2.8 },
	condition: { type: 4.24, line: 5.2, width: 175, gap: 2.6 },
	/** Head of a column, and that of the conditional acts, each with the space around it. */
	head: 15,
	conditionHead: 13,
} as const;

/** Longer statements are for the page on the law, not for a wall. */
const MOST_LETTERS = 90;
const MOST_CONDITION = 215;
const MOST_CONDITIONAL = 2;
/** Of the body, conditions take no more than this. */
const CONDITION_SHARE = 0.36;
/** One column may have so many rows more than the other. */
const LEAN = 2;

/** Height of a row in a column, in millimetres. */
export function rowHeight({ text }: Pick<PosterRow, 'text'>): number {
	const { type, line, width, gap } = paper.row;
	return countLines(text, width / type) * line + gap;
}

/** Height of a conditional row, which is as wide as the paper: the act, and its condition below. */
export function conditionHeight({ text, condition = '' }: PosterRow): number {
	const { row, condition: small } = paper;
	return (
		countLines(text, row.wide / row.type) * row.line +
		countLines(condition, small.width / small.type) * small.line +
		small.gap
	);
}

/**
 * The rows that fit one A4 page: conditional acts over the whole width, allowed and prohibited ones
 * side by side and about as many of each. The same candidates give the same rows.
 */
export function chooseRows(candidates: PosterRows): PosterRows {
	const isShort = ({ text, condition = '' }: PosterRow) =>
		text.length <= MOST_LETTERS && condition.length <= MOST_CONDITION;
	const ranked = (rows: readonly PosterRow[]) => rankRows(rows.filter(isShort));
	const conditional = fill(ranked(candidates.conditional), conditionHeight, {
		height: paper.body * CONDITION_SHARE - paper.conditionHead,
		most: MOST_CONDITIONAL,
	});
	const height = paper.body - heightOf(conditional) - paper.head;
	const column = (rows: readonly PosterRow[], most: number) =>
		fill(ranked(rows), rowHeight, { height, most });
	const allowed = column(candidates.allowed, Infinity);
	const prohibited = column(candidates.prohibited, Infinity);
	// A verdict that stands alone has both columns.
	if (allowed.length === 0) {
		return { allowed, conditional, prohibited: twoColumns(candidates.prohibited, height) };
	}
	return {
		allowed: column(candidates.allowed, prohibited.length + LEAN),
		conditional,
		prohibited: column(candidates.prohibited, allowed.length + LEAN),
	};

	function twoColumns(rows: readonly PosterRow[], room: number): PosterRow[] {
		const left = column(rows, Infinity);
		const rest = ranked(rows).filter((row) => !left.includes(row));
		return [...left, ...fill(rest, rowHeight, { height: room, most: left.length })];
	}
}

/** Height of the block of conditional rows with its head; nothing where there is none. */
function heightOf(conditional: readonly PosterRow[]): number {
	if (conditional.length === 0) return 0;
	return conditional.reduce<number>((sum, row) => sum + conditionHeight(row), paper.conditionHead);
}

/** Takes rows in order, passing over those that no longer fit. */
function fill(
	rows: readonly PosterRow[],
	measure: (row: PosterRow) => number,
	{ height, most }: { readonly height: number; readonly most: number },
): PosterRow[] {
	let left = height;
	const taken: PosterRow[] = [];
	for (const row of rows) {
		const needed = measure(row);
		if (needed > left || taken.length >= most) continue;
		left -= needed;
		taken.push(row);
	}
	return taken;
}
