import { canonicalJson } from '#domain/canonical-json.ts';
import type { Attempt, OpenAttempt } from './attempt.ts';

/**
 * Joins two copies of one attempt, as two tabs or an imported file leave them. Open copies keep the
 * latest response and mark of each item. A closed copy beats an open one whole, since what was
 * submitted is what counts; of two closed ones the earlier stays.
 *
 * Commutative, associative and idempotent, so that copies may meet in any order, any number of
 * times: whatever is equally late is decided by its canonical JSON.
 */
export function mergeAttempts(one: Attempt, other: Attempt): Attempt {
	if (one.state === 'open' && other.state === 'open') return mergeOpen(one, other);
	if (one.state === 'open') return other;
	if (other.state === 'open') return one;
	return first(one, other, ({ closedAt }) => closedAt);
}

function mergeOpen(one: OpenAttempt, other: OpenAttempt): OpenAttempt {
	const start = first(startOf(one), startOf(other), ({ startedAt }) => startedAt);
	return {
		...start,
		lastAt: Math.max(one.lastAt, other.lastAt),
		responses: latestOfEach(one.responses, other.responses),
		marked: latestOfEach(one.marked, other.marked),
		state: 'open',
	};
}

/** What stays the same in every copy; where damaged copies differ, one is taken whole. */
function startOf({ id, course, bank, seed, number, startedAt }: OpenAttempt) {
	return { id, course, bank, seed, number, startedAt };
}

function latestOfEach<T extends { readonly at: number }>(
	one: Readonly<Record<string, T>>,
	other: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> {
	const latest = { ...one };
	for (const [id, theirs] of Object.entries(other)) {
		const ours = latest[id];
		latest[id] = ours === undefined ? theirs : first(ours, theirs, ({ at }) => -at);
	}
	return latest;
}

function first<T>(one: T, other: T, time: (value: T) => number): T {
	if (time(one) !== time(other)) return time(one) < time(other) ? one : other;
	return canonicalJson(one) <= canonicalJson(other) ? one : other;
}
