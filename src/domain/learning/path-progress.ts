import { findEntry, type LearnerData } from './learner-data.ts';

/** What finishes a step of a path: its lessons, or its scenario. A step to look something up has neither. */
export interface StepParts {
	readonly lessons: readonly string[];
	readonly scenario?: string | undefined;
}

export type StepState = 'done' | 'begun' | 'ahead';

export interface PathProgress {
	/** In the order of the steps. What is only looked up is never done. */
	readonly states: readonly StepState[];
	readonly finished: number;
	/** Steps that can be finished. */
	readonly total: number;
	/** Place of the first step that can be finished and is not. */
	readonly next: number | undefined;
	/** The lesson to go on with in that step. */
	readonly lesson: string | undefined;
}

/** How far a learner is on a path, by lessons finished and scenarios walked to an ending. */
export function pathProgress(steps: readonly StepParts[], data: LearnerData): PathProgress {
	const states = steps.map((step) => stateOf(step, data));
	const countable = steps.map(
		({ lessons, scenario }) => lessons.length > 0 || scenario !== undefined,
	);
	const next = states.findIndex((state, place) => countable[place] === true && state !== 'done');
	return {
		states,
		finished: states.filter((state) => state === 'done').length,
		total: countable.filter(Boolean).length,
		next: next === -1 ? undefined : next,
		lesson: steps[next]?.lessons.find((id) => !isFinished(id, data)),
	};
}

function stateOf({ lessons, scenario }: StepParts, data: LearnerData): StepState {
	if (scenario !== undefined) {
		const walk = findEntry(data, 'walks', scenario);
		if (walk?.ending !== undefined) return 'done';
		return walk === undefined ? 'ahead' : 'begun';
	}
	if (lessons.length === 0) return 'ahead';
	if (lessons.every((id) => isFinished(id, data))) return 'done';
	return lessons.some((id) => findEntry(data, 'lessons', id) !== undefined) ? 'begun' : 'ahead';
}

const isFinished = (id: string, data: LearnerData) =>
	findEntry(data, 'lessons', id)?.finishedAt !== undefined;
