import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHrStore, type HrStore } from '#adapters/storage/hr-store.ts';
import type { Cohort, Intake } from '#domain/recap/cohort.ts';

const opened: HrStore[] = [];
const AT = 1_790_000_000_000;

const intake = (id: string, receivedAt = AT): Intake => ({
	id,
	text: `kode-${id}`,
	source: '',
	receivedAt,
});

const cohort = (id = 'kelompok-001'): Cohort => ({
	version: 1,
	id,
	title: 'CPNS 2026',
	course: 'orientasi-asn-baru',
	assignment: '',
	assignmentId: '',
	due: '2026-12-31',
	members: [{ id: 'm1', name: 'Ayu Rekaan', nip: '', unit: 'Umum', contact: '' }],
	intakes: { a: intake('a') },
	decisions: {},
	signed: {},
	at: AT,
});

function openTab(retryAfter = 0): HrStore {
	const store = openHrStore('netral-sdm:/uji/', { patience: 5000, retryAfter });
	opened.push(store);
	return store;
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
	for (const store of opened.splice(0)) store.close();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** From now on every write fails; reading goes on. */
function fillDisk(): void {
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('The disk of the test is full', 'QuotaExceededError');
	});
}

describe('a cohort that was saved', () => {
	test('is there in the next visit, whole', async () => {
		const store = openTab();
		await store.put(cohort());
		store.close();
		expect(await openTab().read('kelompok-001')).toEqual(cohort());
		expect(store.state).toBe('durable');
	});

	test('is listed without its tables', async () => {
		const store = openTab();
		await store.put(cohort());
		expect(Object.keys((await store.list())[0] ?? {})).not.toContain('members');
	});

	test('grows by what comes in, and the same text keeps its first day', async () => {
		const store = openTab();
		await store.put(cohort());
		await store.patch('kelompok-001', { intakes: [intake('b'), intake('a', AT + 5)], at: AT + 5 });
		const read = await store.read('kelompok-001');
		expect(Object.keys(read?.intakes ?? {}).sort()).toEqual(['a', 'b']);
		expect(read?.intakes['a']?.receivedAt).toBe(AT);
		expect(read?.at).toBe(AT + 5);
	});

	test('writes what comes in without rewriting what was there', async () => {
		const store = openTab();
		await store.put(cohort());
		const many = Array.from({ length: 1200 }, (_, index) => intake(`n${index}`));
		await store.patch('kelompok-001', { intakes: many, at: AT });
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		await store.patch('kelompok-001', { intakes: [intake('z')], at: AT });
		expect(put).toHaveBeenCalledTimes(2);
		expect(Object.keys((await store.read('kelompok-001'))?.intakes ?? {})).toHaveLength(1202);
	});

	test('keeps decisions and signatures of two tabs side by side', async () => {
		const [one, other] = [openTab(), openTab()];
		await one.put(cohort());
		await Promise.all([
			one.patch('kelompok-001', { decisions: { a: { member: 'm1', at: AT } }, at: AT }),
			other.patch('kelompok-001', { decisions: { b: { member: '', at: AT } }, at: AT }),
		]);
		expect(Object.keys((await one.read('kelompok-001'))?.decisions ?? {})).toEqual(['a', 'b']);
	});

	test('is gone with all its tables once it is removed, and leaves others alone', async () => {
		const store = openTab();
		await store.put(cohort());
		await store.put(cohort('kelompok-002'));
		await store.remove('kelompok-001');
		await store.patch('kelompok-001', { intakes: [intake('late')], at: AT });
		expect(await store.read('kelompok-001')).toBeUndefined();
		expect(await store.read('kelompok-002')).toEqual(cohort('kelompok-002'));
	});
});

describe('another tab', () => {
	test('hears of a change and reads it', async () => {
		const [one, other] = [openTab(), openTab()];
		const heard = new Promise<void>((resolve) => other.onElsewhere(resolve));
		await one.put(cohort());
		await heard;
		expect(await other.list()).toHaveLength(1);
	});
});

describe('storage that fails', () => {
	test('is told, and the visit goes on with what is known', async () => {
		const store = openTab();
		await store.put(cohort());
		fillDisk();
		await store.patch('kelompok-001', { head: { title: 'Baru' }, intakes: [intake('b')], at: AT });
		expect(store.state).toBe('visit-only');
		const read = await store.read('kelompok-001');
		expect(read?.title).toBe('Baru');
		expect(Object.keys(read?.intakes ?? {})).toEqual(['b', 'a']);
		expect((await store.list())[0]?.title).toBe('Baru');
	});

	test('holds everything in memory where there is none at all', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const store = openTab();
		await store.put(cohort());
		expect(await store.read('kelompok-001')).toEqual(cohort());
		expect(store.state).toBe('visit-only');
	});

	test('is caught up with once it works again', async () => {
		const store = openTab();
		await store.put(cohort());
		fillDisk();
		await store.patch('kelompok-001', { intakes: [intake('b')], at: AT });
		vi.restoreAllMocks();
		await store.patch('kelompok-001', { intakes: [intake('c')], at: AT });
		expect(store.state).toBe('durable');
		const read = await openTab().read('kelompok-001');
		expect(Object.keys(read?.intakes ?? {}).sort()).toEqual(['a', 'b', 'c']);
	});

	test('is left alone for a while after a failure', async () => {
		const store = openTab(60_000);
		await store.put(cohort());
		fillDisk();
		await store.patch('kelompok-001', { intakes: [intake('b')], at: AT });
		vi.restoreAllMocks();
		await store.patch('kelompok-001', { intakes: [intake('c')], at: AT });
		expect(store.state).toBe('visit-only');
		expect(Object.keys((await store.read('kelompok-001'))?.intakes ?? {})).toHaveLength(3);
	});
});
