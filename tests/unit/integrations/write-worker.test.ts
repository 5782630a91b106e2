import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles, writeWorker } from '#integrations/offline/write-worker.ts';
import { digest } from './fake-worker.ts';

let folder: string;
const write = (name: string, text: string) => {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), text);
};
const script = () => readFileSync(join(folder, 'sw.js'), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'netral-'));
	write('index.html', 'beranda');
	write('a/b/index.html', 'b');
	write('_astro/x.js', 'x'.repeat(1000));
	write('.well-known/jwks.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('pages are listed by their directory, everything by its digest', () => {
	expect(listFiles(folder)).toEqual({
		'': digest('beranda'),
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
	'boleh/tindakan/satu/index.html',
])('%s is not held offline', (name) => {
	write(name, 'x');
	expect(Object.keys(listFiles(folder))).toHaveLength(4);
});

test.for(['kursus/satu/index.html', 'kursus/cetak/index.html', 'sertifikat/cetak/index.html'])(
	'%s is held offline',
	(name) => {
		write(name, 'x');
		expect(Object.keys(listFiles(folder))).toContain(name.replace('index.html', ''));
	},
);

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
