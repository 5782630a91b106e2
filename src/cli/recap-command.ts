import { isResult } from '#domain/submission/find-tokens.ts';
import { hash } from 'node:crypto';
import { dateInWib } from '#domain/record/certificate.ts';
import type { Member } from '#domain/recap/cohort.ts';
import { mergeTallies, type Tally } from '#domain/recap/tally.ts';
import { rosterText } from '#strings/recap-roster.ts';
import { readBankFolder, type BankFolder } from './bank-folder.ts';
import { inBatches } from './batches.ts';
import { BUCKETS, makeBucketFolder, type BucketFolder } from './bucket-files.ts';
import { exitCodes } from './exit-codes.ts';
import { findMarks } from './find-marks.ts';
import type { JudgeOptions } from './judge-thread.ts';
import { readParts, writePart, type Shard } from './part-file.ts';
import { startProgress, type Progress } from './progress.ts';
import { readInputs, type Input } from './read-inputs.ts';
import { recapBuckets } from './recap-buckets.ts';
import { writeRecapFiles } from './recap-files.ts';
import { readRecapOptions, type RecapOptions } from './recap-options.ts';
import {
	addPortion,
	emptySummary,
	endSummary,
	summaryLines,
	type RecapSummary,
} from './recap-summary.ts';
import { readRosterFile } from './roster-file.ts';
import type { RefusedInput, SortedBatch } from './sort-batch.ts';
import { startSorting, type Sorted } from './sort-results.ts';
import { startThreads } from './threads.ts';

/** Inputs that a thread judges at once. */
const BATCH = 200;

/** `netral recap`: judges what came in, or reads what shards judged, and says who is done. */
export async function runRecap(args: readonly string[]): Promise<number> {
	const options = readRecapOptions(args, Date.now());
	const banks = readBankFolder(options.banks);
	const progress = startProgress('dinilai', options.progress);
	const batches = options.merge ? readParts(options.inputs, banks) : judgeInputs(options);
	const counted = countTo(batches, progress);
	try {
		const { shard, part } = options;
		if (shard === undefined || part === undefined) return await recap(counted, options, banks);
		return await writeShard(counted, part, { shard, banks });
	} finally {
		progress.end();
	}
}

async function writeShard(
	batches: AsyncIterable<SortedBatch>,
	part: string,
	{ shard, banks }: { readonly shard: Shard; readonly banks: BankFolder },
): Promise<number> {
	const writer = writePart(part, shard, banks);
	let refused = 0;
	for await (const batch of batches) {
		writer.add(batch);
		refused += batch.refused.length;
	}
	writer.close();
	return refused > 0 ? exitCodes.refused : exitCodes.fine;
}

async function* judgeInputs(options: RecapOptions): AsyncGenerator<SortedBatch> {
	const { inputs, banks, receivedAt, threads: count, shard } = options;
	const workerData: JudgeOptions = { banks, receivedAt };
	const script = new URL('./recap-thread.ts', import.meta.url);
	const threads = startThreads<readonly Input[], SortedBatch>(script, { workerData, count });
	try {
		yield* threads.map(inBatches(ofShard(readInputs(inputs), shard), BATCH));
	} finally {
		await threads.close();
	}
}

/** Tasks, certificates and credentials among the inputs are no results. What belongs to a shard hangs on its text. */
async function* ofShard(
	inputs: AsyncIterable<Input>,
	shard: Shard | undefined,
): AsyncGenerator<Input> {
	for await (const input of inputs) {
		if (input.kind !== 'other' && !isResult(input.kind)) continue;
		if (shard === undefined || shardOf(input.text, shard.of) === shard.number) yield input;
	}
}

function shardOf(text: string, of: number): number {
	return (hash('sha1', text, 'buffer').readUInt32BE(0) % of) + 1;
}

async function* countTo(
	batches: AsyncIterable<SortedBatch>,
	progress: Progress,
): AsyncGenerator<SortedBatch> {
	let done = 0;
	for await (const batch of batches) {
		done += batch.read.length + batch.refused.length;
		progress.report(done);
		yield batch;
	}
}

async function recap(
	batches: AsyncIterable<SortedBatch>,
	options: RecapOptions,
	banks: BankFolder,
): Promise<number> {
	const roster = await readMembersOf(options);
	const folder = makeBucketFolder();
	try {
		const sorted = startSorting(folder, roster);
		for await (const batch of batches) sorted.add(batch);
		const summary = await recapSorted(sorted, folder, { options, banks, roster });
		const lines = options.json ? [JSON.stringify(summary)] : summaryLines(summary);
		console.log(lines.join('\n'));
		return summary.totals.refused > 0 ? exitCodes.refused : exitCodes.fine;
	} finally {
		folder.remove();
	}
}

async function readMembersOf({ roster, columns, now }: RecapOptions) {
	if (roster === undefined) return undefined;
	const { members, findings } = await readRosterFile(roster, columns, dateInWib(now));
	for (const { code, row, found } of findings) {
		console.error(`Daftar peserta, baris ${row} (${found}): ${rosterText.finding[code]}`);
	}
	return members;
}

interface Asked {
	readonly options: RecapOptions;
	readonly banks: BankFolder;
	readonly roster: readonly Member[] | undefined;
}

async function recapSorted(
	sorted: Sorted,
	folder: BucketFolder,
	{ options, banks, roster }: Asked,
): Promise<RecapSummary> {
	const names = new Map((roster ?? []).map(({ id, name }) => [id, name] as const));
	const { course, due, assignment, now, out, separator } = options;
	const files =
		out === undefined
			? undefined
			: writeRecapFiles(out, separator, (member) => names.get(member) ?? '');
	const marks = await findMarks(sorted, folder);
	let summary = emptySummary;
	let tally: Tally = {};
	const question = { course, due, assignment, now, roster, banks };
	for await (const portion of recapBuckets(sorted, marks, question)) {
		summary = addPortion(summary, portion);
		tally = mergeTallies(tally, portion.tally);
		files?.addPortion(portion);
	}
	const refused = await readRefused(sorted, (found) => files?.addRefused(found));
	const whole = endSummary(summary, refused, tally);
	files?.end(whole, tally);
	return whole;
}

/** Each once, whatever the order in which they came. */
async function readRefused(
	{ refused }: Sorted,
	add: (found: readonly RefusedInput[]) => void,
): Promise<number> {
	let count = 0;
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		const found = new Map<string, RefusedInput>();
		for await (const line of refused.read(bucket)) {
			const each = JSON.parse(line) as RefusedInput;
			const key = `${each.id} ${each.code}`;
			const known = found.get(key);
			if (known === undefined || each.source < known.source) found.set(key, each);
		}
		count += found.size;
		add([...found.keys()].sort().flatMap((key) => found.get(key) ?? []));
	}
	return count;
}
