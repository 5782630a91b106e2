import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './find-chromium.ts';
import { runSteps, type Result, type RunStep } from './schedule.ts';
import { countOf, stepsOf } from './steps.ts';

const reports = mkdtempSync(join(tmpdir(), 'netral-tests-'));
const reportFile = (name: string) => join(reports, `${name}.json`);

const env: NodeJS.ProcessEnv = {
	...process.env,
	PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
	ASTRO_TELEMETRY_DISABLED: '1',
	PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('e2e'),
};

/** Runs a program and keeps what it prints, so that steps side by side do not mix their lines. */
const runCommand = ([program = '', ...args]: readonly string[]) =>
	new Promise<{ ok: boolean; output: string }>((done) => {
		const child = spawn(program, args, {
			env,
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: 1_800_000,
		});
		const chunks: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
		const output = () => Buffer.concat(chunks).toString('utf8').trimEnd();
		child.on('error', (error) => done({ ok: false, output: `${output()}\n${error.message}` }));
		child.on('close', (code) => done({ ok: code === 0, output: output() }));
	});

const runStep: RunStep = async (step) => {
	const startedAt = performance.now();
	const { ok, output } =
		step.name === 'e2e' ? await runJourneys(step.command) : await runCommand(step.command);
	const { passed, failed } = countOf(step, reportFile(step.name), ok);
	const seconds = (performance.now() - startedAt) / 1000;
	return {
		name: step.name,
		state: failed > 0 ? 'failed' : 'passed',
		seconds,
		passed,
		failed,
		output,
	};
};

const runJourneys = (command: readonly string[]) => {
	const chromium = ensureChromium();
	if (!chromium.found) return Promise.resolve({ ok: false, output: chromium.problem });
	env['CHROMIUM_PATH'] = chromium.path;
	return runCommand(command);
};

const show = ({ name, state, seconds, passed, failed, output }: Result) => {
	const counts = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
	console.log(`${name.padEnd(8)} ${state.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s${counts}`);
	if (state !== 'passed') console.log(output.replaceAll(/^/gm, '    '));
};

const choose = () => {
	const steps = stepsOf(reportFile);
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	const only = values.only?.split(',');
	const unknown = only?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
	if (unknown.length > 0) {
		console.error(
			`No step "${unknown.join(', ')}"; there are ${steps.map(({ name }) => name).join(', ')}.`,
		);
		process.exit(2);
	}
	return only ? steps.filter(({ name }) => only.includes(name)) : steps;
};

const results = await runSteps(choose(), { run: runStep, lanes: 2, onResult: show });
rmSync(reports, { recursive: true });
const sum = (part: 'passed' | 'failed') =>
	results.reduce((total, result) => total + result[part], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
