import { readFileSync } from 'node:fs';

/** How many tests of a step passed and failed. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
}

/** One step of `npm test`. */
export interface Step {
	readonly name: string;
	/** Program and arguments; programs of `node_modules/.bin` by their name. */
	readonly command: readonly string[];
	/** Steps that must have passed before, as far as they are asked for. */
	readonly needs: readonly string[];
	/** Steps of one resource never run at the same time. */
	readonly uses?: 'content store' | 'whole machine';
	/** Reads the counts from the report that the step wrote; without it the step counts as one. */
	readonly count?: (report: string) => Count;
}

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
	readonly stats: { expected: number; unexpected: number; flaky: number };
	readonly errors: readonly unknown[];
}

/** Counts of Vitest's JSON report; a file that could not be loaded is one failure. */
export function countVitest(report: string): Count {
	const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as VitestReport;
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Counts of Playwright's JSON report; a test that passed only when tried again has failed. */
export function countPlaywright(report: string): Count {
	const { stats, errors } = JSON.parse(report) as PlaywrightReport;
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** The counts of a finished step. A step that ended badly has at least one failure. */
export function countOf(step: Step, reportFile: string, ok: boolean): Count {
	const whole = ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	if (!step.count) return whole;
	try {
		const count = step.count(readFileSync(reportFile, 'utf8'));
		return ok || count.failed > 0 ? count : { ...count, failed: 1 };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

/**
 * The steps in the order they are started: what takes long and what others wait for stands first.
 * Astro's content store is one folder, so what reads or writes it takes turns.
 */
export function stepsOf(reportFile: (name: string) => string): readonly Step[] {
	const store = 'content store';
	return [
		{ name: 'sync', command: ['astro', 'sync'], needs: [], uses: store },
		{ name: 'format', command: ['prettier', '--check', '.'], needs: [] },
		{
			name: 'types',
			command: ['astro', 'check', '--noSync', '--minimumFailingSeverity', 'warning'],
			needs: ['sync'],
		},
		{
			name: 'unit',
			command: [
				'vitest',
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${reportFile('unit')}`,
			],
			needs: ['sync'],
			uses: store,
			count: countVitest,
		},
		{ name: 'content', command: ['node', 'src/cli/content-check.ts'], needs: [] },
		{ name: 'lint', command: ['eslint', '--max-warnings', '0', '.'], needs: ['sync'] },
		{ name: 'build', command: ['astro', 'build'], needs: ['sync', 'content'], uses: store },
		{ name: 'links', command: ['node', 'tests/support/links.ts'], needs: ['build'] },
		{
			name: 'e2e',
			command: ['playwright', 'test', '--reporter=list,json'],
			needs: ['build'],
			uses: 'whole machine',
			count: countPlaywright,
		},
	];
}
