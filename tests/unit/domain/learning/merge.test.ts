import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	emptyLearnerData,
	type EntryKind,
	entryKinds,
	findEntry,
	PERSON_ID,
} from '#domain/learning/learner-data.ts';
import { changeData, changeEntry, mergeData, mergeEntry } from '#domain/learning/merge.ts';
import { arbitraryData, arbitraryEntry } from './arbitrary-data.ts';

const person = (name: string, at: number) => ({ name, agency: '', nip: '', at });

describe.for<EntryKind>(entryKinds)('merging two entries of kind %s', (kind) => {
	const entry = arbitraryEntry[kind];

	test('gives the same whichever comes first', () => {
		fc.assert(
			fc.property(entry, entry, (a, b) => {
				expect(mergeEntry(kind, a, b)).toEqual(mergeEntry(kind, b, a));
			}),
		);
	});

	test('gives the same however three are grouped', () => {
		fc.assert(
			fc.property(entry, entry, entry, (a, b, c) => {
				const [left, right] = [mergeEntry(kind, a, b), mergeEntry(kind, b, c)];
				expect(mergeEntry(kind, left, c)).toEqual(mergeEntry(kind, a, right));
			}),
		);
	});

	test('changes nothing when both are the same', () => {
		fc.assert(fc.property(entry, (a) => void expect(mergeEntry(kind, a, { ...a })).toEqual(a)));
	});
});

describe('merging a lesson', () => {
	test('keeps the earliest start and finish, and the heading seen last', () => {
		const phone = { startedAt: 10, finishedAt: 40, anchor: 'asas', at: 40 };
		const desktop = { startedAt: 20, finishedAt: 30, anchor: 'golput', at: 50 };

		expect(mergeEntry('lessons', phone, desktop)).toEqual({
			startedAt: 10,
			finishedAt: 30,
			anchor: 'golput',
			at: 50,
		});
	});

	test('stays finished when it is opened again elsewhere', () => {
		const merged = mergeEntry(
			'lessons',
			{ startedAt: 1, finishedAt: 2, at: 2 },
			{ startedAt: 3, at: 9 },
		);

		expect(merged.finishedAt).toBe(2);
	});

	test('at the same moment prefers a heading to none', () => {
		const merged = mergeEntry(
			'lessons',
			{ startedAt: 1, at: 5 },
			{ startedAt: 1, at: 5, anchor: 'a' },
		);

		expect(merged.anchor).toBe('a');
	});
});

test('of two root seeds the earlier one stays, since forms were drawn from it', () => {
	const [early, late] = [
		{ seed: 'f'.repeat(16), at: 1 },
		{ seed: '0'.repeat(16), at: 2 },
	];

	expect(mergeEntry('seeds', late, early)).toBe(early);
});

test('of two answers to a check the later one stays', () => {
	const early = { response: { choice: 'b' }, revision: 1, at: 9 };
	const late = { response: { choice: 'a' }, revision: 1, at: 10 };

	expect(mergeEntry('checks', early, late)).toBe(late);
	expect(mergeEntry('checks', late, early)).toBe(late);
});

describe('merging all data', () => {
	test('is commutative, associative and idempotent', () => {
		fc.assert(
			fc.property(arbitraryData, arbitraryData, arbitraryData, (a, b, c) => {
				expect(mergeData(a, b)).toEqual(mergeData(b, a));
				expect(mergeData(mergeData(a, b), c)).toEqual(mergeData(a, mergeData(b, c)));
				expect(mergeData(a, a)).toEqual(a);
			}),
		);
	});

	test('with nothing gives the same data', () => {
		fc.assert(
			fc.property(arbitraryData, (a) => void expect(mergeData(emptyLearnerData, a)).toEqual(a)),
		);
	});

	test('holds every id of both sides', () => {
		fc.assert(
			fc.property(arbitraryData, arbitraryData, (a, b) => {
				const ids = new Set([...Object.keys(a.lessons), ...Object.keys(b.lessons)]);
				expect(new Set(Object.keys(mergeData(a, b).lessons))).toEqual(ids);
			}),
		);
	});
});

describe('changing an entry', () => {
	test('counts as later than what it changes, though the clock was set back', () => {
		const old = person('Siti', 100);

		expect(changeEntry('person', old, () => person('Budi', 7))).toEqual(person('Budi', 101));
	});

	test('of the same millisecond wins', () => {
		expect(changeEntry('person', person('Siti', 100), () => person('Ani', 100))).toEqual(
			person('Ani', 101),
		);
	});

	test('keeps its own time where the clock goes forward', () => {
		expect(changeEntry('person', person('Siti', 100), () => person('Budi', 101))?.at).toBe(101);
	});

	test('never replaces a root seed, not even by a clock that was set back', () => {
		const old = { seed: 'a'.repeat(16), at: 100 };
		const other = { seed: 'b'.repeat(16), at: 1 };

		expect(changeEntry('seeds', old, () => other)).toBe(old);
	});

	test.for([
		{ what: 'undefined', change: () => undefined },
		{ what: 'the old entry', change: (old: unknown) => old as ReturnType<typeof person> },
		{ what: 'an equal entry', change: () => person('Siti', 100) },
	])('to $what gives the very same object, so that nothing is written', ({ change }) => {
		const old = person('Siti', 100);

		expect(changeEntry('person', old, change)).toBe(old);
	});

	test('that is absent, to undefined, leaves it absent', () => {
		expect(
			changeData(emptyLearnerData, { kind: 'lessons', id: 'l', change: () => undefined }),
		).toBe(emptyLearnerData);
	});

	test('of the person sets the person', () => {
		const data = changeData(emptyLearnerData, {
			kind: 'person',
			id: PERSON_ID,
			change: () => person('Siti', 1),
		});

		expect(data.person).toEqual(person('Siti', 1));
	});

	test('keeps the answers that another tab gave to the same attempt', () => {
		const sitting = { id: 'n-1', course: 'c', bank: 'b', seed: 's', number: 1, startedAt: 1 };
		const attempt = { ...sitting, lastAt: 1, marked: {}, state: 'open' as const };
		const ours = { ...attempt, responses: { q1: { response: { choice: 'a' }, at: 2 } } };
		const theirs = { ...attempt, responses: { q2: { response: { choice: 'b' }, at: 3 } } };

		expect(changeEntry('attempts', theirs, () => ours)?.responses).toEqual({
			...ours.responses,
			...theirs.responses,
		});
	});
});

test.for(['constructor', 'toString', '__proto__'])('no entry is found under "%s"', (name) => {
	expect(findEntry(emptyLearnerData, 'lessons', name)).toBeUndefined();
});
