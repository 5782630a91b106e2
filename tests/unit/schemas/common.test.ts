import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citation, id, isoDate, sentence } from '#schemas/common.ts';

describe('isoDate', () => {
	test.for(['2026-11-22', '2024-02-29', '2000-02-29', '1945-08-17', '9999-12-31'])(
		'takes %s',
		(day) => expect(isoDate.parse(day)).toBe(day),
	);

	test.for([
		'2023-02-29',
		'2026-02-30',
		'2026-04-31',
		'2026-13-01',
		'2026-00-10',
		'2026-01-00',
		'26-1-1',
		'22-11-2026',
		'2026-11-22T00:00:00Z',
		'2026/11/22',
		'besok',
		'',
	])('refuses "%s"', (day) => expect(isoDate.safeParse(day).success).toBe(false));

	test('takes the Date that another YAML reader makes of an unquoted day, as that day', () => {
		const days = fc.date({
			noInvalidDate: true,
			min: new Date('0001-01-01'),
			max: new Date('9999-12-31'),
		});
		fc.assert(
			fc.property(days, (date) => {
				expect(isoDate.parse(date)).toBe(date.toISOString().slice(0, 10));
			}),
		);
	});
});

describe('citation', () => {
	test.for(['uu-20-2023#24.1.d', 'uu-5-2014#p2.f', 'skb-2022#penetapan', 'uu-10-2016#70.1'])(
		'takes %s',
		(text) => expect(citation.parse(text)).toBe(text),
	);

	test.for(['uu-20-2023', 'uu-20-2023#', '#24', 'UU-20#24', 'uu 20#24', 'uu#24 1', 'uu#1#2', ''])(
		'refuses "%s"',
		(text) => expect(citation.safeParse(text).success).toBe(false),
	);
});

describe('id', () => {
	test.for(['a', 'asas-netral', 'uu-20-2023', '2024'])('takes %s', (text) =>
		expect(id.parse(text)).toBe(text),
	);

	test.for(['', 'Asas', 'asas_netral', '-asas', 'asas-', 'asas--netral', 'asas netral', 'é'])(
		'refuses "%s"',
		(text) => expect(id.safeParse(text).success).toBe(false),
	);
});

describe('sentence', () => {
	test('has ten characters, white space around it not counted', () => {
		expect(sentence.parse('  Sepuluh ya\n')).toBe('Sepuluh ya');
		expect(sentence.safeParse('Sembilan!     ').success).toBe(false);
	});
});
