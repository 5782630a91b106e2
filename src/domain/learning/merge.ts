import { mergeAttempts } from '#domain/assessment/merge-attempts.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import {
	type Entries,
	type EntryKind,
	entryKinds,
	findEntry,
	type LearnerData,
	type LessonProgress,
	listEntries,
	type RootSeed,
	withEntries,
	withEntry,
} from './learner-data.ts';
import type { Change } from './store.ts';

type Merge<T> = (a: T, b: T) => T;

const merges: { readonly [K in EntryKind]: Merge<Entries[K]> } = {
	lessons: mergeLessons,
	checks: latest,
	attempts: mergeAttempts,
	certificates: latest,
	person: latest,
	seeds: earliest,
	answers: latest,
	sittings: latest,
	recalls: latest,
	plans: latest,
	reflections: latest,
	walks: latest,
	assignments: latest,
	sendings: latest,
};

/**
 * Brings two copies of one entry together: two tabs, two devices, a file and a browser.
 *
 * Commutative, associative and idempotent for every kind, so the copies may meet in any order and
 * any number of times. The latest by `at` wins; of a lesson the earliest start and finish are kept;
 * of a root seed the earliest wins, because forms were already drawn from it; attempts have a rule
 * of their own. Copies of one moment are told apart by their text, so that every tab chooses alike.
 */
export function mergeEntry<K extends EntryKind>(kind: K, a: Entries[K], b: Entries[K]): Entries[K] {
	return merges[kind](a, b);
}

/** Every entry of both; those that both hold are merged. */
export function mergeData(a: LearnerData, b: LearnerData): LearnerData {
	return entryKinds.reduce((merged, kind) => mergeKind(merged, b, kind), a);
}

function mergeKind<K extends EntryKind>(a: LearnerData, b: LearnerData, kind: K): LearnerData {
	const added = Object.entries<Entries[K]>(listEntries(b, kind));
	const merged = added.map(([id, theirs]): [string, Entries[K]] => {
		const ours = findEntry(a, kind, id);
		return [id, ours === undefined ? theirs : mergeEntry(kind, ours, theirs)];
	});
	return withEntries(a, kind, { ...listEntries(a, kind), ...Object.fromEntries(merged) });
}

/**
 * What an entry becomes by a change that is made now.
 *
 * Unlike a copy from elsewhere, such a change is later than what it changes. Where a clock that was
 * set back says otherwise, `at` goes on from the old entry by 1 ms, or the change would be lost and
 * a root seed, of which the earliest wins, would be replaced. Attempts see to their own times.
 *
 * @returns The old entry itself, the same object, where nothing changes.
 */
export function changeEntry<K extends EntryKind>(
	kind: K,
	old: Entries[K] | undefined,
	change: Change<K>,
): Entries[K] | undefined {
	const wanted = change(old);
	if (wanted === undefined || wanted === old || old === undefined) return wanted ?? old;
	if (canonicalJson(wanted) === canonicalJson(old)) return old;
	const merged = mergeEntry(kind, old, notBefore(old, wanted));
	return canonicalJson(merged) === canonicalJson(old) ? old : merged;
}

/** The same data with one entry changed by `changeEntry`; the same object where nothing changes. */
export function changeData<K extends EntryKind>(
	data: LearnerData,
	{ kind, id, change }: { readonly kind: K; readonly id: string; readonly change: Change<K> },
): LearnerData {
	const old = findEntry(data, kind, id);
	const entry = changeEntry(kind, old, change);
	if (entry === undefined || entry === old) return data;
	return withEntry(data, { kind, id, entry });
}

function notBefore<T extends object>(old: T, wanted: T): T {
	if (!('at' in old && 'at' in wanted)) return wanted;
	const [before, at] = [Number(old.at), Number(wanted.at)];
	return at > before ? wanted : { ...wanted, at: before + 1 };
}

function latest<T extends { readonly at: number }>(a: T, b: T): T {
	if (a.at !== b.at) return a.at > b.at ? a : b;
	return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

function earliest(a: RootSeed, b: RootSeed): RootSeed {
	if (a.at !== b.at) return a.at < b.at ? a : b;
	return a.seed <= b.seed ? a : b;
}

function mergeLessons(a: LessonProgress, b: LessonProgress): LessonProgress {
	const last = a.at === b.at ? (a.anchor ?? '') >= (b.anchor ?? '') : a.at > b.at;
	const { anchor, at } = last ? a : b;
	const finishedAt = Math.min(a.finishedAt ?? Infinity, b.finishedAt ?? Infinity);
	return {
		startedAt: Math.min(a.startedAt, b.startedAt),
		...(finishedAt < Infinity && { finishedAt }),
		...(anchor !== undefined && { anchor }),
		at,
	};
}
