import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { judgeIntake, type IntakeMeans } from '#domain/recap/judge-intake.ts';
import type { JudgedIntake } from '#domain/recap/judged.ts';
import { readBankFolder, type BankFolder } from './bank-folder.ts';
import type { Input } from './read-inputs.ts';
import { verifyByNode } from './verify-by-node.ts';

/** What became of one input. */
export interface JudgedInput {
	readonly judged: JudgedIntake;
	readonly source: string;
	readonly receivedAt: number;
}

/** By Node itself, which is ten times as fast as JavaScript. */
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** Judges inputs on the banks of a folder; an input without a time was received `at`. */
export function startJudging(banks: BankFolder, at: number) {
	const means: IntakeMeans = {
		banks: (digest) => banks.get(digest),
		verify: verifyByNode,
		sha256,
	};
	return async ({ text, source, receivedAt }: Input): Promise<JudgedInput> => {
		const id = createHash('sha256').update(text).digest('base64url').slice(0, 22);
		const judged = await judgeIntake({ id, text }, means);
		return { judged, source, receivedAt: receivedAt === 0 ? at : receivedAt };
	};
}

/** How a thread is begun. */
export interface JudgeOptions {
	readonly banks: string;
	/** ms epoch. */
	readonly receivedAt: number;
}

/** Answers each batch by what `answer` makes of it. */
export function answerBatches<Out>(
	answer: (judged: readonly JudgedInput[], banks: BankFolder) => Out,
): void {
	const { banks: folder, receivedAt } = workerData as JudgeOptions;
	const banks = readBankFolder(folder);
	const judge = startJudging(banks, receivedAt);
	parentPort?.on('message', (batch: readonly Input[]) => {
		void Promise.all(batch.map(judge)).then((judged) =>
			parentPort?.postMessage(answer(judged, banks)),
		);
	});
}
