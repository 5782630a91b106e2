import { describe, expect, test } from 'vitest';
import type { Question } from '#domain/content/item-view.ts';
import { answerWords } from '#islands/recap/answer-words.ts';
import { placeHref, readPlace } from '#islands/recap/place.ts';
import { fileName } from '#islands/recap/save-file.ts';
import { shortDate } from '#strings/dates.ts';
import { questionText } from '#strings/question.ts';
import { statisticsText } from '#strings/recap-statistics.ts';

describe('the place in the address', () => {
	test('comes back as it was written', () => {
		const place = { cohort: 'AbC-_123', view: 'statistik' } as const;
		expect(readPlace(placeHref(place))).toEqual(place);
	});

	test.for(['', '#', '#bagian=lain', '#%%%'])('"%s" is the list of cohorts', (hash) => {
		expect(readPlace(hash)).toEqual({ cohort: '', view: 'peserta' });
	});
});

describe('names of files', () => {
	test('hold the cohort and the day in letters that every system takes', () => {
		expect(fileName('rekap', 'CPNS 2026/1: "A&B"', '2026-11-22', 'xlsx')).toBe(
			'rekap-cpns-2026-1-a-b-2026-11-22.xlsx',
		);
		expect(fileName('rekap', '日本', '2026-11-22', 'csv')).toBe('rekap-2026-11-22.csv');
	});
});

test.for([
	['2026-08-17', '17 Agu 2026'],
	['2026-05-02', '2 Mei 2026'],
	['2026-12-31', '31 Des 2026'],
])('in tables %s is %s', ([iso = '', shown]) => expect(shortDate(iso)).toBe(shown));

describe('an answer in words', () => {
	const label = (id: string) => ({ id, text: `teks ${id}` });
	const question = (type: Question['type']): Question => ({
		...{ id: 'q', type, stem: 'Soal', choices: [label('a'), label('b')] },
		entries: [label('c')],
		targets: [label('d')],
		steps: [{ ...label('1'), choices: [label('e')] }],
	});
	test.for([
		['single', { choice: 'b' }, 'teks b'],
		['multiple', { a: 'yes', b: 'yes' }, 'teks a; teks b'],
		['truefalse', { verdict: 'false', reason: 'a' }, `${questionText.false}; teks a`],
		['order', { c: '2' }, '2. teks c'],
		['match', { c: 'd' }, 'teks c → teks d'],
		['case', { 1: 'e' }, 'teks e'],
		['single', {}, statisticsText.noAnswer],
		['single', { choice: 'z' }, 'choice z'],
	] as const)('%s %j is "%s"', ([type, response, words]) => {
		expect(answerWords(question(type), response)).toBe(words);
	});

	test('is in letters where the question is gone', () => {
		expect(answerWords(undefined, { choice: 'b' })).toBe('choice b');
	});
});
