import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('location', new URL('https://contoh.example/netral/'));
	vi.stubGlobal('document', { documentElement: { dataset: { root: '../' } } });
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

async function openPage() {
	vi.resetModules();
	return import('#adapters/storage/hr-assignments.ts');
}

const made = (id: string, madeAt: number) => ({ id, token: 'e30.e30.AA', madeAt });

test('what was made is there on the next visit, the newest first', async () => {
	const page = await openPage();
	expect(await page.keepMadeAssignment(made('a', 1))).toBe(true);
	await page.keepMadeAssignment(made('b', 2));
	expect(await (await openPage()).listMadeAssignments()).toEqual([made('b', 2), made('a', 1)]);
});

test('what is taken off the list is gone', async () => {
	const page = await openPage();
	await page.keepMadeAssignment(made('a', 1));
	expect(await page.dropMadeAssignment('a')).toBe(true);
	expect(await page.listMadeAssignments()).toEqual([]);
});

test('a browser that keeps nothing says so, and nothing throws', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('blocked', 'SecurityError');
	});
	const page = await openPage();
	expect(await page.keepMadeAssignment(made('a', 1))).toBe(false);
	expect(await page.dropMadeAssignment('a')).toBe(false);
	expect(await page.listMadeAssignments()).toBeUndefined();
});
