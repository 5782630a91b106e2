import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherWays, readSiteQuery } from '#domain/search/site-query.ts';

const ready = (typed: string) => {
	const query = readSiteQuery(typed);
	if (query.state !== 'ready') throw new Error(`"${typed}" is ${query.state}`);
	return query;
};

describe('a word is also looked for in the form that the stemmer takes for another', () => {
	test.for([
		['menetralkan', 'netralkan'],
		['menulis', 'tulis'],
		['penetralan', 'netralan'],
		['menyatakan', 'nyatakan'],
		['menyalahkan', 'salahkan'],
		['netral', 'menetral'],
		['kenetralan', 'menetral'],
		['dinetralkan', 'menetral'],
		['tulis', 'menulis'],
		['tertulis', 'menulis'],
		['nyata', 'menyata'],
		['sapu', 'menyapu'],
	])('%s as %s', ([word = '', other]) => expect(otherWays(word)).toContain(other));

	test.for(['memilih', 'melanggar', 'mengajar', 'pns', 'asn', 'uu', 'bupati', 'menang'])(
		'%s needs no other form',
		(word) => expect(otherWays(word)).toEqual([]),
	);
});

test.for([
	['medsos', 'media sosial'],
	['caleg', 'calon anggota legislatif'],
	['paslon', 'pasangan calon'],
	['timses', 'tim sukses'],
	['pilkada', 'pemilihan kepala daerah'],
	['wa', 'whatsapp'],
])('%s is also looked for as %s', ([short = '', long]) => expect(otherWays(short)).toContain(long));

test('the question as it was typed comes first, then one word at a time is said differently', () => {
	expect(ready('Paslon di medsos').variants).toEqual([
		'paslon medsos',
		'pasangan calon medsos',
		'paslon media sosial',
	]);
});

test('what joins a sentence is not looked for, unless there is nothing else', () => {
	expect(ready('Bolehkah saya ikut kampanye?').variants[0]).toBe('ikut kampanye');
	expect(ready('apa itu').variants[0]).toBe('apa itu');
});

test('numbers of laws keep their form', () => {
	expect(ready('UU 5/2014 Pasal 24').variants[0]).toBe('uu 5/2014 pasal 24');
});

test.for([
	['', 'empty'],
	['   ', 'empty'],
	['👍🎉', 'empty'],
	['?!', 'empty'],
	['<b></b>', 'empty'],
	['a', 'short'],
	['7 ', 'short'],
	['as', 'ready'],
])('"%s" is %s', ([typed = '', state]) => expect(readSiteQuery(typed).state).toBe(state));

test('of HTML only the words count', () => {
	expect(ready('<img src=x onerror=alert(1)>netral').variants[0]).toBe('netral');
});

test('any text is answered, and never by more work than a few words ask for', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 900 }), fc.lorem()), (typed) => {
			const query = readSiteQuery(typed);
			if (query.state !== 'ready') return;
			expect(query.variants.length).toBeLessThanOrEqual(8);
			expect(query.words.length).toBeLessThanOrEqual(12);
			expect(query.variants[0]?.length).toBeLessThanOrEqual(800);
			expect(query.variants[0]).not.toMatch(/[<>"]/);
		}),
	);
});

test('five thousand letters are one short question', () => {
	expect(ready('netral '.repeat(800)).words.length).toBeLessThanOrEqual(12);
	expect(ready('a'.repeat(5000)).variants[0]).toHaveLength(200);
});
