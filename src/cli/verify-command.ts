import { parseArgs } from 'node:util';
import { readBankFolder } from './bank-folder.ts';
import { inBatches } from './batches.ts';
import { exitCodes } from './exit-codes.ts';
import { startProgress } from './progress.ts';
import { readInputs, type Input } from './read-inputs.ts';
import { judgingFlags, toJudging } from './recap-options.ts';
import { startThreads } from './threads.ts';
import { readTrustFiles } from './trust-files.ts';
import type { VerifiedBatch, VerifyOptions } from './verify-thread.ts';

/** Inputs that a thread checks at once. */
const BATCH = 200;

/** `netral verify`: says of everything that came in what holds, a line for each finding. */
export async function runVerify(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { ...judgingFlags, jwks: { type: 'string' }, revocations: { type: 'string' } },
	});
	const { inputs, banks, json, progress, threads, receivedAt } = toJudging(
		values,
		positionals,
		Date.now(),
	);
	const { jwks, revocations } = values;
	// Read here too, so that a mistake is told once and not by each thread.
	readBankFolder(banks);
	readTrustFiles(jwks, revocations);
	const workerData: VerifyOptions = { banks, jwks, revocations, json, now: receivedAt };
	const pool = startThreads<readonly Input[], VerifiedBatch>(
		new URL('./verify-thread.ts', import.meta.url),
		{ workerData, count: threads },
	);
	const shown = startProgress('diperiksa', progress);
	let refused = 0;
	let done = 0;
	try {
		for await (const batch of pool.map(inBatches(readInputs(inputs), BATCH))) {
			refused += batch.refused;
			done += batch.lines.length;
			await write(batch.lines);
			shown.report(done);
		}
	} finally {
		shown.end();
		await pool.close();
	}
	return refused > 0 ? exitCodes.refused : exitCodes.fine;
}

/** Waits for whoever reads, so that a slow reader does not fill the memory. */
function write(lines: readonly string[]): Promise<void> {
	if (lines.length === 0) return Promise.resolve();
	return new Promise((resolve) => {
		process.stdout.write(`${lines.join('\n')}\n`, () => resolve());
	});
}
