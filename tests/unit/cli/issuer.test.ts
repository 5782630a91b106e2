import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { runIssuer } from '#cli/issuer.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { issuerSchema } from '#schemas/issuer.ts';

const PASSPHRASE = 'kuda baterai staples benar';

/** Sealing takes a second on purpose, and some of these seal twice. */
const patience = { timeout: 60_000 };

let folder = '';
const said: string[] = [];
const inFolder = (name: string) => join(folder, name);

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kunci-'));
	vi.stubEnv('NETRAL_PASSPHRASE', PASSPHRASE);
	const hear = (text: unknown) => void said.push(String(text));
	vi.spyOn(console, 'log').mockImplementation(hear);
	vi.spyOn(console, 'error').mockImplementation(hear);
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		hear(text);
		return true;
	});
});

afterEach(async () => {
	said.length = 0;
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true, force: true });
});

const create = (out: string, id = 'bkpsdm-contoh') =>
	runIssuer(['create', '--name', 'BKPSDM Contoh', '--id', id, '--out', inFolder(out)]);

test(
	'a key is made into a file that its owner alone reads, and opens again',
	patience,
	async () => {
		expect(await create('a.json')).toBe(0);
		expect((await stat(inFolder('a.json'))).mode & 0o777).toBe(0o600);
		expect(await runIssuer(['show', inFolder('a.json'), '--test'])).toBe(0);
		expect(said.join('\n')).toContain('BKPSDM Contoh (bkpsdm-contoh)');
		vi.stubEnv('NETRAL_PASSPHRASE', 'bukan yang itu, sungguh');
		expect(await runIssuer(['show', inFolder('a.json'), '--test'])).toBe(1);
		expect(said.at(-1)).toContain('frasa sandi tidak cocok');
	},
);

test('a file that is there is never written over', patience, async () => {
	await create('a.json');
	const before = await readFile(inFolder('a.json'), 'utf8');
	expect(await create('a.json')).toBe(1);
	expect(await readFile(inFolder('a.json'), 'utf8')).toBe(before);
});

test(
	'a rotation closes the old key and makes a new one; both are handed in',
	patience,
	async () => {
		await create('a.json');
		const [a, b] = [inFolder('a.json'), inFolder('b.json')];
		expect(await runIssuer(['rotate', a, '--out', b, '--until', '2099-12-31'])).toBe(0);
		said.length = 0;
		expect(await runIssuer(['yaml', a, b])).toBe(0);
		const { keys } = issuerSchema.parse(parse(said.join('')));
		const today = dateInWib(Date.now());
		expect(keys.map(({ validFrom }) => validFrom)).toEqual([today, today]);
		expect(keys.map(({ validUntil }) => validUntil ?? '').sort()).toEqual(['', '2099-12-31']);
		expect(await runIssuer(['rotate', a, '--out', inFolder('c.json')])).toBe(1);
		expect(await runIssuer(['yaml', a, a])).toBe(1);
	},
);

test('keys of two agencies are not handed in as one', patience, async () => {
	await create('a.json');
	await create('b.json', 'lain');
	expect(await runIssuer(['yaml', inFolder('a.json'), inFolder('b.json')])).toBe(1);
});

test('a short passphrase seals nothing', async () => {
	vi.stubEnv('NETRAL_PASSPHRASE', 'pendek');
	expect(await create('a.json')).toBe(1);
	await expect(stat(inFolder('a.json'))).rejects.toThrow('ENOENT');
});

test('a file that is no whole backup is refused with its reason', async () => {
	await writeFile(inFolder('x.json'), '{"lessons":{}}');
	expect(await runIssuer(['show', inFolder('x.json')])).toBe(1);
	expect(said.at(-1)).toContain('bukan cadangan kunci Netral');
	expect(await runIssuer(['show', inFolder('tidak-ada.json')])).toBe(1);
});

test.for<[readonly string[]]>([
	[[]],
	[['lain']],
	[['show']],
	[['yaml']],
	[['create', '--name', 'BKPSDM Contoh']],
	[['create', '--name', 'B', '--id', 'b', '--out', 'x']],
	[['create', '--name', 'BKPSDM', '--id', 'Huruf Besar', '--out', 'x']],
	[['show', 'x', '--frasa', 'rahasia']],
	[['rotate', 'x']],
	[['rotate', 'x', '--out', 'y', '--until', '2020-01-01']],
])('%j is no command: the usage is shown', async ([args]) => {
	expect(await runIssuer(args)).toBe(2);
	expect(said.join('\n')).toContain('Pemakaian:');
});
