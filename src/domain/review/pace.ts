import type { LearnerData } from '#domain/learning/learner-data.ts';

/** Seconds that one look takes. */
export interface Pace {
	readonly item: number;
	readonly point: number;
}

/** Stated as such on the page until enough answers tell otherwise. */
export const USUAL_PACE: Pace = { item: 45, point: 15 };

/** Fewer gaps than this say nothing. */
const ENOUGH = 8;
/** A longer gap was a pause; a shorter one a slip of the finger. */
const bounds = { item: [5, 180], point: [3, 120] } as const;

/**
 * The learner's own pace: the median of the times between one answer and the next in one sitting,
 * and between one recall and the next; the usual pace where there are too few.
 */
export function paceOf({ answers, recalls }: Pick<LearnerData, 'answers' | 'recalls'>): Pace {
	const bySitting = new Map<string, number[]>();
	for (const { sitting, at } of Object.values(answers)) {
		bySitting.set(sitting, [...(bySitting.get(sitting) ?? []), at]);
	}
	return {
		item: median([...bySitting.values()].flatMap(gapsOf), 'item'),
		point: median(gapsOf(Object.values(recalls).map(({ at }) => at)), 'point'),
	};
}

function gapsOf(times: readonly number[]): readonly number[] {
	const sorted = times.toSorted((one, other) => one - other);
	return sorted.slice(1).map((at, index) => (at - (sorted[index] ?? at)) / 1000);
}

function median(gaps: readonly number[], kind: keyof Pace): number {
	const [least, most] = bounds[kind];
	const own = gaps.filter((gap) => gap >= least && gap <= most).sort((one, other) => one - other);
	if (own.length < ENOUGH) return USUAL_PACE[kind];
	return Math.round(own[Math.floor(own.length / 2)] ?? USUAL_PACE[kind]);
}
