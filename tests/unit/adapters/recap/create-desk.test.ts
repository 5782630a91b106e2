import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDesk } from '#adapters/recap/create-desk.ts';
import type { Desk } from '#adapters/recap/desk.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import type { RowQuery } from '#adapters/recap/desk-views.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { writeJws } from '#domain/signing/jws.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';
import { recapWords } from '#strings/recap-words.ts';
import { makeKey } from '#tests/support/keys.ts';
import {
	rosterCsv,
	testMember,
	testRecord,
	testSeed,
	testSubmission,
	type ServedBank,
} from '#tests/support/recap-data.ts';

const BANK = 'content/banks/688da77926984afe.json';
const served = readBank();
const { course } = served.bank;
const NOW = Math.floor(Date.now() / 1000) * 1000;
const members = Array.from({ length: 8 }, (_, place) => testMember(place));
const [ayu, bagus] = members;
const everyone: RowQuery = { filter: 'all', text: '', from: 0, count: 100 };

function readBank(): ServedBank {
	const bank = JSON.parse(readFileSync(BANK, 'utf8')) as Bank;
	return { bank, digest: bankDigest(bank, sha256) };
}

const recordOf = (name: string, place: number, skill = 100) =>
	testRecord(served, { name, seed: testSeed(place), finishedAt: NOW - 3_600_000, skill });

/** The site as it answers for banks. */
function serveBanks(status = 200): void {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(served), { status })));
}

const openDesk = () =>
	createDesk(
		{
			root: 'https://contoh.invalid/',
			database: 'netral-sdm:/uji/',
			currentBanks: { [course]: served.digest.slice(0, 16) },
		},
		recapWords,
	);

/** A desk with a cohort open that has a roster. */
async function prepare(): Promise<{ readonly desk: Desk; readonly id: string }> {
	const desk = openDesk();
	const head = { title: 'Uji', course, assignment: '', assignmentId: '', due: '2026-12-31' };
	const id = await desk.create(head);
	await desk.open(id);
	const preview = await desk.readList(rosterCsv(members), '');
	if (!preview.ok) throw new Error(preview.reason);
	await desk.checkList(preview.guess);
	await desk.takeList();
	return { desk, id };
}

const rowNamed = async (desk: Desk, name = '') =>
	(await desk.rows({ ...everyone, text: name })).rows[0];

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	serveBanks();
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('what comes in', () => {
	test('is judged, counted once, and there again in the next visit', async () => {
		const { desk, id } = await prepare();
		const token = await testSubmission([recordOf(ayu?.name ?? '', 1)], { submittedAt: NOW });
		const taken = await desk.take([`Ini hasil saya: ${token}`, token, new File([token], 'a.jws')]);
		expect(taken).toMatchObject({ added: 1, known: 2, left: 0, refused: [] });
		expect((await rowNamed(desk, ayu?.name))?.standing.state).toBe('done');

		const again = openDesk();
		await again.open(id);
		expect((await again.overview())?.totals).toMatchObject({ members: 8, done: 1, missing: 7 });
	});

	test('without any result in it is one thing that could not be judged, not nothing', async () => {
		const { desk } = await prepare();
		expect(await desk.take(['Selamat pagi Bapak dan Ibu'])).toMatchObject({ added: 1 });
		const refused = await desk.refused({ from: 0, count: 10 });
		expect(refused.rows[0]).toMatchObject({
			reason: 'nothing',
			text: 'Selamat pagi Bapak dan Ibu',
		});
	});

	test('may be a credential that somebody got back: counted beside results, and no fault of his', async () => {
		const { desk } = await prepare();
		const { jwk, sign } = await makeKey();
		const credential = await writeJws({ alg: 'ES256', typ: 'JWT', jwk }, { name: 'Ayu' }, sign);
		const code = recordOf(ayu?.name ?? '', 9);
		expect(await desk.take([new File([credential], 'sertifikat.jws')])).toMatchObject({
			...{ added: 0, others: 1, left: 0, refused: [] },
		});
		expect(await desk.take([`${credential}\n${code}`])).toMatchObject({ added: 1, others: 1 });
		expect((await desk.refused({ from: 0, count: 1 })).total).toBe(0);
	});

	test('is neither good nor bad while the bank cannot be asked for, and comes in later', async () => {
		const { desk } = await prepare();
		serveBanks(503);
		const code = recordOf(ayu?.name ?? '', 2);
		expect(await desk.take([code])).toMatchObject({ added: 0, left: 1, problem: 'unreachable' });
		serveBanks();
		expect(await desk.take([code])).toMatchObject({ added: 1, left: 0 });
	});

	test('on a bank that the site never released is refused as such', async () => {
		const { desk } = await prepare();
		serveBanks(404);
		await desk.take([recordOf(ayu?.name ?? '', 3)]);
		expect((await desk.refused({ from: 0, count: 1 })).rows[0]?.reason).toBe('unknown-bank');
	});

	test('keeps what was judged before a cancel', async () => {
		const { desk } = await prepare();
		const codes = Array.from({ length: 300 }, (_, place) => recordOf('Tamu', 1000 + place));
		desk.onEvent((event) => {
			if (event.type === 'progress' && event.done > 0) void desk.cancel();
		});
		const taken = await desk.take([codes.join('\n')]);
		expect(taken.problem).toBe('cancelled');
		expect(taken.added + taken.left).toBe(300);
		expect(taken.added).toBeGreaterThan(0);
		expect((await desk.overview())?.totals.intakes).toBe(taken.added);
	});

	test('is told as cancelled too where it was stopped before all was read', async () => {
		const { desk } = await prepare();
		const slow = new File(['x'], 'pertama.txt');
		slow.arrayBuffer = async () => {
			await desk.cancel();
			return new TextEncoder().encode(recordOf('Tamu', 20)).buffer;
		};
		const taken = await desk.take([slow, recordOf('Tamu', 21)]);
		expect(taken).toMatchObject({ added: 0, left: 1, problem: 'cancelled' });
		slow.arrayBuffer = async () => {
			await desk.cancel();
			throw new Error('moved');
		};
		const again = await desk.take([slow, recordOf('Tamu', 21)]);
		expect(again).toMatchObject({ added: 0, left: 0, problem: 'cancelled' });
	});

	test('keeps what was judged before something unexpected, and tells the page of it', async () => {
		const { desk, id } = await prepare();
		const codes = Array.from({ length: 60 }, (_, place) => recordOf('Tamu', 2000 + place));
		const told: string[] = [];
		desk.onEvent((event) => {
			told.push(event.type);
		});
		let asked = 0;
		vi.stubGlobal('setTimeout', (run: () => void, after?: number) => {
			asked += after === 0 ? 1 : 0;
			if (after === 0 && asked === 2) throw new Error('unexpected');
			return queueMicrotask(run);
		});
		await expect(desk.take([codes.join('\n')])).rejects.toThrow('unexpected');
		vi.unstubAllGlobals();
		expect(told.at(-1)).toBe('changed');
		expect((await desk.overview())?.totals.intakes).toBe(25);
		expect((await desk.overview())?.head.id).toBe(id);
	});

	test('that is no text is named with the reason', async () => {
		const { desk } = await prepare();
		const files = [
			new File(['%PDF-1.7'], 'hasil.pdf'),
			new File([], 'kosong.txt'),
			new File([Uint8Array.from([0x50, 0x4b, 3, 4, 0])], 'rusak.zip'),
		];
		expect((await desk.take(files)).refused).toEqual([
			{ source: 'hasil.pdf', reason: 'not-text' },
			{ source: 'kosong.txt', reason: 'empty' },
			{ source: 'rusak.zip', reason: 'broken-archive' },
		]);
	});
});

describe('decisions', () => {
	test('give results to a member, and can be taken back', async () => {
		const { desk } = await prepare();
		await desk.take([recordOf('Tamu Tak Dikenal', 4)]);
		const [row] = (await desk.openRows({ from: 0, count: 5, dismissed: false })).rows;
		const member = (await desk.findMembers(bagus?.name ?? ''))[0]?.id ?? '';
		await desk.decide(row?.intakes ?? [], member);
		expect((await rowNamed(desk, bagus?.name))?.standing.state).toBe('done');
		await desk.decide(row?.intakes ?? [], '');
		expect((await rowNamed(desk, bagus?.name))?.standing.state).toBe('missing');
		expect((await desk.openRows({ from: 0, count: 5, dismissed: true })).total).toBe(1);
	});
});

describe('signing', () => {
	test('is offered for members who passed, and kept by certificate number', async () => {
		const { desk, id } = await prepare();
		await desk.take([recordOf(ayu?.name ?? '', 5), recordOf(bagus?.name ?? '', 6, 0)]);
		const [candidate, ...others] = await desk.candidates();
		expect(others).toEqual([]);
		expect(candidate?.member.name).toBe(ayu?.name);
		const number = candidate?.attempt.certificate ?? '';
		const until = '2026-12-01';
		const entry = { certificate: 'a.b.c', credential: 'd.e.f', record: 'r', until, signedAt: NOW };
		expect(await desk.saveSigned({ [number]: entry })).toBe(true);
		expect((await rowNamed(desk, ayu?.name))?.isSigned).toBe(true);
		expect(await desk.renewals('2026-09-02')).toMatchObject([{ name: ayu?.name, until }]);
		expect(await desk.renewals('2026-09-01')).toEqual([]);

		const again = openDesk();
		await again.open(id);
		expect((await again.candidates())[0]?.signed).toEqual(entry);

		await desk.remove(id);
		expect(await desk.saveSigned({ [number]: entry })).toBe(false);
	});
});

describe('questions to the desk', () => {
	test('are answered a page at a time, by name without marks and capitals', async () => {
		const { desk } = await prepare();
		expect(await desk.rows({ ...everyone, from: 6, count: 5 })).toMatchObject({ total: 8 });
		expect((await desk.rows({ ...everyone, from: 6, count: 5 })).rows).toHaveLength(2);
		expect((await desk.rows({ ...everyone, text: 'AYU' })).total).toBe(1);
		expect((await desk.rows({ ...everyone, filter: 'done' })).total).toBe(0);
		expect((await desk.rows({ ...everyone, unit: members[2]?.unit })).total).toBe(1);
	});

	test('a person has no answers on the way to the page', async () => {
		const { desk } = await prepare();
		await desk.take([recordOf(ayu?.name ?? '', 7)]);
		const row = await rowNamed(desk, ayu?.name);
		const person = await desk.person(row?.member.id ?? '');
		expect(person?.attempts).toHaveLength(1);
		expect(JSON.stringify(person)).not.toContain('"items"');
	});

	test('a cohort that was removed answers nothing', async () => {
		const { desk, id } = await prepare();
		await desk.remove(id);
		expect(await desk.overview()).toBeUndefined();
		expect(await desk.open(id)).toBeUndefined();
		expect((await desk.rows(everyone)).total).toBe(0);
	});
});

describe('a backup', () => {
	test('is looked at before it is restored, and a copy touches nothing', async () => {
		const { desk, id } = await prepare();
		await desk.take([recordOf(ayu?.name ?? '', 8)]);
		const file = await desk.backup(id);
		expect(await desk.inspect(file ?? new Blob())).toMatchObject({
			...{ ok: true, members: 8, intakes: 1, isKnown: true },
		});
		const copy = await desk.restore('copy', 'Uji (salinan)');
		expect(copy).not.toBe(id);
		expect((await desk.list()).map(({ title }) => title).sort()).toEqual(['Uji', 'Uji (salinan)']);
		expect((await desk.open(copy ?? ''))?.totals.done).toBe(1);
	});
});

describe('lists of participants', () => {
	test('that replace another keep the ids of people and tell who is gone', async () => {
		const { desk } = await prepare();
		const before = await rowNamed(desk, ayu?.name);
		const preview = await desk.readList(rosterCsv(members.slice(0, 5)), '');
		if (!preview.ok) throw new Error(preview.reason);
		expect(await desk.checkList(preview.guess)).toMatchObject({ members: 5, added: 0, gone: 3 });
		await desk.takeList();
		expect((await rowNamed(desk, ayu?.name))?.member.id).toBe(before?.member.id);
	});

	test('that are no lists are refused with the reason', async () => {
		const { desk } = await prepare();
		expect(await desk.readList('', '')).toEqual({ ok: false, reason: 'empty' });
	});
});
