/** Words whose style is in `more-words.css`; that of all others is in `words.css`. */
export const MORE_WORDS: readonly string[] = [
	'CaseCard',
	'FindViolation',
	'Flashcards',
	'KeyPoints',
	'LawComparison',
	'PhaseTimeline',
	'Reflection',
	'SanctionLadder',
	'Scenario',
	'Sorter',
	'Statistic',
];

const used = new RegExp(`<(${MORE_WORDS.join('|')})\\b`);

/** Does a lesson need `more-words.css`? @param body The lesson as its author wrote it. */
export function needsMoreStyles(body: string): boolean {
	return used.test(body);
}
