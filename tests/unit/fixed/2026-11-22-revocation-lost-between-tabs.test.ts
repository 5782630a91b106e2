import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openHrKeys } from '#adapters/storage/hr-keys.ts';
import { openHrStore, type HrStore } from '#adapters/storage/hr-store.ts';
import type { SignedEntry } from '#domain/recap/cohort.ts';
import { emptyCohort, patchCohort } from '#domain/recap/cohort-patch.ts';

// A tab that had not heard yet of what another one did wrote its own entry over that of the other: a
// certificate that was taken back was valid again, and one that was given out was replaced by another.

const AT = 1_790_000_000_000;
const NUMBER = 'NTR-2026-7K3M-Q9ZD';
const revoked = { on: '2026-11-22', reason: 'Keliru orang.' };
const later = { on: '2026-11-23', reason: 'Alasan lain.' };
const entry = (certificate: string, more: Partial<SignedEntry> = {}): SignedEntry => ({
	...{ certificate, credential: 'd.e.f', record: 'r', until: '2027-11-22', signedAt: AT },
	...more,
});
const first = entry('pertama');
const second = entry('kedua', { signedAt: AT + 1000 });

const cases: readonly [string, SignedEntry, SignedEntry, SignedEntry][] = [
	['signed in both: the first stands', first, second, first],
	['taken back in one, signed in the other', { ...first, revoked }, second, { ...first, revoked }],
	[
		'taken back in both: the first day and reason stand',
		{ ...first, revoked },
		{ ...first, revoked: later },
		{ ...first, revoked },
	],
	[
		'taken back by a tab that knows another signature',
		first,
		{ ...second, revoked },
		{ ...first, revoked },
	],
];

const head = {
	...{ version: 1 as const, id: 'kelompok-001', title: 'CPNS 2026', course: 'netralitas-asn' },
	...{ assignment: '', assignmentId: '', due: '', at: AT },
};
const tabs: HrStore[] = [];
const openTab = () => {
	const tab = openHrStore('netral-sdm:/uji/', { patience: 5000 });
	tabs.push(tab);
	return tab;
};

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
	for (const tab of tabs.splice(0)) tab.close();
	vi.unstubAllGlobals();
});

test.for(cases)('%s, on the disk', async ([, one, other, stands]) => {
	const [left, right] = [openTab(), openTab()];
	await left.put(emptyCohort(head));
	await Promise.all([
		left.patch(head.id, { signed: { [NUMBER]: one }, at: AT }),
		right.patch(head.id, { signed: { [NUMBER]: other }, at: AT + 1 }),
	]);
	expect((await openTab().read(head.id))?.signed).toEqual({ [NUMBER]: stands });
});

test.for(cases)('%s, on the page', ([, one, other, stands]) => {
	const cohort = patchCohort(emptyCohort(head), { signed: { [NUMBER]: one }, at: AT });
	const after = patchCohort(cohort, { signed: { [NUMBER]: other }, at: AT + 1 });
	expect(after.signed).toEqual({ [NUMBER]: stands });
});

test('one tab takes back while another signs on: both are kept', async () => {
	const [left, right] = [openTab(), openTab()];
	await left.put({ ...emptyCohort(head), signed: { [NUMBER]: first } });
	await Promise.all([
		right.patch(head.id, { signed: { 'NTR-2026-0000-0001': second }, at: AT }),
		left.patch(head.id, { signed: { [NUMBER]: { ...first, revoked } }, at: AT }),
		right.patch(head.id, { signed: { 'NTR-2026-0000-0002': second }, at: AT }),
	]);
	expect((await openTab().read(head.id))?.signed).toEqual({
		[NUMBER]: { ...first, revoked },
		'NTR-2026-0000-0001': second,
		'NTR-2026-0000-0002': second,
	});
});

test('the list that is published has the day and reason of the tab that was first', async () => {
	const [left, right] = [openHrKeys('netral:/uji/'), openHrKeys('netral:/uji/')];
	const kept = { issuer: 'bkpsdm-contoh', certificate: NUMBER };
	const told = await Promise.all([
		left.firstRevocation({ ...kept, ...revoked }),
		right.firstRevocation({ ...kept, ...later }),
	]);
	expect(told).toEqual([
		{ ...kept, ...revoked },
		{ ...kept, ...revoked },
	]);
	expect((await left.read()).revocations).toEqual([{ ...kept, ...revoked }]);
});
