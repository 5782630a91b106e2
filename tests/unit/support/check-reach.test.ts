import { expect, test } from 'vitest';
import { unreachedPages } from '#tests/support/check-reach.ts';

const page = (...links: string[]) => links.map((href) => `<a href="${href}">Lanjut</a>`).join('');

test('a page is reached over any number of links, with anchors and without', () => {
	const site = new Map([
		['index.html', page('a/', 'https://lain.test/c/', 'mailto:?subject=c')],
		['a/index.html', page('../b/#bagian')],
		['b/index.html', page('#atas')],
		['404.html', ''],
	]);
	expect(unreachedPages(site)).toEqual([]);
});

test('a page that only an unreached page links to is named, as is that one', () => {
	const site = new Map([
		['index.html', page('a/')],
		['a/index.html', ''],
		['pulau/index.html', page('../pantai/', '../a/')],
		['pantai/index.html', ''],
	]);
	expect(unreachedPages(site)).toEqual([
		'pulau/index.html: no link leads there',
		'pantai/index.html: no link leads there',
	]);
});
