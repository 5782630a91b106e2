import { describe, expect, test } from 'vitest';
import { runSteps, type Result, type RunStep } from '#tests/support/schedule.ts';
import type { Step } from '#tests/support/steps.ts';

const step = (name: string, over: Partial<Step> = {}): Step => ({
	name,
	command: [],
	needs: [],
	...over,
});

/** Runs steps that take a turn of the event loop each, and records who ran beside whom. */
const record = async (steps: readonly Step[], failing: readonly string[] = [], lanes = 2) => {
	const running = new Set<string>();
	const together: string[] = [];
	const run: RunStep = async ({ name }): Promise<Result> => {
		running.add(name);
		together.push([...running].sort().join('+'));
		await new Promise((resolve) => setTimeout(resolve, 2));
		running.delete(name);
		const failed = failing.includes(name) ? 1 : 0;
		const state = failed ? 'failed' : 'passed';
		return { name, state, seconds: 0, passed: 1 - failed, failed, output: '' };
	};
	const results = await runSteps(steps, { run, lanes, onResult: () => undefined });
	return { results: Object.fromEntries(results.map(({ name, state }) => [name, state])), together };
};

describe('runSteps', () => {
	test('two lanes run two steps side by side, never three', async () => {
		const { together } = await record([step('a'), step('b'), step('c')]);
		expect(together).toContain('a+b');
		expect(together).not.toContain('a+b+c');
	});

	test('steps that use one thing take turns', async () => {
		const uses = 'content store';
		const { together } = await record([step('a', { uses }), step('b', { uses }), step('c')]);
		expect(together).not.toContain('a+b');
		expect(together).toContain('a+c');
	});

	test('a step that needs the whole machine runs alone', async () => {
		const { together } = await record([step('a'), step('b', { uses: 'whole machine' }), step('c')]);
		expect(together.filter((names) => names.includes('b'))).toEqual(['b']);
	});

	test('a step whose need failed is not run, nor what needs it; the rest goes on', async () => {
		const steps = [step('a'), step('b', { needs: ['a'] }), step('c', { needs: ['b'] }), step('d')];
		const { results } = await record(steps, ['a']);
		expect(results).toEqual({ a: 'failed', b: 'not run', c: 'not run', d: 'passed' });
	});

	test('a need that was not asked for is taken as met', async () => {
		const { results } = await record([step('b', { needs: ['a'] })]);
		expect(results).toEqual({ b: 'passed' });
	});
});
