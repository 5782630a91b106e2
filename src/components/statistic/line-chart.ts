import { dot, line, ruleX, ruleY, text, type PlotOptions } from '@observablehq/plot';
import { largestOf, type LineStatistic } from '#domain/content/statistic.ts';
import { longDate } from '#strings/dates.ts';
import { statisticsText } from '#strings/statistics.ts';
import { WIDTH } from './chart-layout.ts';

const HEIGHT = 220;
/** Half the width of the longest words that stand over or under a point. */
const SIDE = 54;
const TOP = 28;
/** Where 0 stands. */
export const BASE = HEIGHT - 44;

/** Points over time, on a line, with the figure above each and its day below the base line. */
export function lineChart({ rows, unit }: LineStatistic): PlotOptions {
	const points = rows.map(({ asOf, value }) => ({ day: new Date(asOf), asOf, value }));
	const days = points.map(({ day }) => day);
	const most = largestOf(rows);
	type Point = (typeof points)[number];
	return {
		height: HEIGHT,
		x: {
			type: 'utc',
			domain: [days[0], days.at(-1)].filter((day) => day !== undefined),
			range: [SIDE, WIDTH - SIDE],
			axis: null,
		},
		y: { type: 'linear', domain: [0, most], range: [BASE, TOP], axis: null },
		marks: [
			ruleY([0], { className: 'chart-base' }),
			ruleX(points, { className: 'chart-stem', x: 'day', y1: 0, y2: 'value' }),
			line(points, { className: 'chart-line', x: 'day', y: 'value' }),
			dot(points, { className: 'chart-dot', x: 'day', y: 'value', r: 5 }),
			text(points, {
				className: 'chart-value chart-over-line',
				x: 'day',
				y: 'value',
				// Up and aside: a line that rises leaves this corner free.
				dx: -12,
				dy: -17,
				text: ({ value }: Point) => statisticsText.figure(value, unit),
			}),
			text(points, {
				className: 'chart-label',
				x: 'day',
				y: 0,
				dy: 8,
				lineAnchor: 'top',
				lineHeight: 1.2,
				// A month of three letters and the year on a line of its own, else two days would touch.
				text: ({ asOf }: Point) => longDate(asOf).replace(/ (\p{L}{3})\p{L}* /u, ' $1\n'),
			}),
		],
	};
}
