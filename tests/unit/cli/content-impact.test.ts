import { expect, test } from 'vitest';
import { copyFixture, patience, run } from './content-folder.ts';

test(
	'--touches names what cites a provision, and the certificates that rest on it',
	patience,
	async () => {
		const { root } = await copyFixture();
		const { code, out } = await run('content-report', root, '--touches=uu-1-2000#1');
		expect(code).toBe(0);
		expect(out).toMatch(/^Ketentuan: uu-1-2000#1\n/);
		expect(out).toMatch(/\nPelajaran \(1\)\n {2}dasar\/01-netral\n/);
		expect(out).toMatch(/\nSkenario \(1\)\n {2}titipan\n/);
		expect(out).toMatch(
			/\nSertifikat contoh edisi 2026\.1 \(berlaku 12 bulan\): 1 pelajaran, \d+ soal ujian, tercetak sebagai dasar hukum\./,
		);
	},
);

test('--touches of what is not there says so, and exits 1', patience, async () => {
	const { root } = await copyFixture();
	const { code, out } = await run('content-report', root, '--touches=uu-9-2000');
	expect(code).toBe(1);
	expect(out).toContain('Tidak ada ketentuan dengan nama itu.');
});
