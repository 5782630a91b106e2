/** A part of a post, a chat or a caption. */
export interface SpotPart {
	readonly violates: boolean;
	/** Did the learner mark it as a violation? */
	readonly marked: boolean;
}

/** `found` and `missed` are violations; `accused` and `spared` are not. */
export type SpotFinding = 'found' | 'missed' | 'accused' | 'spared';

/** What a mark, or its absence, says about one part. */
export function findingOf({ violates, marked }: SpotPart): SpotFinding {
	if (violates) return marked ? 'found' : 'missed';
	return marked ? 'accused' : 'spared';
}

/** How many parts there are of each finding. */
export function countFindings(parts: readonly SpotPart[]): Readonly<Record<SpotFinding, number>> {
	const count = (finding: SpotFinding) =>
		parts.filter((part) => findingOf(part) === finding).length;
	return {
		found: count('found'),
		missed: count('missed'),
		accused: count('accused'),
		spared: count('spared'),
	};
}
