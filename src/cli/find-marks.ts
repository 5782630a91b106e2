import { findSharedKeys, type Shared } from '#domain/recap/find-shared.ts';
import type { Keyed } from '#domain/recap/owned.ts';
import { BUCKETS, type BucketFiles, type BucketFolder } from './bucket-files.ts';
import type { Sorted } from './sort-results.ts';

/** What was found of a person by looking at everybody: kept in the bucket of that person. */
export type Mark =
	| { readonly person: string; readonly shared: Shared }
	/** Another attempt stands for this one in statistics: it has the same seed. */
	| { readonly person: string; readonly notFirst: string };

/**
 * Looks for seeds, attempts and devices that several people have, one bucket at a time. What is in a
 * bucket twice, because it came in twice, is looked at once; the order of what came in is no matter.
 */
export async function findMarks(sorted: Sorted, folder: BucketFolder): Promise<BucketFiles> {
	const marks = folder.open('tanda');
	const put = (bucket: string | undefined, mark: Mark) =>
		marks.append(Number(bucket), JSON.stringify(mark));
	for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
		const seeds = await readFields(sorted.seeds, bucket);
		markShared(seeds.map(seedEntry), put);
		markLater(seeds, put);
		const devices = await readFields(sorted.devices, bucket);
		markShared(devices.map(deviceEntry), put);
	}
	return marks;
}

type Fields = readonly string[];
type Put = (bucket: string | undefined, mark: Mark) => void;

async function readFields(files: BucketFiles, bucket: number): Promise<readonly Fields[]> {
	const lines = new Set<string>();
	for await (const line of files.read(bucket)) lines.add(line);
	return [...lines].sort().map((line) => line.split('\t'));
}

interface Entry extends Keyed {
	readonly bucket: string;
}

function seedEntry([seedKey = '', copyKey = '', , certificate = '', ...whose]: Fields): Entry {
	const [bucket = '', person = '', name = ''] = whose;
	return { seedKey, copyKey, certificate, bucket, person, name, devices: [] };
}

/** Its seed is looked at elsewhere: here each has one of his own. */
function deviceEntry([device = '', certificate = '', ...whose]: Fields): Entry {
	const [bucket = '', person = '', name = ''] = whose;
	const own = { seedKey: person, copyKey: person };
	return { ...own, certificate, bucket, person, name, devices: [device] };
}

function markShared(entries: readonly Entry[], put: Put): void {
	const buckets = new Map(entries.map(({ person, bucket }) => [person, bucket] as const));
	for (const [person, found] of findSharedKeys(entries)) {
		for (const shared of found) put(buckets.get(person), { person, shared });
	}
}

/** Lines are sorted by seed, and those of one seed are few. */
function markLater(seeds: readonly Fields[], put: Put): void {
	const first = new Map<string, Fields>();
	const firsts = seeds.filter(([, , isFirst]) => isFirst === '1');
	const later = (one: Fields, other: Fields) =>
		`${one[3] ?? ''} ${one[5] ?? ''}` > `${other[3] ?? ''} ${other[5] ?? ''}`;
	for (const fields of firsts) {
		const [seed = ''] = fields;
		const known = first.get(seed);
		if (known === undefined) first.set(seed, fields);
		else {
			const loser = later(fields, known) ? fields : known;
			if (loser === known) first.set(seed, fields);
			const [, , , notFirst = '', bucket, person = ''] = loser;
			put(bucket, { person, notFirst });
		}
	}
}
