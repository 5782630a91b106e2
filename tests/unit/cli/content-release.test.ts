import { globSync } from 'node:fs';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent, unreleasedBanks } from '#cli/check-content.ts';
import { copyFixture, linesOf, patience, run, type Folder, type Ran } from './content-folder.ts';

const course = 'content/courses/contoh.yaml';
const listBanks = ({ root }: Folder) => readdir(join(root, 'banks'));
const unreleased = ({ root }: Folder) => unreleasedBanks(root, checkContent(root).content);

let released: Folder;
let first: Ran;
let file: string;
let digest: string;

beforeAll(async () => {
	released = await copyFixture();
	first = await run('bank-release', released.root);
	[file = ''] = await listBanks(released);
	digest = file.replace('.json', '');
}, patience.timeout);

/** A folder whose bank is released. */
async function copyReleased(): Promise<Folder> {
	const folder = await copyFixture();
	await cp(released.root, folder.root, { recursive: true });
	return folder;
}

test('a bank that was never released stops the check, and is named', patience, async () => {
	const { root } = await copyFixture();
	const { code, faults } = await run('content-check', root);
	expect(code).toBe(1);
	expect(faults).toEqual([
		`${course} › exam: ditemukan bank soal ${digest} yang belum dirilis; seharusnya bank yang sudah dirilis; setelah ditinjau jalankan npm run bank:release.`,
		'1 kesalahan.',
	]);
});

test('a bank is released under the first 16 digits of its digest', () => {
	expect(first).toEqual({ code: 0, out: `contoh: ${digest} dirilis\n`, faults: [] });
	expect(file).toMatch(/^[0-9a-f]{16}\.json$/);
});

test('a released bank lets the check pass', patience, async () => {
	expect(await run('content-check', released.root)).toEqual({
		code: 0,
		out: 'Isi benar: 1 pelajaran, 10 soal, 1 peraturan.\n',
		faults: [],
	});
});

test('a bank is released only once', patience, async () => {
	const folder = await copyReleased();
	expect((await run('bank-release', folder.root)).out).toBe(`contoh: ${digest} sudah dirilis\n`);
	expect(await listBanks(folder)).toEqual([file]);
});

test('a new wording of a question needs a new bank, beside the old one', patience, async () => {
	const folder = await copyReleased();
	await folder.set('items/pilih/bilik.yaml', 'choices.0.text', 'Menunggu lebih lama');
	expect(unreleased(folder)).toHaveLength(1);
	await run('bank-release', folder.root);
	expect(unreleased(folder)).toEqual([]);
	expect(await listBanks(folder)).toHaveLength(2);
	expect(await listBanks(folder)).toContain(file);
});

test('what is read only after answering may change under a released bank', async () => {
	const folder = await copyReleased();
	const file = 'items/pilih/bilik.yaml';
	await folder.set(file, 'choices.0.feedback', 'Penjelasan yang lebih baik.');
	await folder.set(file, 'reason', 'Alasan yang lebih baik.');
	expect(unreleased(folder)).toEqual([]);
});

test('the order of fields in a file does not change its bank', async () => {
	const folder = await copyReleased();
	const files = globSync('items/**/*.yaml', { cwd: folder.root });
	expect(files).toHaveLength(10);
	for (const name of files) {
		const data: unknown = parse(await readFile(join(folder.root, name), 'utf8'));
		await folder.write(name, stringify(reversed(data)));
	}
	expect(unreleased(folder)).toEqual([]);
});

/** The same data with the fields of each object in reverse. */
function reversed(data: unknown): unknown {
	if (Array.isArray(data)) return data.map(reversed);
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(
		Object.entries(data)
			.reverse()
			.map(([name, value]) => [name, reversed(value)]),
	);
}

test('a released bank that was altered is named, by both commands', patience, async () => {
	const { root, write } = await copyReleased();
	const bank = JSON.parse(await readFile(join(root, 'banks', file), 'utf8')) as object;
	await write(`banks/${file}`, JSON.stringify({ ...bank, jp: 20 }));
	const check = await run('content-check', root);
	expect(check.code).toBe(1);
	expect(check.faults).toEqual([
		expect.stringContaining(`content/banks/${file} › `),
		'1 kesalahan.',
	]);
	expect(check.faults[0]).toMatch(
		/: ditemukan sidik [0-9a-f]{16}; seharusnya isi yang sama seperti saat dirilis; kembalikan berkas itu\.$/,
	);
	const release = await run('bank-release', root);
	expect(release).toMatchObject({ code: 1, out: '' });
	expect(release.faults[0]).toBe(check.faults[0]);
});

test('a released bank that was cut short is named, not stumbled over', async () => {
	const folder = await copyReleased();
	for (const text of ['', '{"items":', 'null', '{}']) {
		await folder.write(`banks/${file}`, text);
		expect(linesOf(folder)).toEqual([
			`content/banks/${file} › (seluruh berkas): ditemukan bukan bank soal; seharusnya isi yang sama seperti saat dirilis; kembalikan berkas itu.`,
		]);
	}
});

test('content with a mistake releases nothing', patience, async () => {
	const { root, set } = await copyFixture();
	await set('items/pilih/bilik.yaml', 'objective', 'pilij');
	const { code, faults, out } = await run('bank-release', root);
	expect({ code, out }).toEqual({ code: 1, out: '' });
	expect(faults.at(-1)).toBe('Bank tidak dirilis. Perbaiki kesalahan di atas lebih dulu.');
	expect(await readdir(root)).not.toContain('banks');
});
