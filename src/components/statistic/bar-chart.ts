import { rect, text, type PlotOptions } from '@observablehq/plot';
import { wholeOf, type BarStatistic } from '#domain/content/statistic.ts';
import { statisticsText } from '#strings/statistics.ts';
import { LONGEST_BAR, placeBars } from './chart-layout.ts';

/** Bars from zero, each below its label. Where there is a whole, it is drawn behind each part. */
export function barChart(statistic: BarStatistic): PlotOptions {
	const { rows, unit, relation } = statistic;
	const whole = wholeOf(statistic);
	const { places, height } = placeBars(rows.map(({ label }) => label));
	const bars = rows.map(({ value }, index) => ({ value, ...places[index] }));
	const hasWhole = relation !== 'separate';
	return {
		height,
		x: { type: 'linear', domain: [0, whole], range: [0, LONGEST_BAR], axis: null },
		y: { type: 'identity', axis: null },
		marks: [
			hasWhole
				? rect(bars, { className: 'chart-whole', x1: 0, x2: whole, y1: 'top', y2: 'bottom' })
				: null,
			rect(bars, { className: 'chart-bar', x1: 0, x2: 'value', y1: 'top', y2: 'bottom' }),
			text(
				places.flatMap(({ lines }) => lines),
				{ className: 'chart-label', x: 0, y: 'y', text: 'text', textAnchor: 'start' },
			),
			text(bars, {
				className: 'chart-value',
				x: hasWhole ? whole : 'value',
				y: ({ top = 0, bottom = 0 }: (typeof bars)[number]) => (top + bottom) / 2,
				dx: 6,
				text: ({ value }: (typeof bars)[number]) => statisticsText.figure(value, unit),
				textAnchor: 'start',
			}),
		],
	};
}
