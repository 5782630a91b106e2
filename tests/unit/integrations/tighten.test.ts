import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from '#integrations/tight-policy/tighten.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (policy: string, body: string) =>
	`<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

const script = 'let a = "<b>";';
const style = 'p{color:red}';
const policy = (...[scripts, styles]: readonly (readonly string[])[]) =>
	`default-src 'self'; script-src 'self' ${scripts?.map(hashOf).join(' ')}; style-src 'self' ${styles?.map(hashOf).join(' ')};`;

test('keeps the hashes of what stands in the page and drops those of other pages', () => {
	const body = `<style media="print">${style}</style><script type="module">${script}</script>`;
	expect(tightenPolicy(page(policy(['other()', script], [style, 'i{}']), body))).toBe(
		page(policy([script], [style]), body),
	);
});

test('a page without inline parts is left with its own origin', () => {
	expect(tightenPolicy(page(policy(['other()'], ['i{}']), '<p>Halo</p>'))).toBe(
		page("default-src 'self'; script-src 'self'; style-src 'self';", '<p>Halo</p>'),
	);
});

test('running it again changes nothing', () => {
	const once = tightenPolicy(page(policy([script], [style]), `<script>${script}</script>`));
	expect(tightenPolicy(once)).toBe(once);
});

test('what looks like an element in a comment, a title or an attribute does not hide a real one', () => {
	const body = `<!-- <style> --><title><script></title><p data-props="<style>"></p><style>${style}</style><script>${script}</script>`;
	expect(tightenPolicy(page(policy([script], [style]), body))).toBe(
		page(policy([script], [style]), body),
	);
});

test('a page without a policy is refused', () => {
	expect(() => tightenPolicy('<html><head></head></html>')).toThrow('no Content-Security-Policy');
});
