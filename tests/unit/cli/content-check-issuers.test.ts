import { readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { copyFixture, linesOf, type Seed } from './content-folder.ts';

const file = 'issuers/bkpsdm-contoh.yaml';
const place = `content/${file}`;
const first = 'IkugG3rJrKbyRA7LDQN0Bx_8Snk1rDIU9ff9tvXD9Tg';
const second = 'gvx5lc3hAbKuQh_Lf3_MYKdj_XrUYzA2Al7v3r3aRI8';

/** The name says what is wrong; the line is all that whoever builds the site reads. */
const cases: readonly { readonly name: string; readonly seed: Seed; readonly line: string }[] = [
	{
		name: 'a private key, without repeating it',
		seed: ({ set }) => set(file, 'keys.0.jwk.d', 'RAHASIA-RAHASIA-RAHASIA-RAHASIA-RAHASIA-123'),
		line: `${place} › keys.0.jwk: ditemukan {"kty":"EC","crv":"P-256","x":"G2V_TpwftYjQ5f1WsGoQCsaIXg…; seharusnya kunci publik saja. BAHAYA: "d" adalah kunci rahasia; anggap kunci ini bocor, hapus berkasnya, dan buat kunci baru.`,
	},
	{
		name: 'a key that is not the one of its thumbprint',
		seed: ({ set }) => set(file, 'keys.0.kid', second.replace('g', 'h')),
		line: `${place} › keys.0.kid: ditemukan "${second.replace('g', 'h')}"; seharusnya sidik kunci di sebelahnya, "${first}"; salin YAML utuh dari halaman kunci.`,
	},
	{
		name: 'a thumbprint that was cut',
		seed: ({ set }) => set(file, 'keys.0.kid', first.slice(1)),
		line: `${place} › keys.0.kid: ditemukan "${first.slice(1)}"; seharusnya sidik kunci, 43 huruf.`,
	},
	{
		name: 'a key of another kind',
		seed: ({ set }) => set(file, 'keys.0.jwk.crv', 'P-384'),
		line: `${place} › keys.0.jwk: ditemukan {"kty":"EC","crv":"P-384","x":"G2V_TpwftYjQ5f1WsGoQCsaIXg…; seharusnya kty: EC, crv: P-256, lalu x dan y dari halaman kunci, tanpa yang lain.`,
	},
	{
		name: 'a key with a member more',
		seed: ({ set }) => set(file, 'keys.0.jwk.alg', 'ES256'),
		line: `${place} › keys.0.jwk: ditemukan {"kty":"EC","crv":"P-256","x":"G2V_TpwftYjQ5f1WsGoQCsaIXg…; seharusnya kty: EC, crv: P-256, lalu x dan y dari halaman kunci, tanpa yang lain.`,
	},
	{
		name: 'a window that ends before it begins',
		seed: ({ set }) => set(file, 'keys.0.validUntil', '2025-12-31'),
		line: `${place} › keys.0.validUntil: ditemukan "2025-12-31"; seharusnya hari yang tidak mendahului validFrom.`,
	},
	{
		name: 'keys that do not stand oldest first',
		seed: ({ set }) => set(file, 'keys.1.validFrom', '2025-10-15'),
		line: `${place} › keys.1.validFrom: ditemukan 2025-10-15; seharusnya kunci yang diurutkan dari yang terlama; yang di atasnya mulai 2026-01-01.`,
	},
	{
		name: 'an agency without a key',
		seed: ({ set }) => set(file, 'keys', []),
		line: `${place} › keys: ditemukan []; seharusnya sedikitnya 1 butir.`,
	},
	{
		name: 'a certificate number with a letter that none has',
		seed: ({ set }) => set(file, 'revocations.0.certificate', 'NTR-2026-7K3M-Q9ZI'),
		line: `${place} › revocations.0.certificate: ditemukan "NTR-2026-7K3M-Q9ZI"; seharusnya nomor sertifikat, misalnya NTR-2026-7K3M-Q9ZD.`,
	},
	{
		name: 'a certificate taken back without a reason',
		seed: ({ set }) => set(file, 'revocations.0.reason', 'x'),
		line: `${place} › revocations.0.reason: ditemukan "x"; seharusnya sedikitnya 5 huruf.`,
	},
	{
		name: 'a certificate taken back twice',
		seed: async ({ get, set }) => {
			const [revocation] = (await get(file, 'revocations')) as unknown[];
			await set(file, 'revocations', [revocation, revocation]);
		},
		line: `${place} › revocations.1.certificate: ditemukan "NTR-2026-7K3M-Q9ZD" untuk kedua kali; seharusnya sertifikat yang dicabut satu kali.`,
	},
	{
		name: 'a page of the agency that is no address',
		seed: ({ set }) => set(file, 'url', 'bkpsdm.example'),
		line: `${place} › url: ditemukan "bkpsdm.example"; seharusnya alamat yang diawali https://.`,
	},
];

for (const { name, seed, line } of cases) {
	test(`one line names ${name}`, async () => {
		const folder = await copyFixture();
		await seed(folder);
		expect(linesOf(folder)).toEqual([line]);
	});
}

test('a private key is repeated in no line, wherever it stands in its file', async () => {
	const folder = await copyFixture();
	await folder.replace(file, '      kty: EC', '      d: RAHASIA\n      kty: EC');
	expect(linesOf(folder).join('\n')).toContain('BAHAYA');
	expect(linesOf(folder).join('\n')).not.toContain('RAHASIA');
});

test('a key of two agencies is named at both', async () => {
	const folder = await copyFixture();
	await folder.write('issuers/lain.yaml', await readFile(`tests/fixtures/content/${file}`, 'utf8'));
	expect(linesOf(folder).filter((line) => line.includes('lebih dari satu kali'))).toHaveLength(4);
});

test('a folder without any agency is right', async () => {
	const folder = await copyFixture();
	await rm(`${folder.root}/${file}`);
	expect(linesOf(folder)).toEqual([]);
});
