import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewriteCss, rewriteHtml, rootFrom } from '#integrations/relative-links/rewrite.ts';

const deep = { base: '/', root: '../../' };

describe('rootFrom', () => {
	test.for([
		['index.html', './'],
		['tentang.html', './'],
		['a/index.html', '../'],
		['a/b/index.html', '../../'],
	] as const)('the root seen from %s is %s', ([file, root]) => expect(rootFrom(file)).toBe(root));
});

describe('rewriteHtml', () => {
	test.for([
		['<a href="/">', '<a href="../../">'],
		['<a href="/#isi">', '<a href="../../#isi">'],
		['<a href="/a/b/?x=1&amp;y=2#z">', '<a href="../../a/b/?x=1&amp;y=2#z">'],
		["<a class=x href='/a/'>", "<a class=x href='../../a/'>"],
		['<a href=/a/>', '<a href=../../a/>'],
		[
			'<img src="/a.svg" srcset="/a.webp 1x, /b.webp 2x">',
			'<img src="../../a.svg" srcset="../../a.webp 1x, ../../b.webp 2x">',
		],
		['<form action="/cari/">', '<form action="../../cari/">'],
		[
			'<astro-island component-url="/_astro/x.js" renderer-url="/_astro/y.js" before-hydration-url="/_astro/z.js">',
			'<astro-island component-url="../../_astro/x.js" renderer-url="../../_astro/y.js" before-hydration-url="../../_astro/z.js">',
		],
		[
			'<script type="module" src="/_astro/x.js"></script>',
			'<script type="module" src="../../_astro/x.js"></script>',
		],
	] as const)('%s becomes %s', ([before, after]) => expect(rewriteHtml(before, deep)).toBe(after));

	test.for([
		'<a href="https://www.bkn.go.id/">',
		'<a href="//host.example/a/">',
		'<a href="../a/">',
		'<a href="#isi">',
		'<a href="mailto:a@b.example">',
		'<p>Tulis href="/a/" di sini</p>',
		'<!-- <a href="/a/"> -->',
		'<script>const x = \'<a href="/a/">\';</script>',
		'<style>a::after { content: \'<a href="/a/">\' }</style>',
		'<title>a href="/a/"</title>',
		'<astro-island props="{&quot;href&quot;:[0,&quot;/a/&quot;]} href=/a/" opts="{}">',
		'<div data-href="/a/" title="lihat src=/b/">',
		'<meta http-equiv="content-security-policy" content="script-src \'sha256-/abc=\'">',
	])('%s stays as it is', (html) => expect(rewriteHtml(html, deep)).toBe(html));

	test('at the root, addresses of modules keep the dot that import() needs', () => {
		const place = { base: '/', root: './' };
		expect(rewriteHtml('<astro-island component-url="/_astro/x.js">', place)).toBe(
			'<astro-island component-url="./_astro/x.js">',
		);
	});

	test('the base path that the build put in front is taken off', () => {
		const place = { base: '/any/base/', root: '../' };
		expect(rewriteHtml('<a href="/any/base/a/">', place)).toBe('<a href="../a/">');
		expect(rewriteHtml('<a href="/any/base/">', place)).toBe('<a href="../">');
	});

	test('on the page of missing addresses, links are absolute under the base path', () => {
		const place = { base: '/any/base/', root: '/any/base/' };
		expect(rewriteHtml('<a href="/any/base/a/">', place)).toBe('<a href="/any/base/a/">');
		expect(rewriteHtml('<a href="/a/">', place)).toBe('<a href="/any/base/a/">');
	});

	test('the root that a page was written with gives way to the one that holds', () => {
		const html = '<html lang="id" data-root="/any/base/" class="x">';
		expect(rewriteHtml(html, deep)).toBe('<html data-root="../../" lang="id" class="x">');
	});

	test('a style whose addresses change has its new hash in the policy of the page', () => {
		const pageOf = (css: string) => {
			const hash = createHash('sha256').update(css).digest('base64');
			const policy = `style-src 'self' 'sha256-${hash}' 'sha256-other='`;
			return `<meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style>`;
		};
		const css = 'src:url(/_astro/f.woff2)';
		expect(rewriteHtml(pageOf(css), deep)).toBe(pageOf('src:url(../../_astro/f.woff2)'));
		expect(rewriteHtml(pageOf('a{}'), deep)).toBe(pageOf('a{}'));
	});

	test('html learns its root once', () => {
		const once = rewriteHtml('<!DOCTYPE html><html lang="id"><body>', deep);
		expect(once).toBe('<!DOCTYPE html><html data-root="../../" lang="id"><body>');
		expect(rewriteHtml(once, deep)).toBe(once);
	});

	test('twice is the same as once, for any text', () => {
		const piece = fc.constantFrom(
			'<a href="/',
			'">',
			'<!--',
			'-->',
			'<script>',
			'</script>',
			'/',
			' ',
			'x',
			"'",
			'<html ',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
				const once = rewriteHtml(pieces.join(''), deep);
				expect(rewriteHtml(once, deep)).toBe(once);
			}),
		);
	});
});

describe('rewriteCss', () => {
	const place = { base: '/', root: '../' };

	test.for([
		['src:url(/f.woff2)', 'src:url(../f.woff2)'],
		['src:url("/f.woff2")', 'src:url("../f.woff2")'],
		["src:url( '/f.woff2' )", "src:url('../f.woff2')"],
		['url(data:image/png;base64,/9j/)', 'url(data:image/png;base64,/9j/)'],
		['url(//host.example/f)', 'url(//host.example/f)'],
		['url(f.woff2)', 'url(f.woff2)'],
	] as const)('%s becomes %s', ([before, after]) => expect(rewriteCss(before, place)).toBe(after));
});
