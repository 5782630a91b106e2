import { expect, test } from 'vitest';
import { preloadImports } from '#integrations/early-scripts/preload-imports.ts';

const files: Record<string, string> = {
	'page.1.js': 'import{a as b}from"./one.2.js";import"./two.3.js";b();import("./later.4.js")',
	'one.2.js': 'import{c}from"./two.3.js";export{c as a}',
	'two.3.js': 'export const c=1;',
};
const read = (name: string) => files[name] ?? '';
const page = (head: string) => `<html><head>${head}</head><body></body></html>`;
const script = '<script type="module" src="/x/_astro/page.1.js"></script>';

test('a script and all that it imports is named once, in turn, but for what it imports later', () => {
	const links = ['page.1.js', 'one.2.js', 'two.3.js']
		.map((name) => `<link rel="modulepreload" href="/x/_astro/${name}">`)
		.join('');
	expect(preloadImports(page(script), '/x/_astro/', read)).toBe(page(script + links));
	expect(
		preloadImports(page('<style>a{}</style><style>b{}</style>' + script), '/x/_astro/', read),
	).toBe(page(`${links}<style>a{}</style><style>b{}</style>${script}`));
});

test('a page without scripts of the folder stays as it is', () => {
	const other = page('<script type="module">1</script>');
	expect(preloadImports(other, '/x/_astro/', read)).toBe(other);
});
