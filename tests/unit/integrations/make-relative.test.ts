import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRelative } from '#integrations/relative-links/make-relative.ts';

let folder: string;
const write = (name: string, text: string) => {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), text);
};
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'netral-'));
	write('index.html', '<html><a href="/a/">');
	write('a/b/index.html', '<html><a href="/a/">');
	write('404.html', '<html><a href="/a/">');
	write('_astro/x.css', '@font-face{src:url(/f.woff2)}');
	write('_astro/x.js', 'fetch("/a/")');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('each page and style sheet is rewritten by its depth, scripts are left alone', () => {
	expect(makeRelative(folder, '/')).toBe(4);
	expect(read('index.html')).toBe('<html data-root="./"><a href="./a/">');
	expect(read('a/b/index.html')).toBe('<html data-root="../../"><a href="../../a/">');
	expect(read('_astro/x.css')).toBe('@font-face{src:url(../f.woff2)}');
	expect(read('_astro/x.js')).toBe('fetch("/a/")');
});

test('404.html is shown at any depth and stays absolute', () => {
	makeRelative(folder, '/');
	expect(read('404.html')).toBe('<html data-root="/"><a href="/a/">');
});

test('a second run changes nothing', () => {
	makeRelative(folder, '/');
	expect(makeRelative(folder, '/')).toBe(0);
});
