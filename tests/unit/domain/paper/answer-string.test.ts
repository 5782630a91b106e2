import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForm, type Form } from '#domain/assessment/form.ts';
import { itemTypes } from '#domain/assessment/item.ts';
import { isValidResponse } from '#domain/assessment/slots.ts';
import { readAnswerString, toAnswerString } from '#domain/paper/answer-string.ts';
import { toSheet } from '#domain/paper/sheet.ts';
import {
	anyResponses,
	anySeed,
	anySpec,
	buildBank,
	buildItem,
	formOf,
	keysOf,
	specs,
} from '#tests/unit/domain/builders.ts';

const bank = buildBank();
const anyForm = fc.oneof(
	fc.tuple(anySeed, fc.integer({ min: 1, max: 3 })).map(([seed, n]) => drawForm(bank, seed, n)),
	fc
		.array(anySpec, { minLength: 1, maxLength: 25 })
		.map((all) => formOf(...all.map((spec, index) => buildItem(`soal-${index}`, {}, spec)))),
);

/** One question of each type: single, multiple, truefalse, order, match, categorise, case. */
const everyType = formOf(...itemTypes.map((type) => buildItem(type, {}, specs[type])));
const KEY = '1.B 2.ACD 3.SC 4.1234 5.BAC 6.ABBA 7.AD';
const faultsOf = (form: Form, text: string) => readAnswerString(form, text).faults;

/** The key with one question typed otherwise. */
const keyWith = (number: number, typed: string) =>
	KEY.replace(new RegExp(`(^| )${number}\\.\\S+`), `$1${typed}`);

describe('an answer string', () => {
	test('has the letters that are printed, one group for each question', () => {
		expect(toAnswerString(everyType, keysOf(everyType))).toBe(KEY);
	});

	test('is read back as it was written, whatever was answered', () => {
		const anySitting = anyForm.chain((form) =>
			anyResponses(form).map((responses) => ({ form, responses })),
		);
		fc.assert(
			fc.property(anySitting, ({ form, responses }) => {
				const read = readAnswerString(form, toAnswerString(form, responses));
				expect(read.faults).toEqual([]);
				expect(read.responses).toEqual(responses);
			}),
		);
	});

	test('never throws and never gives what a question does not offer', () => {
		const junk = fc.oneof(
			fc.string({ maxLength: 300 }),
			fc.string({
				unit: fc.constantFrom(...'0123456789ABCDEFSabcs .-):,;\n½Ⅳ①é\u{1f600}\u0000\ud800'),
				maxLength: 200,
			}),
		);
		fc.assert(
			fc.property(anyForm, junk, (form, text) => {
				const { responses } = readAnswerString(form, text);
				for (const { item } of form.items) {
					expect(isValidResponse(item, responses[item.id] ?? {})).toBe(true);
				}
			}),
		);
	});

	test.for([
		['in small letters', KEY.toLowerCase()],
		['one question a line', KEY.replaceAll(' ', '\n')],
		['with commas', KEY.replaceAll(' ', ', ')],
		['without dots', KEY.replaceAll('.', '')],
		['with a space behind each number', KEY.replaceAll('.', ' ')],
		['with brackets behind each number', KEY.replaceAll('.', ') ')],
		['with signs between letters', '1-B 2:A.C.D 3.S-C 4.1-2-3-4 5.B/A/C 6.A-B-B-A 7=A,D'],
		['with spaces between letters', '1 B 2 A C D 3 S C 4 1 2 3 4 5 B A C 6 A B B A 7 A D'],
		['in another order', KEY.split(' ').toReversed().join(' ')],
		['in another order of its letters', KEY.replace('ACD', 'DAC')],
	] as const)('is read %s', ([, typed]) => {
		expect(readAnswerString(everyType, typed)).toMatchObject({
			faults: [],
			responses: keysOf(everyType),
		});
	});

	test('marks what is blank, as a zero or as the letter that looks like one', () => {
		const read = readAnswerString(everyType, '1.0 2.O 3.0C 4.1004 5.0 6.00BA 7.0');
		expect(read.faults).toEqual([]);
		expect(read.responses).toEqual({
			truefalse: { reason: 'c' },
			order: { a: '1', d: '4' },
			categorise: { c: 'y', d: 'x' },
		});
	});
});

test('after a blank order, a number is the next question and not a row', () => {
	const read = readAnswerString(everyType, '4 0 2 ACD 1 B 3 SC 5 BAC 6 ABBA 7 AD');
	const others = Object.entries(keysOf(everyType)).filter(([id]) => id !== 'order');
	expect(read.faults).toEqual([]);
	expect(read.responses).toEqual(Object.fromEntries(others));
});

test('the number that comes next begins its question, though its digits could go on with an order', () => {
	const form = formOf(buildItem('urut', {}, specs.order), buildItem('pilih'));
	const read = readAnswerString(form, '1.12 2.0');
	expect(read.faults).toMatchObject([{ reason: 'unexpected', number: 1, found: '12' }]);
	expect(read.responses).toEqual({});
});

test('rows on the sheet are counted in small Roman numbers', () => {
	const [order] = toSheet(formOf(buildItem('urut', {}, specs.order)));
	expect(order?.lines.map(({ label }) => label)).toEqual(['i', 'ii', 'iii', 'iv']);
});

describe('a mistake in an answer string is named with its question', () => {
	test.for([
		['a letter beyond those printed', 1, '1.E', 'E'],
		['two letters for one', 1, '1.AB', 'AB'],
		['no letter at all', 1, '1.', ''],
		['a sign that is none', 1, '1.B?', 'B?'],
		['a letter twice', 2, '2.ACA', 'ACA'],
		['a letter where benar or salah stands', 3, '3.CC', 'CC'],
		['a verdict alone', 3, '3.S', 'S'],
		['too few digits', 4, '4.123', '123'],
		['too many digits', 4, '4.12341', '12341'],
		['a digit beyond the rows', 4, '4.1235', '1235'],
		['a letter too few', 6, '6.ABB', 'ABB'],
		['letters for too many steps', 7, '7.ADA', 'ADA'],
	] as const)('%s', ([, number, typed, found]) => {
		expect(faultsOf(everyType, keyWith(number, typed))).toEqual([
			{ reason: 'unexpected', number, found },
		]);
	});

	test('a question that is left out, or comes twice, or is not there', () => {
		expect(faultsOf(everyType, KEY.replace('5.BAC ', ''))).toEqual([
			{ reason: 'missing', number: 5 },
		]);
		expect(faultsOf(everyType, `${KEY} 5.BAC`)).toEqual([{ reason: 'repeated', number: 5 }]);
		expect(faultsOf(everyType, `${KEY} 8.A`)).toEqual([{ reason: 'not-on-form', found: '8' }]);
	});

	test('what has no number, nothing, and far too much', () => {
		expect(faultsOf(everyType, `BUDI ${KEY}`)).toEqual([{ reason: 'unnumbered', found: 'BUDI' }]);
		expect(faultsOf(everyType, ' \n')).toEqual([{ reason: 'empty' }]);
		expect(faultsOf(everyType, '1.A '.repeat(2000))).toEqual([{ reason: 'too-long' }]);
	});

	test('the others are understood all the same', () => {
		const { answers } = readAnswerString(everyType, keyWith(4, '4.12'));
		expect(answers.map(({ number }) => number)).toEqual([1, 2, 3, 5, 6, 7]);
		expect(answers[1]?.written).toBe('ACD');
	});
});
