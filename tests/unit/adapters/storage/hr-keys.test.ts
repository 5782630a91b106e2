import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHrKeys } from '#adapters/storage/hr-keys.ts';
import type { KeptKey } from '#domain/issuer/kept-key.ts';
import { issuerKey } from '#tests/unit/domain/issuer/issuers.ts';
import { eventually } from '#tests/support/eventually.ts';
import { freshBrowser, leaveBrowser, outages, patienceFor, refusals, repair } from './browser.ts';

beforeEach(freshBrowser);
afterEach(leaveBrowser);

// The name under which the outages look for a database.
const NAME = 'netral:/uji/';
const open = (patience = 5000) => openHrKeys(NAME, patience);

const kept = (seed: number): KeptKey => ({
	...issuerKey(seed),
	issuer: { id: 'bkpsdm-contoh', name: 'BKPSDM Contoh' },
	sealed: 'a.b.c.d.e',
});
const one = kept(1);
const two = kept(2);
const revocation = {
	issuer: 'bkpsdm-contoh',
	certificate: 'NTR-2026-7K3M-Q9ZD',
	on: '2026-11-02',
	reason: 'Keliru orang.',
};

test('what was kept is there in the next visit', async () => {
	const visit = open();
	expect(await visit.changeKey(one.kid, () => one)).toBe(true);
	expect(await visit.keepRevocation(revocation)).toBe(true);
	expect(await open().read()).toEqual({
		keys: [one],
		revocations: [revocation],
		state: 'durable',
	});
});

test('a key that was taken out is gone, and so is a revocation', async () => {
	await open().changeKey(one.kid, () => one);
	await open().keepRevocation(revocation);
	await open().removeKey(one.kid);
	await open().removeRevocation(revocation.certificate);
	expect(await open().read()).toEqual({ keys: [], revocations: [], state: 'durable' });
});

test('two tabs that change one key at once lose nothing of each other', async () => {
	const [left, right] = [open(), open()];
	await left.changeKey(one.kid, () => one);
	await Promise.all([
		left.changeKey(one.kid, (old) => old && { ...old, backedUpAt: 7 }),
		right.changeKey(one.kid, (old) => old && { ...old, validUntil: '2026-12-31' }),
	]);
	const { keys } = await open().read();
	expect(keys).toEqual([{ ...one, backedUpAt: 7, validUntil: '2026-12-31' }]);
});

test('a change that comes to nothing leaves the key as it was', async () => {
	await open().changeKey(one.kid, () => one);
	await open().changeKey(one.kid, () => undefined);
	await open().changeKey(two.kid, (old) => old);
	expect((await open().read()).keys).toEqual([one]);
});

test('another tab hears of a change', async () => {
	const heard = vi.fn();
	const stop = open().onChange(heard);
	const other = open();
	other.onChange(() => undefined);
	await other.changeKey(one.kid, () => one);
	await eventually(() => expect(heard).toHaveBeenCalled());
	stop();
});

describe.for(Object.keys(outages))('where %s', (name) => {
	const patience = patienceFor(name);

	test('keys work for the visit, and it says so', async () => {
		outages[name]?.();
		const visit = open(patience);
		expect(await visit.changeKey(one.kid, () => one)).toBe(false);
		await visit.changeKey(one.kid, (old) => old && { ...old, backedUpAt: 7 });
		await visit.keepRevocation(revocation);
		expect(await visit.read()).toEqual({
			keys: [{ ...one, backedUpAt: 7 }],
			revocations: [revocation],
			state: 'visit-only',
		});
		await visit.removeKey(one.kid);
		expect((await visit.read()).keys).toEqual([]);
	});

	test('reading alone already tells', async () => {
		outages[name]?.();
		expect(await open(patience).read()).toEqual({ keys: [], revocations: [], state: 'visit-only' });
	});
});

describe.for(Object.keys(refusals))('where %s', (name) => {
	test('what was kept before is still seen and changed, for the visit', async () => {
		await open().changeKey(one.kid, () => one);
		refusals[name]?.();
		const visit = open(patienceFor(name));
		expect(await visit.changeKey(one.kid, (old) => old && { ...old, backedUpAt: 7 })).toBe(false);
		expect(await visit.read()).toEqual({
			keys: [{ ...one, backedUpAt: 7 }],
			revocations: [],
			state: 'visit-only',
		});
		repair();
		expect((await open().read()).keys).toEqual([one]);
	});
});
