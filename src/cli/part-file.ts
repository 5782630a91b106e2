import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import type { BankFolder } from './bank-folder.ts';
import { fromLine } from './judged-line.ts';
import { readLines } from './read-lines.ts';
import { toSortable, type RefusedInput, type SortedBatch } from './sort-batch.ts';
import { UsageError } from './usage-error.ts';

/** Which of how many parts: 3 of 10. */
export interface Shard {
	readonly number: number;
	readonly of: number;
}

interface PartHead {
	readonly netral: 'bagian-rekap';
	readonly version: 1;
	readonly shard: Shard;
	/** Banks that records were sat again on. */
	readonly banks: readonly string[];
}

/** What shards hand in for merging: what they judged, line by line, under a line that says which. */
export interface PartWriter {
	readonly add: (batch: SortedBatch) => void;
	readonly close: () => void;
}

/** @throws Whatever the file system does where the file cannot be written. */
export function writePart(file: string, shard: Shard, banks: BankFolder): PartWriter {
	const target = openSync(file, 'w');
	const head: PartHead = {
		netral: 'bagian-rekap',
		version: 1,
		shard,
		banks: [...banks.keys()].sort(),
	};
	writeSync(target, `${JSON.stringify(head)}\n`);
	return {
		add: ({ read, refused }) => {
			const lines = [
				...read.map(({ line }) => line),
				...refused.map((each) => JSON.stringify(each)),
			];
			if (lines.length > 0) writeSync(target, `${lines.join('\n')}\n`);
		},
		// A part that was cut short is not taken for a whole one.
		close: () => {
			writeSync(target, `${JSON.stringify({ end: true })}\n`);
			closeSync(target);
		},
	};
}

/** Lines that are handed on at once. */
const LINES = 250;

/**
 * What is in all parts of a whole.
 *
 * @throws {UsageError} When a file is no part, was cut short, was judged on other banks, or when a
 *   part is missing or given twice.
 */
export async function* readParts(
	files: readonly string[],
	banks: BankFolder,
): AsyncGenerator<SortedBatch> {
	const heads: PartHead[] = [];
	for (const file of files) heads.push(await readHead(file));
	assertWhole(heads, files, banks);
	for (const file of files) yield* readPart(file, banks);
}

async function readHead(file: string): Promise<PartHead> {
	for await (const line of readLines(createReadStream(file))) {
		const head = parse(line) as Partial<PartHead> | undefined;
		if (head?.netral === 'bagian-rekap' && head.version === 1) return head as PartHead;
		break;
	}
	throw new UsageError(
		`"${file}" bukan berkas bagian. Seharusnya berkas yang ditulis --shard --part.`,
	);
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

function assertWhole(heads: readonly PartHead[], files: readonly string[], banks: BankFolder) {
	const of = heads[0]?.shard.of ?? 0;
	const numbers = heads.map(({ shard }) => shard.number);
	if (heads.some(({ shard }) => shard.of !== of)) {
		throw new UsageError(
			'Bagian-bagian ini bukan dari satu pembagian. Sebut semua bagian N/M yang M-nya sama.',
		);
	}
	const twice = numbers.find((number, place) => numbers.indexOf(number) !== place);
	if (twice !== undefined) throw new UsageError(`Bagian ${twice} dari ${of} disebut dua kali.`);
	const missing = Array.from({ length: of }, (_, place) => place + 1).filter(
		(number) => !numbers.includes(number),
	);
	if (missing.length > 0) {
		throw new UsageError(`Bagian ${missing.join(', ')} dari ${of} belum disebut.`);
	}
	const unknown = heads.findIndex((head) => head.banks.some((bank) => !banks.has(bank)));
	if (unknown === -1) return;
	throw new UsageError(
		`"${files[unknown] ?? ''}" dinilai dengan bank soal lain. Tunjuk folder yang sama dengan --banks.`,
	);
}

async function* readPart(file: string, banks: BankFolder): AsyncGenerator<SortedBatch> {
	let batch = emptyBatch();
	let isWhole = false;
	let isHead = true;
	for await (const line of readLines(createReadStream(file, { highWaterMark: 1 << 20 }))) {
		if (isHead) {
			isHead = false;
			continue;
		}
		if (line === '{"end":true}') isWhole = true;
		else if (parse(line) === undefined) break;
		else if (line.startsWith('[')) batch.read.push(toSortable(fromLine(line, banks), line));
		else batch.refused.push(JSON.parse(line) as RefusedInput);
		if (batch.read.length < LINES) continue;
		yield batch;
		batch = emptyBatch();
	}
	if (!isWhole) throw new UsageError(`"${file}" terpotong. Jalankan lagi bagian itu.`);
	yield batch;
}

const emptyBatch = () => ({
	read: [] as SortedBatch['read'][number][],
	refused: [] as RefusedInput[],
});
