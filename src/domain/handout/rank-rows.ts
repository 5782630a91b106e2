import { topics } from '#domain/content/conduct.ts';
import type { PosterRow } from './poster.ts';

/** From this share of the shorter text's longer words on, two rows say the same. */
const SAME = 0.6;

/**
 * Rows as a poster should take them: what is specific to it first, of that a phase's own statements
 * as they were written; then one of each topic in turn, the shortest first. What an earlier row says
 * already is left out.
 */
export function rankRows(rows: readonly PosterRow[]): PosterRow[] {
	const own = rows.filter(({ topic }) => topic === '');
	const acts = rows.filter(({ topic }) => topic !== '');
	const ranked = [
		...own,
		...inTurn(acts.filter(({ isSpecific }) => isSpecific)),
		...inTurn(acts.filter(({ isSpecific }) => !isSpecific)),
	];
	const kept: PosterRow[] = [];
	for (const row of ranked) if (!kept.some((each) => isSame(each, row))) kept.push(row);
	return kept;
}

/** The shortest of each topic, then the second shortest of each, and so on. */
function inTurn(rows: readonly PosterRow[]): PosterRow[] {
	const order = Object.keys(topics);
	const groups = order.map((topic) =>
		rows.filter((row) => row.topic === topic).toSorted(shortestFirst),
	);
	const longest = Math.max(0, ...groups.map(({ length }) => length));
	return Array.from({ length: longest }, (_, round) =>
		groups.flatMap((group) => group.slice(round, round + 1)),
	).flat();
}

function shortestFirst(one: PosterRow, other: PosterRow): number {
	return lengthOf(one) - lengthOf(other) || (one.id < other.id ? -1 : 1);
}

const lengthOf = ({ text, condition = '' }: PosterRow) => text.length + condition.length;

function isSame(one: PosterRow, other: PosterRow): boolean {
	const [words, others] = [wordsOf(one), wordsOf(other)];
	const common = [...words].filter((word) => others.has(word)).length;
	return common >= SAME * Math.max(1, Math.min(words.size, others.size));
}

function wordsOf({ text }: PosterRow): ReadonlySet<string> {
	return new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
}
