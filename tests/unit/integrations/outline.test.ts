import { expect, test } from 'vitest';
import { outlineStyles, sheetsOf } from '#integrations/shared-styles/outline.ts';

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

test('what all pages share becomes one file, the rest of each page another', () => {
	const sheet = (name: string) => `@layer reset,tokens;@layer base{${name}{color:red}${long}}`;
	const pages = [['body', 'law'], ['exam', 'body'], ['body']].map(
		(names) => `<style>${names.map(sheet).join('')}</style>`,
	);
	const shared = new Set([sheet('body')]);
	expect(sheetsOf(pages[0] ?? '')).toEqual(new Set([sheet('body'), sheet('law')]));
	const outlined = pages.map((page) => outlineStyles(page, '/', shared));
	expect(outlined.map(({ files }) => [...files.values()])).toEqual([
		[sheet('body'), sheet('law')],
		[sheet('body'), sheet('exam')],
		[sheet('body')],
	]);
	expect(
		outlined[0]?.html.match(/<link rel="stylesheet" href="\/[0-9a-f]{8}\.css">/g),
	).toHaveLength(2);
});
