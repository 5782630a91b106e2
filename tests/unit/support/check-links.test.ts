import { describe, expect, test } from 'vitest';
import { checkLinks } from '#tests/support/check-links.ts';

const page = '<html><body id="isi"><h2 id="netral-bukan-golput">x</h2>';

const faultsOf = (html: string, others: Readonly<Record<string, string>> = {}) =>
	checkLinks(
		new Map(
			Object.entries({
				'index.html': page,
				'a/index.html': page,
				'x.js': '',
				'a/b/index.html': html,
				...others,
			}),
		),
	);

describe('checkLinks', () => {
	test.for([
		'<a href="../../">',
		'<a href="../">',
		'<a href="../#netral-bukan-golput">',
		'<a href="../?dari=x#isi">',
		'<a href="#sini" id="sini">',
		'<a href="#">',
		'<a href="https://www.bkn.go.id/">',
		'<a href="mailto:a@b.example">',
		'<script src="../../x.js"></script>',
		'<img src="data:image/png;base64,AAAA">',
		'<link rel="canonical" href="https://belajar.example.go.id/">',
		'<!-- <a href="tidak-ada/"> -->',
		'<astro-island component-url="../../x.js" props="{&quot;href&quot;:[0,&quot;/a/&quot;]}">',
	])('%s holds', (html) => expect(faultsOf(html)).toEqual([]));

	test.for([
		['<a href="../c/">', 'a/b/index.html: "../c/" leads nowhere'],
		['<a href="../../a">', 'a/b/index.html: "../../a" lacks its last slash'],
		['<a href="../#golput">', 'a/b/index.html: "../#golput" names no id of a/index.html'],
		['<a href="#sana">', 'a/b/index.html: "#sana" names no id of a/b/index.html'],
		['<a href="/a/">', 'a/b/index.html: "/a/" fits one base path only'],
		['<form action="tidak/">', 'a/b/index.html: "tidak/" leads nowhere'],
		['<img srcset="../../x.js 1x, y.webp 2x">', 'a/b/index.html: "y.webp" leads nowhere'],
		['<astro-island renderer-url="y.js">', 'a/b/index.html: "y.js" leads nowhere'],
		[
			'<img src="https://lain.example/x.png">',
			'a/b/index.html: "https://lain.example/x.png" is fetched from another origin',
		],
		[
			'<link rel="stylesheet" href="//lain.example/x.css">',
			'a/b/index.html: "//lain.example/x.css" is fetched from another origin',
		],
		['<p id="a"><p id="a">', 'a/b/index.html: the id "a" stands twice'],
		['<style>a{background:url(y.png)}</style>', 'a/b/index.html: "y.png" leads nowhere'],
		['<a href="https://">', 'a/b/index.html: "https://" is no address'],
	] as const)('%s is a fault', ([html, fault]) => expect(faultsOf(html)).toEqual([fault]));

	test('style sheets are checked too', () => {
		const css =
			'a{background:url(../x.js)} b{background:url(y.png)} c{src:url(https://lain.example/f)}';
		expect(faultsOf('', { '_astro/x.css': css })).toEqual([
			'_astro/x.css: "y.png" leads nowhere',
			'_astro/x.css: "https://lain.example/f" is fetched from another origin',
		]);
	});

	test('the page of missing addresses may link from the root, to what is there', () => {
		expect(faultsOf('', { '404.html': '<a href="/a/">' })).toEqual([]);
		expect(faultsOf('', { '404.html': '<a href="/c/">' })).toEqual([
			'404.html: "/c/" leads nowhere',
		]);
	});
});
