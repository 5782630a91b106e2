import { describe, expect, test } from 'vitest';
import { guessRoots, stem } from '#domain/conduct/stem.ts';
import { keyOf, namesOf } from '#domain/conduct/terms.ts';

describe('words of one family share a stem', () => {
	test.for([
		['pelanggaran', 'melanggar'],
		['kedisiplinan', 'disiplin'],
		['menetralkan', 'netral'],
		['netralitas', 'netral'],
		['mengampanyekan', 'kampanye'],
		['menyatakan', 'pernyataan'],
		['menulis', 'tertulis'],
		['diperiksa', 'pemeriksaan'],
		['pemenangan', 'kemenangan'],
		['meneruskan', 'terusin'],
	] as const)('%s, %s', ([one, other]) => {
		expect(stem(one)).toBe(stem(other));
	});
});

test('short words are their own stem', () => {
	expect(['wa', 'rt', 'kpu', 'like'].map(stem)).toEqual(['wa', 'rt', 'kpu', 'like']);
});

test('the stem of a word that Snowball gets wrong is its own stem', () => {
	for (const word of ['disiplin', 'netral', 'kampanye', 'pegawai', 'periksa', 'pakai']) {
		expect(stem(word)).toBe(word);
	}
});

describe('a nasal beginning may hide the first letter of the root', () => {
	test.for([
		['menempel', 'tempel'],
		['menitipkan', 'titip'],
		['penertiban', 'tertib'],
		['menyumbang', 'sumbang'],
		['nyumbang', 'sumbang'],
		['ngirim', 'kirim'],
		['mengirim', 'kirim'],
		['nulis', 'tulis'],
		['makai', 'pakai'],
	] as const)('%s may be of %s', ([word, root]) => {
		expect([...guessRoots(word), ...namesOf(word)]).toContain(root);
	});
});

test.for([
	['ngelike', 'like'],
	['upload', 'postingan'],
	['nyoblos', 'coblos'],
	['kaus', 'kaos'],
	['pileg', 'pilkada'],
	['kandidat', 'caleg'],
] as const)('%s and %s mean one thing', ([one, other]) => {
	const names = (word: string) => [keyOf(word), ...guessRoots(word).map(keyOf)];
	expect(names(one)).toContain(keyOf(other));
});
