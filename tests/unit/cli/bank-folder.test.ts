import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentBanksOf, readBankFolder } from '#cli/bank-folder.ts';
import { UsageError } from '#cli/usage-error.ts';
import { canonicalBank } from '#domain/record/bank-digest.ts';
import { buildBank } from '#tests/unit/domain/builders.ts';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'netral-bank-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);

test('a bank answers to its digest, whatever its file is called', async () => {
	await put('apa-saja.json', canonicalBank(buildBank()));
	const [[name = '', released] = []] = readBankFolder(folder);
	expect(released?.digest.slice(0, 16)).toBe(name);
	expect(name).toMatch(/^[0-9a-f]{16}$/u);
});

test('the bank of a course is the one of its highest edition, by number', async () => {
	await put('b.json', canonicalBank(buildBank({ edition: '2026.9' })));
	await put('c.json', canonicalBank(buildBank({ edition: '2026.10' })));
	const banks = readBankFolder(folder);
	const current = currentBanksOf(banks)['netralitas'] ?? '';
	expect(banks.get(current)?.bank.edition).toBe('2026.10');
});

test('of one edition that was released twice none is called the present one', async () => {
	await put('d.json', canonicalBank(buildBank({ edition: '2026.10', jp: 9 })));
	expect(currentBanksOf(readBankFolder(folder))).toEqual({});
});

test('a file that is no bank is named', async () => {
	await put('e.json', '{"items":');
	expect(() => readBankFolder(folder)).toThrow(UsageError);
	expect(() => readBankFolder(folder)).toThrow(/e\.json" bukan bank soal/u);
});
