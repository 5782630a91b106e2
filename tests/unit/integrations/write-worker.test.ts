import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles, writeWorker } from '#integrations/offline/write-worker.ts';
import { digest } from './fake-worker.ts';

const HOME = '<script src="./_astro/x.js"></script>';

let folder: string;
const write = (name: string, text: string) => {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), text);
};
const script = () => readFileSync(join(folder, 'sw.js'), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'netral-'));
	write('index.html', HOME);
	write('a/b/index.html', 'b');
	write('_astro/x.js', 'x'.repeat(1000));
	write('.well-known/jwks.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('pages are listed by their directory, everything by its digest', () => {
	expect(listFiles(folder)).toEqual({
		'': digest(HOME),
		'.well-known/jwks.json': digest('{}'),
		'_astro/x.js': digest('x'.repeat(1000)),
		'a/b/': digest('b'),
	});
});

test.for([
	'404.html',
	'sw.js',
	'_astro/x.js.map',
	'og/a.png',
	'paket.zip',
	'a.woff',
	'kata-penulis/index.html',
	'kursus/satu/cetak/index.html',
	'hukum/uu-1-2000/dikutip/index.html',
	'hukum/tabel-skb/index.html',
	'kalender/pilkada-2024/index.html',
	'kalender/pilkada-2024.ics',
	'sanksi/index.html',
	'sdm/tugas/index.html',
	'_astro/tidak-dipakai.css',
	'boleh/tindakan/satu/index.html',
])('%s is not held offline', (name) => {
	write(name, 'x');
	expect(Object.keys(listFiles(folder))).toHaveLength(4);
});

test.for([
	'kursus/satu/index.html',
	'kursus/cetak/index.html',
	'sertifikat/cetak/index.html',
	'tugas/index.html',
])('%s is held offline', (name) => {
	write(name, 'x');
	expect(Object.keys(listFiles(folder))).toContain(name.replace('index.html', ''));
});

test('a page with a copy beside it is listed once, by the digest of the copy', () => {
	write('a/b/tersimpan.html', 'b, gaya ditautkan');
	const files = listFiles(folder);
	expect(files['a/b/']).toBe(digest('b, gaya ditautkan'));
	expect(Object.keys(files)).toHaveLength(4);
	writeWorker(folder);
	expect(script()).toContain('"copies":["a/b/"]');
});

test('a new copy is another version', () => {
	const before = writeWorker(folder).version;
	write('a/b/tersimpan.html', 'b');
	expect(writeWorker(folder).version).not.toBe(before);
});

test('scripts and styles of pages that are left out are not held either', () => {
	write('kursus/satu/cetak/index.html', '<link href="../../../_astro/cetak.css">');
	write('_astro/cetak.css', 'p{}');
	write('_astro/x.js', 'import("./y.js")');
	write('_astro/y.js', 'import "./x.js"; fetch("z.css")');
	write('_astro/z.css', 'a{}');
	const assets = Object.keys(listFiles(folder)).filter((file) => file.startsWith('_astro/'));
	expect(assets).toEqual(['_astro/x.js', '_astro/y.js', '_astro/z.css']);
});

test('the same files give the same worker, byte for byte', () => {
	writeWorker(folder);
	const once = script();
	writeWorker(folder);
	expect(script()).toBe(once);
});

test('a change in any file is another version', () => {
	const before = writeWorker(folder).version;
	write('a/b/index.html', 'B');
	expect(writeWorker(folder).version).not.toBe(before);
});

test('the worker is a plain script: no types, imports or exports are left', () => {
	writeWorker(folder);
	expect(script()).not.toMatch(/^\s*(import|export|declare|interface)\b/m);
	expect(() => new Script(script())).not.toThrow();
});
