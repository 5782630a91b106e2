import { expect, test } from 'vitest';
import { outlineStyles } from '#integrations/shared-styles/outline.ts';

const long = `p{color:red}${'/*'.padEnd(600, 'x')}*/`;

test('a style becomes a file that the page links to, at its place', () => {
	const { html, files } = outlineStyles(
		`<head><style>${long}</style></head><p>Halo</p>`,
		'/a/_astro/',
	);
	const [[name = '', text] = []] = [...files];
	expect(name).toMatch(/^[0-9a-f]{8}\.css$/);
	expect(text).toBe(long);
	expect(html).toBe(`<head><link rel="stylesheet" href="/a/_astro/${name}"></head><p>Halo</p>`);
});

test('equal styles share a file, others do not', () => {
	const one = outlineStyles(`<style>${long}</style>`, '/');
	const same = outlineStyles(`<p></p><style>${long}</style>`, '/');
	const other = outlineStyles(`<style>${long}a{}</style>`, '/');
	expect([...same.files.keys()]).toEqual([...one.files.keys()]);
	expect([...other.files.keys()]).not.toEqual([...one.files.keys()]);
});

test('a style that is shorter than its link stays', () => {
	const html = '<style>p{color:red}</style>';
	expect(outlineStyles(html, '/')).toEqual({ html, files: new Map() });
});

test('a style that only looks like one, or has attributes, stays', () => {
	const html = `<!-- <style>${long}</style> --><style media="print">${long}</style>`;
	expect(outlineStyles(html, '/')).toEqual({ html, files: new Map() });
});
