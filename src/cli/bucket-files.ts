import { createHash } from 'node:crypto';
import { appendFileSync, createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLines } from './read-lines.ts';

/** Files of lines, each for one part of all keys: what is too much for memory is read by parts. */
export interface BucketFiles {
	readonly append: (bucket: number, line: string) => void;
	/** Lines of a bucket in the order in which they were appended. Nothing may be appended any more. */
	readonly read: (bucket: number) => AsyncIterable<string>;
	/** Bytes of a bucket. */
	readonly sizeOf: (bucket: number) => number;
}

/** A temporary folder of buckets. */
export interface BucketFolder {
	readonly open: (name: string) => BucketFiles;
	readonly remove: () => void;
}

/** Buckets of each kind. A million results make 64 of some 15 MB. */
export const BUCKETS = 64;

/** Characters that wait for a file, to be written at once. */
const HELD = 1 << 17;

/** Makes a folder among the system's temporary ones, for this user alone. */
export function makeBucketFolder(): BucketFolder {
	const folder = mkdtempSync(join(tmpdir(), 'netral-rekap-'));
	return {
		open: (name) => openBuckets(join(folder, name)),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** The bucket of a key, the same on every machine. */
export function bucketOf(key: string): number {
	return (createHash('md5').update(key).digest()[0] ?? 0) % BUCKETS;
}

function openBuckets(path: string): BucketFiles {
	const held = Array.from({ length: BUCKETS }, () => '');
	const sizes = Array.from({ length: BUCKETS }, () => 0);
	const fileOf = (bucket: number) => `${path}-${bucket}`;
	const flush = (bucket: number) => {
		const text = held[bucket] ?? '';
		if (text !== '') appendFileSync(fileOf(bucket), text);
		held[bucket] = '';
	};
	return {
		append: (bucket, line) => {
			held[bucket] += `${line}\n`;
			sizes[bucket] = (sizes[bucket] ?? 0) + line.length;
			if ((held[bucket] ?? '').length > HELD) flush(bucket);
		},
		read: (bucket) => {
			flush(bucket);
			return existsSync(fileOf(bucket)) ? readLines(createReadStream(fileOf(bucket))) : nothing();
		},
		sizeOf: (bucket) => sizes[bucket] ?? 0,
	};
}

async function* nothing(): AsyncGenerator<string> {}
