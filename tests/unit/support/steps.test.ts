import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countOf, countPlaywright, countVitest, stepsOf, type Step } from '#tests/support/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'netral-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (text: string) => {
	const file = join(folder, 'report.json');
	writeFileSync(file, text);
	return file;
};

const step: Step = { name: 'unit', command: [], needs: [], count: countVitest };

describe('counts', () => {
	test('a test file that could not be loaded is a failure though none of its tests is', () => {
		const testResults = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'passed', assertionResults: [{}, {}] },
		];
		expect(
			countVitest(JSON.stringify({ numPassedTests: 2, numFailedTests: 0, testResults })),
		).toEqual({
			passed: 2,
			failed: 1,
		});
	});

	test('a journey that passed only at the second try has failed', () => {
		const stats = { expected: 3, unexpected: 1, flaky: 1 };
		expect(countPlaywright(JSON.stringify({ stats, errors: [] }))).toEqual({
			passed: 3,
			failed: 2,
		});
	});

	test('a step that ended badly has a failure even if its report has none', () => {
		const file = report(JSON.stringify({ numPassedTests: 5, numFailedTests: 0, testResults: [] }));
		expect(countOf(step, file, false)).toEqual({ passed: 5, failed: 1 });
		expect(countOf(step, file, true)).toEqual({ passed: 5, failed: 0 });
	});

	test.for(['', '{"numPassed', 'null'])(
		'a report of %j is a failure, whatever the exit code',
		(text) => {
			expect(countOf(step, report(text), true)).toEqual({ passed: 0, failed: 1 });
		},
	);

	test('a step without a report counts as one', () => {
		const plain: Step = { name: 'lint', command: [], needs: [] };
		expect(countOf(plain, '', true)).toEqual({ passed: 1, failed: 0 });
		expect(countOf(plain, '', false)).toEqual({ passed: 0, failed: 1 });
	});
});

test('every need names a step that stands before it', () => {
	const seen = new Set<string>();
	for (const { name, needs } of stepsOf((report) => report)) {
		expect(needs.filter((need) => !seen.has(need))).toEqual([]);
		seen.add(name);
	}
});
