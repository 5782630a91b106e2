import { describe, expect, test } from 'vitest';
import { LONGEST_BAR } from '#components/statistic/chart-layout.ts';
import { describeStatistic } from '#components/statistic/describe-statistic.ts';
import { drawChart } from '#components/statistic/draw-chart.ts';
import { BASE } from '#components/statistic/line-chart.ts';
import type { BarStatistic, LineStatistic } from '#domain/content/statistic.ts';

const common = {
	id: 'contoh',
	order: 1,
	title: 'Statistik contoh',
	question: 'Berapa?',
	unit: 'orang',
	institution: 'Lembaga contoh',
	caveats: [],
	sources: [{ text: 'Contoh' }],
	confidence: 'high',
} as const;

const bars: BarStatistic = {
	...common,
	chart: 'bars',
	period: 'Januari 2000',
	relation: 'nested',
	rows: [
		{ label: 'Dilaporkan', value: 2034 },
		{ label: 'A < B & "C"', value: 1597 },
	],
};

const line: LineStatistic = {
	...common,
	chart: 'line',
	counted: 'Orang yang dilaporkan',
	rows: [
		{ asOf: '2000-01-01', value: 369 },
		{ asOf: '2000-02-01', value: 694 },
	],
};

const draw = (statistic: BarStatistic | LineStatistic) =>
	drawChart(statistic, {
		id: 'statistik-contoh',
		title: statistic.title,
		description: describeStatistic(statistic),
	});

const widthsOf = (svg: string, group: string) => {
	const [, marks = ''] = new RegExp(`<g[^>]*class="${group}"[^>]*>(.*?)</g>`).exec(svg) ?? [];
	return [...marks.matchAll(/ width="([\d.]+)"/g)].map(([, width]) => Number(width));
};

describe.for([bars, line])('a drawing of $chart', (statistic) => {
	const svg = draw(statistic);

	test('holds no style of its own, which the policy of the site would block', () => {
		expect(svg).not.toMatch(/<style|style=|<script/);
	});

	test('takes its colours from the page', () => {
		expect(svg).not.toMatch(/#[0-9a-f]{3,6}\b|rgb|="(black|white|steelblue)"/);
	});

	test('is one image with a name and a description, and no name besides', () => {
		expect(svg).toContain('role="img"');
		expect(svg).toContain('aria-labelledby="statistik-contoh-title statistik-contoh-desc"');
		expect(svg).toContain('<title id="statistik-contoh-title">Statistik contoh</title>');
		expect(svg).toContain('<desc id="statistik-contoh-desc">');
		expect(svg).not.toContain('aria-label=');
	});

	test('is the same each time', () => expect(draw(statistic)).toBe(svg));
});

test('bars are as long as their figures', () => {
	expect(widthsOf(draw(bars), 'chart-bar')).toEqual([
		LONGEST_BAR,
		Math.floor((LONGEST_BAR * 1597 * 10) / 2034) / 10,
	]);
	expect(widthsOf(draw(bars), 'chart-whole')).toEqual([LONGEST_BAR, LONGEST_BAR]);
	expect(widthsOf(draw({ ...bars, relation: 'separate' }), 'chart-whole')).toEqual([]);
});

test('a bar of nothing has no length, and no row is left out', () => {
	const rows = [bars.rows[0], { label: 'Tidak ada', value: 0 }].filter((row) => row !== undefined);
	expect(widthsOf(draw({ ...bars, rows }), 'chart-bar')).toEqual([LONGEST_BAR, 0]);
});

test('where nothing was counted, no bar is drawn and the line lies on its base', () => {
	const noBars = draw({ ...bars, rows: bars.rows.map((row) => ({ ...row, value: 0 })) });
	expect(widthsOf(noBars, 'chart-bar')).toEqual([0, 0]);
	const flat = draw({ ...line, rows: line.rows.map((row) => ({ ...row, value: 0 })) });
	const heights = [...flat.matchAll(/ cy="([\d.]+)"/g)].map(([, y]) => Number(y));
	expect(heights).toEqual([BASE, BASE]);
});

test('a line writes its days short, the year below', () => {
	expect(draw(line)).toMatch(/>1 Feb<.*>2000</);
});

test('figures and words are whole: in the drawing, and in what is said in its place', () => {
	const svg = draw(bars);
	for (const text of ['2.034 orang', '1.597 orang', 'A &lt; B &amp; ']) {
		expect(svg.split(text)).toHaveLength(3);
	}
	expect(describeStatistic(bars)).toBe(
		'Diagram batang. Dilaporkan: 2.034 orang; A < B & "C": 1.597 orang. Setiap angka termasuk dalam angka di atasnya.',
	);
});

test('a line names its days', () => {
	expect(describeStatistic(line)).toContain(
		'1 Januari 2000: 369 orang; 1 Februari 2000: 694 orang',
	);
});
