import { parentPort, workerData } from 'node:worker_threads';
import { readBankFolder } from './bank-folder.ts';
import { findingLine } from './finding-line.ts';
import type { Input } from './read-inputs.ts';
import { readTrustFiles } from './trust-files.ts';
import { startVerifying } from './verify-input.ts';

/** How a thread is begun. */
export interface VerifyOptions {
	readonly banks: string;
	readonly jwks: string | undefined;
	readonly revocations: string | undefined;
	readonly json: boolean;
	/** ms epoch. */
	readonly now: number;
}

/** What a thread answers: the lines to print, and how many inputs were refused. */
export interface VerifiedBatch {
	readonly lines: readonly string[];
	readonly refused: number;
}

const options = workerData as VerifyOptions;
const verify = startVerifying({
	banks: readBankFolder(options.banks),
	trust: readTrustFiles(options.jwks, options.revocations),
	now: options.now,
});
const toLine = options.json ? JSON.stringify : findingLine;

parentPort?.on('message', (batch: readonly Input[]) => {
	void Promise.all(batch.map(verify)).then((found) => {
		const findings = found.flat();
		const answer: VerifiedBatch = {
			lines: findings.map((finding) => toLine(finding)),
			refused: findings.filter(({ ok }) => !ok).length,
		};
		parentPort?.postMessage(answer);
	});
});
