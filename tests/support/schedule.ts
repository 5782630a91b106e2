import type { Count, Step } from './steps.ts';

/** What became of a step. */
export interface Result extends Count {
	readonly name: string;
	readonly state: 'passed' | 'failed' | 'not run';
	readonly seconds: number;
	/** What the step printed, or why it was not run. */
	readonly output: string;
}

/** Runs one step to its end; never rejects. */
export type RunStep = (step: Step) => Promise<Result>;

/**
 * Runs steps with as many lanes as given: a step starts when what it needs has passed and what it
 * uses is free. A step whose need failed is not run and counts as one failure.
 */
export async function runSteps(
	steps: readonly Step[],
	{ run, lanes, onResult }: { run: RunStep; lanes: number; onResult: (result: Result) => void },
): Promise<readonly Result[]> {
	const waiting = [...steps];
	const results = new Map<string, Result>();
	const running = new Map<Step, Promise<void>>();

	const finish = (result: Result) => {
		results.set(result.name, result);
		onResult(result);
	};
	const names = new Set(steps.map(({ name }) => name));
	const needed = (step: Step) => step.needs.filter((name) => names.has(name));
	while (waiting.length > 0 || running.size > 0) {
		const next = waiting.findIndex((step) =>
			isReady(step, [...running.keys()], lanes, needed, results),
		);
		if (next === -1) {
			await Promise.race(running.values());
			continue;
		}
		const [step] = waiting.splice(next, 1);
		if (!step) continue;
		const missing = needed(step).find((name) => results.get(name)?.state !== 'passed');
		if (missing !== undefined) {
			const output = `needs "${missing}", which did not pass`;
			finish({ name: step.name, state: 'not run', seconds: 0, passed: 0, failed: 1, output });
			continue;
		}
		const done = run(step).then((result) => {
			running.delete(step);
			finish(result);
		});
		running.set(step, done);
	}
	return [...results.values()];
}

function isReady(
	step: Step,
	running: readonly Step[],
	lanes: number,
	needed: (step: Step) => readonly string[],
	results: ReadonlyMap<string, Result>,
): boolean {
	if (!needed(step).every((name) => results.has(name))) return false;
	if (step.uses === 'whole machine') return running.length === 0;
	if (running.some(({ uses }) => uses === 'whole machine')) return false;
	return running.length < lanes && !running.some(({ uses }) => uses && uses === step.uses);
}
