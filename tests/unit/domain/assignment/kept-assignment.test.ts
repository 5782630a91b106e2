import { beforeAll, expect, test } from 'vitest';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { writeAssignment } from '#domain/assignment/assignment-token.ts';
import {
	assignmentKey,
	listAssignments,
	removeAssignment,
	takeAssignment,
} from '#domain/assignment/kept-assignment.ts';
import { emptyLearnerData } from '#domain/learning/learner-data.ts';
import { changeEntry, mergeEntry } from '#domain/learning/merge.ts';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { buildAssignment } from './build-assignment.ts';

let key: TestKey;
beforeAll(async () => void (key = await makeKey()));

const write = (over: Partial<Assignment> = {}) =>
	writeAssignment(buildAssignment(over), key.jwk, key.sign);

test('a link opened twice is one assignment, first opened when it was', async () => {
	const token = await write();
	const first = takeAssignment(undefined, token, 10);
	expect(takeAssignment(first, token, 20)).toBe(first);
	// Signed again, the same content has another signature.
	expect(takeAssignment(first, await write(), 20)).toBe(first);
});

test('the same assignment written anew by the agency takes the place of the old', async () => {
	const [old, later] = [
		await write(),
		await write({ due: '2026-12-31', issuedAt: 1_800_000_000_000 }),
	];
	const kept = takeAssignment(takeAssignment(undefined, old, 10), later, 20);
	expect(kept).toEqual({ token: later, openedAt: 10, at: 20 });
	expect(takeAssignment(kept, old, 30)).toBe(kept);
});

test('what was put away comes back only by its link', async () => {
	const token = await write();
	const away = removeAssignment(takeAssignment(undefined, token, 10), 20);
	expect(away).toEqual({ token, openedAt: 10, removedAt: 20, at: 20 });
	expect(removeAssignment(away, 30)).toBe(away);
	expect(takeAssignment(away, token, 40)).toEqual({ token, openedAt: 40, at: 40 });
	expect(removeAssignment(undefined, 20)).toBeUndefined();
});

test('put away on one device, it stays away when the copies meet, whichever comes first', async () => {
	const taken = takeAssignment(undefined, await write(), 10);
	const away = removeAssignment(taken, 20);
	if (away === undefined) throw new Error('It was there.');
	expect(mergeEntry('assignments', taken, away)).toEqual(away);
	expect(mergeEntry('assignments', away, taken)).toEqual(away);
	const again = changeEntry('assignments', away, (old) => takeAssignment(old, taken.token, 5));
	expect(again?.removedAt).toBeUndefined();
});

test('another key cannot put its own in the place of an assignment', () => {
	const [one, other] = ['a'.repeat(43), 'b'.repeat(43)];
	expect(assignmentKey('abcDEF_12-34', one)).not.toBe(assignmentKey('abcDEF_12-34', other));
});

test('lists what was taken and not put away, the earliest due first, and nothing unreadable', async () => {
	const [soon, later] = [await write({ due: '2026-11-30' }), await write({ due: '2026-12-30' })];
	const assignments = {
		a: { token: later, openedAt: 1, at: 1 },
		b: { token: soon, openedAt: 2, at: 2 },
		c: { token: soon, openedAt: 3, removedAt: 4, at: 4 },
		d: { token: 'e30.e30.AA', openedAt: 5, at: 5 },
	};
	const listed = listAssignments({ ...emptyLearnerData, assignments });
	expect(listed.map((each) => [each.key, each.assignment.due])).toEqual([
		['b', '2026-11-30'],
		['a', '2026-12-30'],
	]);
});
