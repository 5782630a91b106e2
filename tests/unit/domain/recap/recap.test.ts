import { beforeAll, describe, expect, test } from 'vitest';
import { makeKey, type TestKey } from '#tests/support/keys.ts';
import { buildBank } from '#tests/unit/domain/builders.ts';
import { seed } from '#tests/unit/domain/record/record-builder.ts';
import {
	codeOf,
	cohortOf,
	DAY,
	intakeOf,
	judge,
	memberOf,
	MINUTE,
	NOW,
	recapWith,
	seedOf,
	someWrong,
	START,
	submit,
} from './recap-builder.ts';
import { recapOf } from '#domain/recap/recap.ts';

const siti = memberOf('Siti Rekaandari');
const budi = memberOf('Budi Rekawan');
const failing = { responses: {} };
let key: TestKey;

beforeAll(async () => {
	key = await makeKey();
});

describe('a member is', () => {
	test('done who passed on the last day, until midnight in WIB', async () => {
		const startedAt = Date.UTC(2026, 10, 22, 16, 29, 59);
		const recap = await recapWith([intakeOf(codeOf({ startedAt }))], {
			members: [siti],
			due: '2026-11-22',
		});
		expect(recap.rows[0]?.standing).toMatchObject({ state: 'done', days: 0 });
	});

	test('late who passed a second after it, by a day', async () => {
		const startedAt = Date.UTC(2026, 10, 22, 16, 30, 0);
		const recap = await recapWith([intakeOf(codeOf({ startedAt }))], {
			members: [siti],
			due: '2026-11-22',
		});
		expect(recap.rows[0]?.standing).toMatchObject({ state: 'late', days: 1 });
		expect(recap.rows[0]?.flags).toContainEqual(
			expect.objectContaining({ code: 'passed-late', value: 1 }),
		);
	});

	test('done who passed in time and sat once more too late', async () => {
		const again = codeOf({ number: 2, startedAt: START + DAY });
		const recap = await recapWith([intakeOf(codeOf()), intakeOf(again)], {
			members: [siti],
			due: '2026-11-22',
		});
		expect(recap.rows[0]).toMatchObject({ standing: { state: 'done' } });
		expect(recap.rows[0]?.attempts).toHaveLength(2);
	});

	test('missing of whom nothing came, with the days since the last day', async () => {
		const recap = await recapWith([], { members: [siti], due: '2026-11-20' });
		expect(recap.rows[0]).toMatchObject({
			standing: { state: 'missing', days: 3 },
			best: undefined,
			flags: [],
		});
	});

	test('missing who did not pass, and counted as one who tried', async () => {
		const recap = await recapWith([intakeOf(codeOf(failing))], { members: [siti, budi] });
		expect(recap.rows[0]?.standing).toEqual({ state: 'missing', days: 0 });
		expect(recap.totals).toMatchObject({ members: 2, missing: 2, tried: 1 });
	});

	test('missing whose certificate has run out, and the day is told', async () => {
		const recap = await recapWith(
			[intakeOf(codeOf())],
			{ members: [siti] },
			{ now: START + 400 * DAY },
		);
		expect(recap.rows[0]?.standing.state).toBe('missing');
		expect(recap.rows[0]?.flags).toContainEqual(
			expect.objectContaining({ code: 'expired', found: ['2027-11-22'] }),
		);
	});
});

test('the best attempt is the passed one, the latest the last one', async () => {
	const second = codeOf({ number: 2, startedAt: START + 120 * MINUTE, responses: {} });
	const recap = await recapWith([intakeOf(await submit(key, [codeOf(), second]))], {
		members: [siti],
	});
	expect(recap.rows[0]?.best?.attempt.number).toBe(1);
	expect(recap.rows[0]?.latest?.attempt.number).toBe(2);
	expect(recap.totals).toMatchObject({ attempts: 2, intakes: 1, done: 1 });
});

test('of attempts that did not pass the higher score is the best, of equal ones the earlier', async () => {
	const sat = (number: number, wrong: number) =>
		codeOf({
			number,
			startedAt: START + number * 100 * MINUTE,
			responses: number === 1 ? someWrong(seed, wrong) : {},
		});
	const recap = await recapWith([intakeOf(sat(2, 0)), intakeOf(sat(1, 12)), intakeOf(sat(3, 0))], {
		members: [siti],
	});
	expect(recap.rows[0]?.standing.state).toBe('missing');
	expect(recap.rows[0]?.best?.attempt.number).toBe(1);
	const equal = await recapWith([intakeOf(sat(3, 0)), intakeOf(sat(2, 0))], { members: [siti] });
	expect(equal.rows[0]?.best?.attempt.number).toBe(2);
});

test('what came in out of order gives the same recap', async () => {
	const texts = [
		codeOf(),
		codeOf(failing),
		await submit(key, [codeOf()]),
		'bukan hasil',
		codeOf({ name: 'Entah' }),
	];
	const judged = await Promise.all(texts.map(judge));
	const intakes = Object.fromEntries(
		texts.map((text) => intakeOf(text)).map((each) => [each.id, each]),
	);
	const cohort = cohortOf({ members: [siti], intakes });
	const means = { now: NOW, currentBanks: {} };
	expect(recapOf(cohort, judged.toReversed(), means)).toEqual(recapOf(cohort, judged, means));
});

describe('nothing disappears', () => {
	test('an intake of nobody stands open, with whom it may be', async () => {
		const recap = await recapWith([intakeOf(codeOf({ name: 'Siti Rekaandri' }))], {
			members: [siti],
		});
		expect(recap.open).toMatchObject([
			{
				names: ['Siti Rekaandri'],
				suggestions: [{ member: siti.id, likeness: 'near-name' }],
				isDismissed: false,
			},
		]);
		expect(recap.totals.open).toBe(1);
		expect(recap.rows[0]?.standing.state).toBe('missing');
	});

	test('two intakes of one stranger stand open together', async () => {
		const one = intakeOf(codeOf({ name: 'Entah Siapa' }));
		const other = intakeOf(codeOf({ name: 'ENTAH SIAPA', number: 2, startedAt: START + DAY }));
		const recap = await recapWith([one, other], { members: [siti] });
		expect(recap.open.map(({ intakes }) => intakes)).toEqual([[one.id, other.id].sort()]);
		expect(recap.totals.open).toBe(2);
	});

	test('what was refused is listed with its source and reason', async () => {
		const intake = intakeOf(codeOf().slice(0, -4), { source: 'pesan.txt' });
		const recap = await recapWith([intake]);
		expect(recap.refused).toEqual([{ intake: intake.id, source: 'pesan.txt', reason: 'damaged' }]);
	});

	test('a record that was refused is listed, and its member is told of', async () => {
		const strange = codeOf({}, { bank: buildBank(), digest: 'e'.repeat(64) });
		const intake = intakeOf(await submit(key, [codeOf(), strange]));
		const recap = await recapWith([intake], { members: [siti] });
		expect(recap.refused).toMatchObject([{ reason: 'unknown-bank', code: strange }]);
		expect(recap.rows[0]?.flags).toContainEqual(
			expect.objectContaining({ code: 'refused-record', found: ['unknown-bank'] }),
		);
	});
});

describe('a decision of HR', () => {
	const intake = intakeOf(codeOf({ name: 'Panggilan' }));

	test('gives an intake to a member, and the other name is told', async () => {
		const recap = await recapWith([intake], {
			members: [siti],
			decisions: { [intake.id]: { member: siti.id, at: NOW } },
		});
		expect(recap.rows[0]).toMatchObject({
			standing: { state: 'done' },
			intakes: [{ id: intake.id, by: 'decision' }],
		});
		expect(recap.rows[0]?.flags).toContainEqual(
			expect.objectContaining({ code: 'name-not-of-roster', found: ['Panggilan'] }),
		);
	});

	test('overrules a name', async () => {
		const own = intakeOf(codeOf());
		const recap = await recapWith([own], {
			members: [siti, budi],
			decisions: { [own.id]: { member: budi.id, at: NOW } },
		});
		expect(recap.rows.map(({ standing }) => standing.state)).toEqual(['missing', 'done']);
	});

	test('that it is nobody’s keeps it apart from what waits', async () => {
		const recap = await recapWith([intake], {
			members: [siti],
			decisions: { [intake.id]: { member: '', at: NOW } },
		});
		expect(recap.open).toMatchObject([{ isDismissed: true }]);
		expect(recap.totals.open).toBe(0);
	});

	test('for a member who has left counts no more', async () => {
		const own = intakeOf(codeOf());
		const recap = await recapWith([own], {
			members: [siti],
			decisions: { [own.id]: { member: 'pergi', at: NOW } },
		});
		expect(recap.rows[0]?.intakes).toEqual([{ id: own.id, by: 'name' }]);
	});
});

describe('is flagged', () => {
	const flagsOf = async (
		texts: readonly (string | ReturnType<typeof intakeOf>)[],
		over: Parameters<typeof recapWith>[1] = {},
		means: Parameters<typeof recapWith>[2] = {},
	) => {
		const intakes = texts.map((text) => (typeof text === 'string' ? intakeOf(text) : text));
		const { rows } = await recapWith(intakes, { members: [siti, budi], ...over }, means);
		return rows.map(({ flags }) => flags);
	};
	const codesOf = async (...given: Parameters<typeof flagsOf>) =>
		(await flagsOf(...given)).map((flags) => flags.map(({ code }) => code));

	test('nothing of a signed submission in time and at ease', async () => {
		expect(await codesOf([await submit(key, [codeOf()])])).toEqual([[], []]);
	});

	test('a record that came in twice, with both sources', async () => {
		const submission = await submit(key, [codeOf()]);
		const again = intakeOf(await submit(key, [codeOf()], { submittedAt: START + 35 * MINUTE }), {
			source: 'wa.txt',
			receivedAt: START + 41 * MINUTE,
		});
		expect((await flagsOf([submission, again]))[0]).toMatchObject([
			{ code: 'duplicate', found: ['kiriman.txt', 'wa.txt'] },
		]);
	});

	test('a bare code; not one that a device signed as well', async () => {
		expect(await codesOf([codeOf()])).toEqual([['unsigned'], []]);
		const submission = await submit(key, [codeOf()]);
		for (const receivedAt of [START + DAY / 2, START + 32 * MINUTE]) {
			const bare = intakeOf(codeOf(), { receivedAt });
			expect(await codesOf([bare, submission])).toEqual([['duplicate'], []]);
		}
	});

	test('an older released bank, with its edition', async () => {
		const flags = await flagsOf(
			[await submit(key, [codeOf()])],
			{},
			{
				currentBanks: { netralitas: 'f'.repeat(16) },
			},
		);
		expect(flags[0]).toMatchObject([{ code: 'stale-edition', found: ['2026.1'] }]);
	});

	test('another course, which is not counted', async () => {
		const submission = await submit(key, [codeOf()]);
		const { rows } = await recapWith([intakeOf(submission)], { members: [siti], course: 'lain' });
		expect(rows[0]).toMatchObject({ standing: { state: 'missing' }, best: undefined });
		expect(rows[0]?.attempts).toHaveLength(1);
		expect(rows[0]?.flags).toMatchObject([{ code: 'wrong-course', found: ['netralitas'] }]);
	});

	test('another assignment', async () => {
		const submission = await submit(key, [codeOf()], { assignment: 'tugas-lain-1' });
		expect((await flagsOf([submission], { assignmentId: 'tugas-ini-01' }))[0]).toMatchObject([
			{ code: 'other-assignment', found: ['tugas-lain-1'] },
		]);
	});

	test('no assignment where the cohort has none', async () => {
		const submission = await submit(key, [codeOf()], { assignment: 'tugas-lain-1' });
		expect(await codesOf([submission])).toEqual([[], []]);
	});

	test('an end more than a minute after sending', async () => {
		const after = (late: number) =>
			submit(key, [codeOf()], { submittedAt: START + 30 * MINUTE - late });
		expect(await codesOf([await after(MINUTE)])).toEqual([[], []]);
		expect(await codesOf([await after(MINUTE + 1000)])).toEqual([
			['finished-after-submission'],
			[],
		]);
	});

	test('an end after any sending of it, whichever came in first', async () => {
		const sent = (submittedAt: number, receivedAt: number) =>
			submit(key, [codeOf()], { submittedAt }).then((text) => intakeOf(text, { receivedAt }));
		const early = await sent(START, START + 50 * MINUTE);
		const late = await sent(START + 31 * MINUTE, START + 32 * MINUTE);
		const [flags] = await codesOf([late, early]);
		expect(flags).toEqual(['finished-after-submission', 'duplicate']);
	});

	test('a date more than a day after it came in', async () => {
		const submission = await submit(key, [codeOf()]);
		const sent = START + 31 * MINUTE;
		const received = (receivedAt: number) => intakeOf(submission, { receivedAt });
		expect(await codesOf([received(sent - DAY)])).toEqual([[], []]);
		expect(await codesOf([received(sent - DAY - 1)])).toEqual([['dated-after-receipt'], []]);
	});

	test('attempts that overlap, both', async () => {
		const codes = [codeOf(failing), codeOf({ number: 2, startedAt: START + 29 * MINUTE })];
		const [flags] = await flagsOf([await submit(key, codes, { submittedAt: START + DAY / 2 })]);
		expect(flags?.find(({ code }) => code === 'overlap')?.attempts).toHaveLength(2);
	});

	test('no attempts of which one begins in the second in which the other ends', async () => {
		const codes = [codeOf(failing), codeOf({ number: 2, startedAt: START + 30 * MINUTE })];
		const [flags = []] = await codesOf([
			await submit(key, codes, { submittedAt: START + DAY / 2 }),
		]);
		expect(flags).not.toContain('overlap');
	});

	test('no bank of a course of which nobody knows the present one', async () => {
		const submission = await submit(key, [codeOf()]);
		expect(await codesOf([submission], {}, { currentBanks: {} })).toEqual([[], []]);
	});

	test('a retake before the wait is over; not one second after', async () => {
		const retake = (wait: number) => [
			codeOf(failing),
			codeOf({ number: 2, startedAt: START + 30 * MINUTE + wait }),
		];
		const submittedAt = START + DAY / 2;
		const early = await submit(key, retake(59 * MINUTE), { submittedAt });
		// Both ends are cut to whole seconds.
		const timely = await submit(key, retake(60 * MINUTE - 1000), { submittedAt });
		expect(await codesOf([early])).toEqual([['retake-policy'], []]);
		expect(await codesOf([timely])).toEqual([[], []]);
	});

	test('more attempts than a round has, before its days of rest are over', async () => {
		const codes = [0, 1, 2, 3].map((place) =>
			codeOf({ number: place + 1, startedAt: START + place * 100 * MINUTE, ...failing }),
		);
		const [flags] = await flagsOf([await submit(key, codes, { submittedAt: START + DAY / 2 })]);
		expect(flags).toMatchObject([{ code: 'retake-policy', value: 1 }]);
	});

	test('less than four seconds an item', async () => {
		const inSeconds = (seconds: number) => codeOf({ finishedAt: START + seconds * 1000 });
		expect(await codesOf([await submit(key, [inSeconds(80)])])).toEqual([[], []]);
		const [flags] = await flagsOf([await submit(key, [inSeconds(79)])]);
		expect(flags).toMatchObject([{ code: 'impossible-speed', value: 3.95 }]);
	});

	test('several names in one submission, where the NIP says whose it is', async () => {
		const nip = '199001012022042987';
		const codes = [
			codeOf(failing),
			codeOf({ name: 'Orang Lain', number: 2, startedAt: START + 120 * MINUTE }),
		];
		const submission = await submit(key, codes, { nip, submittedAt: START + DAY / 2 });
		const [flags] = await flagsOf([submission], { members: [{ ...siti, nip }] });
		expect(flags?.map(({ code }) => code)).toEqual(['name-differs']);
	});

	test('one device for two people, each with the other’s name', async () => {
		const other = codeOf({ name: 'Budi Rekawan', seed: seedOf(2) });
		const flags = await flagsOf([await submit(key, [codeOf()]), await submit(key, [other])]);
		expect(flags).toMatchObject([
			[{ code: 'shared-device', found: ['Budi Rekawan'] }],
			[{ code: 'shared-device', found: ['Siti Rekaandari'] }],
		]);
	});

	test('a record copied under another name', async () => {
		const copy = await submit(await makeKey(), [codeOf({ name: 'Budi Rekawan' })]);
		const flags = await flagsOf([await submit(key, [codeOf()]), copy]);
		expect(flags).toMatchObject([
			[{ code: 'copied-attempt', found: ['Budi Rekawan'] }],
			[{ code: 'copied-attempt', found: ['Siti Rekaandari'] }],
		]);
	});

	test('one seed for two people who answered each for himself, as on one sheet of paper', async () => {
		const other = codeOf({ name: 'Budi Rekawan', ...failing });
		const flags = await codesOf([
			await submit(key, [codeOf()]),
			await submit(await makeKey(), [other]),
		]);
		expect(flags).toEqual([['shared-seed'], ['shared-seed']]);
	});

	test('the same wrong answers on one sheet of paper', async () => {
		const responses = someWrong(seedOf(1), 6);
		const of = async (name: string, startedAt: number) =>
			submit(await makeKey(), [codeOf({ name, startedAt, seed: seedOf(1), responses })]);
		const flags = await flagsOf([
			await of('Siti Rekaandari', START),
			await of('Budi Rekawan', START + MINUTE / 2),
		]);
		expect(flags[0]).toMatchObject([
			{ code: 'identical-answers', found: ['Budi Rekawan'], value: 6 },
			{ code: 'shared-seed' },
		]);
	});
});
