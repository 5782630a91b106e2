import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { verifyEs256 } from '#adapters/crypto/es256.ts';

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('location', new URL('https://contoh.example/netral/'));
	vi.stubGlobal('document', { documentElement: { dataset: { root: '../' } } });
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

/** As on a page that was opened just now. */
async function openPage() {
	vi.resetModules();
	return import('#adapters/crypto/device-key.ts');
}

async function keyOfVisit() {
	const key = await (await openPage()).deviceKey();
	if (key === undefined) throw new Error('No key.');
	return key;
}

test('the key of the first visit signs on every later one', async () => {
	const first = await keyOfVisit();
	const later = await keyOfVisit();
	expect(first.isKept && later.isKept).toBe(true);
	expect(later.jwk).toEqual(first.jwk);
	const signature = await later.sign('abc');
	expect(await verifyEs256(first.jwk, { signingInput: 'abc', signature })).toBe(true);
});

test('its private part cannot be read out', async () => {
	const made = vi.spyOn(crypto.subtle, 'generateKey');
	await keyOfVisit();
	expect(made).toHaveBeenCalledWith(expect.anything(), false, expect.anything());
});

test('two tabs that begin at once have one key', async () => {
	const tabs = [await openPage(), await openPage()];
	const [one, other] = await Promise.all(tabs.map((tab) => tab.deviceKey()));
	expect((await keyOfVisit()).jwk).toEqual(one?.jwk);
	expect(other?.jwk).toEqual(one?.jwk);
});

test('where storage is blocked the key signs for this visit, and says so', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('blocked', 'SecurityError');
	});
	const page = await openPage();
	const key = await page.deviceKey();
	expect(key?.isKept).toBe(false);
	expect(await page.deviceKey()).toBe(key);
	expect(await key?.sign('abc')).toHaveLength(64);
});

test('a page of plain http has no key', async () => {
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
	expect(await (await openPage()).deviceKey()).toBeUndefined();
});

test('a key that was thrown away is another next time', async () => {
	const first = await keyOfVisit();
	await (await openPage()).forgetDeviceKey();
	expect((await keyOfVisit()).jwk).not.toEqual(first.jwk);
});
