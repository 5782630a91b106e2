import { expect, test } from 'vitest';
import { readExcerpt } from '#domain/search/excerpt.ts';
import { firstLetters } from '#domain/search/directory.ts';

test('what was searched for is told from what stands around it', () => {
	expect(readExcerpt('ASN wajib <mark>netral.</mark> Titik')).toEqual([
		{ text: 'ASN wajib ', isMatch: false },
		{ text: 'netral.', isMatch: true },
		{ text: ' Titik', isMatch: false },
	]);
});

test('whatever else looks like a tag stays text', () => {
	expect(readExcerpt('<img src=x> &lt;b&gt; &amp; <mark>&lt;i&gt;</mark>')).toEqual([
		{ text: '<img src=x> <b> & ', isMatch: false },
		{ text: '<i>', isMatch: true },
	]);
});

test('each first letter leads to its first term', () => {
	expect(
		firstLetters([
			{ id: 'asn', term: 'ASN' },
			{ id: 'atribut', term: 'atribut' },
			{ id: 'bkn', term: 'BKN' },
		]),
	).toEqual([
		{ letter: 'A', id: 'asn' },
		{ letter: 'B', id: 'bkn' },
	]);
});
