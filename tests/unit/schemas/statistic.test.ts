import { describe, expect, test } from 'vitest';
import { statisticSchema } from '#schemas/statistic.ts';

const row = (label: string, value: number) => ({ label, value });

const own = {
	period: 'Januari 2000',
	relation: 'separate',
	rows: [row('Dilaporkan', 5), row('Terbukti', 3)],
};

const common = {
	order: 1,
	title: 'Statistik contoh',
	question: 'Berapa yang terbukti pada contoh ini?',
	unit: 'orang',
	institution: 'Lembaga contoh',
	caveats: [],
	sources: [{ text: 'Contoh' }],
	confidence: 'high',
};

const bars = { ...common, ...own, chart: 'bars' };
const day = (asOf: string, value: number) => ({ asOf, value });
const line = {
	...common,
	chart: 'line',
	counted: 'Orang yang dilaporkan',
	rows: [day('2000-01-31', 1), day('2000-02-01', 5)],
};

/** The messages by place; none where the file is taken. */
const faults = (data: object) =>
	statisticSchema
		.safeParse(data)
		.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const takes = (data: object) => faults(data).length === 0;

test('takes bars of one period and a line of one count', () => {
	expect([bars, line].map(faults)).toEqual([[], []]);
});

describe('figures that are not comparable cannot stand in one chart', () => {
	test.for(['institution', 'unit', 'period', 'asOf', 'sources'])(
		'a row has no %s of its own',
		(field) => {
			const rows = [row('Dilaporkan', 5), { ...row('Terbukti', 3), [field]: 'kasus' }];
			expect(takes({ ...bars, rows })).toBe(false);
		},
	);

	test.for(['institution', 'unit', 'period', 'sources', 'confidence'])(
		'a chart without %s says nothing',
		(field) => expect(takes({ ...bars, [field]: undefined })).toBe(false),
	);

	test('a line counts one thing on several days, and bars count several things on the same days', () => {
		expect(takes({ ...line, period: own.period })).toBe(false);
		expect(takes({ ...line, relation: own.relation })).toBe(false);
		expect(takes({ ...line, counted: undefined })).toBe(false);
		expect(takes({ ...line, rows: bars.rows })).toBe(false);
		expect(takes({ ...bars, rows: line.rows })).toBe(false);
	});
});

test('a figure of low confidence is not drawn, neither alone nor in a row', () => {
	expect(takes({ ...bars, confidence: 'medium' })).toBe(true);
	expect(takes({ ...bars, confidence: 'low' })).toBe(false);
	const rowOf = (confidence: string) => [{ ...row('Dilaporkan', 5), confidence }, row('Lain', 3)];
	expect(takes({ ...bars, rows: rowOf('medium') })).toBe(true);
	expect(takes({ ...bars, rows: rowOf('low') })).toBe(false);
});

test('a line has room for two to four days', () => {
	const days = (count: number) =>
		Array.from({ length: count }, (_, index) => day(`2000-01-0${index + 1}`, index));
	expect([1, 2, 4, 5].map((count) => takes({ ...line, rows: days(count) }))).toEqual([
		false,
		true,
		true,
		false,
	]);
});

test('an unquoted day, which YAML makes a date, is the same day', () => {
	const rows = [{ asOf: new Date('2000-01-31'), value: 1 }, day('2000-02-01', 5)];
	expect(statisticSchema.parse({ ...line, rows })).toEqual(line);
});

test('the address of a source is a safe one, and may be left out', () => {
	const takesUrl = (url: string) => takes({ ...bars, sources: [{ text: 'Contoh', url }] });
	expect(takesUrl('https://contoh.id/a')).toBe(true);
	expect(['contoh.id', 'http://contoh.id/', 'javascript:alert(1)'].map(takesUrl)).toEqual([
		false,
		false,
		false,
	]);
});

test('a rule about figures is told in Indonesian, at its place', () => {
	expect(faults({ ...bars, relation: 'parts', total: 9 })).toEqual([
		'total: 8, jumlah semua baris (relation: parts)',
	]);
});
