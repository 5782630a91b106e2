import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createArchive } from '#adapters/recap/cohort-archive.ts';
import { openHrStore, type HrStore } from '#adapters/storage/hr-store.ts';
import { writeCohortFile } from '#domain/recap/cohort-file.ts';
import { emptyCohort } from '#domain/recap/cohort-patch.ts';
import type { Cohort } from '#domain/recap/cohort.ts';

// A backup was restored by reading the cohort, merging and writing all of it: what another tab had
// saved in between was gone.

const AT = 1_790_000_000_000;
const cohort: Cohort = emptyCohort({
	...{ version: 1 as const, id: 'kelompok-001', title: 'CPNS 2026', course: 'netralitas-asn' },
	...{ assignment: '', assignmentId: '', due: '', at: AT },
});
const intake = (id: string) => ({ id, text: `kode-${id}`, source: '', receivedAt: AT });
const backup = new File(
	[writeCohortFile({ ...cohort, intakes: { lama: intake('lama') } }, AT)],
	'cadangan.json',
);

const tabs: HrStore[] = [];
const openTab = () => {
	const tab = openHrStore('netral-sdm:/uji/', { patience: 5000, retryAfter: 0 });
	tabs.push(tab);
	return tab;
};
const kept = async () => Object.keys((await openTab().read(cohort.id))?.intakes ?? {}).sort();

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
	for (const tab of tabs.splice(0)) tab.close();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

test('what another tab saves while a backup is restored stays', async () => {
	const [left, right] = [openTab(), openTab()];
	await left.put(cohort);
	const archive = createArchive(left, () => undefined);
	await archive.inspect(backup);
	const saves = Array.from({ length: 20 }, (_, at) =>
		right.patch(cohort.id, { intakes: [intake(`baru-${at + 10}`)], at: AT }),
	);
	await Promise.all([archive.restore('merge', ''), ...saves]);
	expect(await kept()).toEqual([...saves.map((_, at) => `baru-${at + 10}`), 'lama']);
});

test('a backup that could not be written is written beside what another tab saved meanwhile', async () => {
	const [left, right] = [openTab(), openTab()];
	await left.put(cohort);
	const archive = createArchive(left, () => undefined);
	await archive.inspect(backup);
	const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('The disk of the test is full', 'QuotaExceededError');
	});
	await archive.restore('merge', '');
	expect(left.state).toBe('visit-only');
	expect(Object.keys((await left.read(cohort.id))?.intakes ?? {})).toEqual(['lama']);
	expect(await left.list()).toEqual(await right.list());
	full.mockRestore();
	await right.patch(cohort.id, { intakes: [intake('baru')], at: AT });
	await left.patch(cohort.id, { at: AT });
	expect(left.state).toBe('durable');
	expect(await kept()).toEqual(['baru', 'lama']);
});
