import type { Member } from '#domain/recap/cohort.ts';
import { findMember, indexMembers, type Claimed } from '#domain/recap/match-members.ts';
import { nameKey, unitKey } from '#domain/recap/name-key.ts';
import { strangerKey } from '#domain/recap/assign-intakes.ts';
import { bucketOf, BUCKETS, type BucketFiles, type BucketFolder } from './bucket-files.ts';
import type { RefusedInput, Sortable, SortedBatch } from './sort-batch.ts';

/**
 * Results sorted into buckets three times: by person for the recap, by seed and by device for what
 * people have in common. Lines hold fields between tabs, which no name has.
 */
export interface Sorted {
	/** `person TAB how TAB toLine`. */
	readonly people: BucketFiles;
	/** `seed TAB copy TAB first TAB certificate TAB bucket TAB person TAB name`. */
	readonly seeds: BucketFiles;
	/** `device TAB certificate TAB bucket TAB person TAB name`. */
	readonly devices: BucketFiles;
	/** `RefusedInput` as JSON. */
	readonly refused: BucketFiles;
	readonly add: (batch: SortedBatch) => void;
}

/** How it was found whose an intake is; `open`: nobody's of the roster. */
export type How = 'nip' | 'name' | 'unit' | 'open';

interface Owner {
	readonly person: string;
	readonly name: string;
	readonly how: How;
	readonly bucket: number;
}

/** @param roster Absent: whoever comes is a member. */
export function startSorting(folder: BucketFolder, roster: readonly Member[] | undefined): Sorted {
	const ownerOf = roster === undefined ? ownerByName : ownerIn(roster);
	const files = {
		people: folder.open('orang'),
		seeds: folder.open('benih'),
		devices: folder.open('perangkat'),
		refused: folder.open('ditolak'),
	};
	return {
		...files,
		add: ({ read, refused }) => {
			for (const each of read) put(each, ownerOf(each.claimed), files);
			for (const each of refused) files.refused.append(bucketOf(each.id), refusedLine(each));
		},
	};
}

const refusedLine = ({ id, source, reason, code }: RefusedInput) =>
	JSON.stringify({ id, source, reason, code });

function put(
	{ line, device, attempts }: Sortable,
	{ person, name, how, bucket }: Owner,
	files: Omit<Sorted, 'add' | 'refused'>,
): void {
	files.people.append(bucket, [person, how, line].join('\t'));
	for (const { certificate, seedKey, copyKey, isFirst } of attempts) {
		const whose = [certificate, bucket, person, name];
		files.seeds.append(bucketOf(seedKey), [seedKey, copyKey, isFirst ? 1 : 0, ...whose].join('\t'));
		if (device !== '') files.devices.append(bucketOf(device), [device, ...whose].join('\t'));
	}
}

/** Members keep the order of the roster from bucket to bucket, so that the recap has it. */
function ownerIn(roster: readonly Member[]): (claimed: Claimed) => Owner {
	const index = indexMembers(roster);
	const places = new Map(roster.map(({ id }, place) => [id, place] as const));
	return (claimed) => {
		const found = findMember(claimed, index);
		const place = places.get(found?.member ?? '');
		if (found === undefined || place === undefined) {
			const person = `?${strangerKey(claimed)}`;
			const name = claimed.names[0] ?? '';
			return { person, name, how: 'open', bucket: bucketOf(person) };
		}
		const name = roster[place]?.name ?? '';
		const bucket = memberBucket(place, roster.length);
		return { person: found.member, name, how: found.by, bucket };
	};
}

/** @param place Of a member in the roster, from 0. */
export function memberBucket(place: number, members: number): number {
	return Math.floor((place * BUCKETS) / members);
}

/** Without a roster name and agency are the person; the NIP may part two later. */
function ownerByName(claimed: Claimed): Owner {
	const name = claimed.names[0] ?? '';
	const person = `${[...new Set(claimed.names.map(nameKey))].sort().join('|')}|${unitKey(claimed.agency)}`;
	return { person, name, how: 'name', bucket: bucketOf(person) };
}
