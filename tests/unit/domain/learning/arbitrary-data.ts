import fc from 'fast-check';
import type { Attempt } from '#domain/assessment/attempt.ts';
import {
	emptyLearnerData,
	type Entries,
	type EntryKind,
	type LearnerData,
	type Purpose,
} from '#domain/learning/learner-data.ts';

/** Few values, so that two copies often hold the same id, and often at the same moment. */
const id = fc.constantFrom('a', 'b', 'c');
const at = fc.integer({ min: 0, max: 4 });
/** Never before an attempt's start. */
const later = fc.integer({ min: 2, max: 4 });
const name = fc.oneof(fc.constantFrom('Siti', 'I Gusti Ngurah'), fc.string({ maxLength: 20 }));
const nip = fc.constantFrom('', '199001012022042987');
const hex = (length: number) =>
	fc.string({ unit: fc.constantFrom('0', 'f'), minLength: length, maxLength: length });

const response = fc.dictionary(fc.constantFrom('choice', 'b'), id, { maxKeys: 2 });
const purpose = fc.constantFrom<Purpose>('pretest', 'posttest', 'practice', 'daily', 'review');
const timed = fc.record({ response, at });
const mark = fc.record({ marked: fc.boolean(), at });

const sitting = {
	id: fc.constant('n-1'),
	course: id,
	bank: fc.constantFrom('0'.repeat(64), 'f'.repeat(64)),
	seed: hex(16),
	number: fc.integer({ min: 1, max: 3 }),
	startedAt: fc.integer({ min: 0, max: 2 }),
	lastAt: later,
	responses: fc.dictionary(id, timed, { maxKeys: 3 }),
	marked: fc.dictionary(id, mark, { maxKeys: 3 }),
};

const attempt: fc.Arbitrary<Attempt> = fc.oneof(
	fc.record({ ...sitting, state: fc.constant('open' as const) }),
	fc.record({ ...sitting, state: fc.constant('closed' as const), closedAt: later }),
);

/** An entry of each kind; attempts all have the id `n-1`. */
export const arbitraryEntry: { readonly [K in EntryKind]: fc.Arbitrary<Entries[K]> } = {
	lessons: fc.record(
		{ startedAt: at, finishedAt: at, anchor: id, at },
		{ requiredKeys: ['startedAt', 'at'] },
	),
	checks: fc.record({ response, revision: fc.integer({ min: 1, max: 3 }), at }),
	attempts: attempt,
	certificates: fc.record({ code: id, course: id, name, agency: name, nip, madeAt: at, at }),
	person: fc.record({ name, agency: name, nip, at }),
	seeds: fc.record({ seed: hex(16), at }),
	answers: fc.record(
		{
			item: id,
			revision: fc.integer({ min: 1, max: 3 }),
			response,
			certainty: fc.constantFrom('sure', 'unsure', 'guess'),
			purpose,
			sitting: id,
			at,
		},
		{ requiredKeys: ['item', 'revision', 'response', 'purpose', 'sitting', 'at'] },
	),
	sittings: fc.record(
		{
			purpose,
			course: id,
			seed: hex(16),
			items: fc.array(id, { maxLength: 4 }),
			startedAt: at,
			closedAt: at,
			at,
		},
		{ requiredKeys: ['purpose', 'seed', 'items', 'startedAt', 'at'] },
	),
	recalls: fc.record({
		card: id,
		text: hex(8),
		recall: fc.constantFrom('again', 'hard', 'good', 'easy'),
		at,
	}),
	plans: fc.record(
		{
			votingDay: fc.constantFrom('2029-02-14', '2031-09-24'),
			election: id,
			minutes: fc.integer({ min: 1, max: 60 }),
			removedAt: at,
			at,
		},
		{ requiredKeys: ['votingDay', 'minutes', 'at'] },
	),
	reflections: fc.record({ text: name, at }),
	walks: fc.record(
		{ choices: fc.array(id, { maxLength: 4 }), ending: id, at },
		{ requiredKeys: ['choices', 'at'] },
	),
	assignments: fc.record(
		{ token: fc.constantFrom('a.b.c', 'd-1.e_2.f'), openedAt: at, removedAt: at, at },
		{ requiredKeys: ['token', 'openedAt', 'at'] },
	),
	sendings: fc.record(
		{
			course: id,
			assignment: id,
			way: fc.constantFrom('file', 'qr', 'whatsapp', 'email', 'copy', 'share'),
			attempts: fc.integer({ min: 1, max: 20 }),
			at,
		},
		{ requiredKeys: ['course', 'way', 'attempts', 'at'] },
	),
};

export const arbitraryData: fc.Arbitrary<LearnerData> = fc.record({
	version: fc.constant(emptyLearnerData.version),
	lessons: fc.dictionary(id, arbitraryEntry.lessons),
	checks: fc.dictionary(id, arbitraryEntry.checks),
	attempts: fc.dictionary(fc.constant('n-1'), attempt),
	certificates: fc.dictionary(id, arbitraryEntry.certificates),
	person: fc.option(arbitraryEntry.person, { nil: undefined }),
	seeds: fc.dictionary(hex(64), arbitraryEntry.seeds),
	answers: fc.dictionary(id, arbitraryEntry.answers),
	sittings: fc.dictionary(id, arbitraryEntry.sittings),
	recalls: fc.dictionary(id, arbitraryEntry.recalls),
	plans: fc.dictionary(fc.constant('self'), arbitraryEntry.plans),
	reflections: fc.dictionary(id, arbitraryEntry.reflections),
	walks: fc.dictionary(id, arbitraryEntry.walks),
	assignments: fc.dictionary(id, arbitraryEntry.assignments),
	sendings: fc.dictionary(id, arbitraryEntry.sendings),
});
