import { plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Statistic } from '#domain/content/statistic.ts';
import { barChart } from './bar-chart.ts';
import { FONT_SIZE, WIDTH } from './chart-layout.ts';
import { lineChart } from './line-chart.ts';

export interface ChartWords {
	/** Unique on the page: the drawing's name and description hang on it. */
	readonly id: string;
	readonly title: string;
	/** What a screen reader says in place of the drawing. */
	readonly description: string;
}

/**
 * The chart as SVG markup, coloured by classes alone. Plot puts a style sheet into each chart; it is
 * taken out, since the site's policy knows only the sheets that Astro wrote.
 */
export function drawChart(statistic: Statistic, { id, title, description }: ChartWords): string {
	const { document } = parseHTML('<html></html>');
	const svg = plot({
		document,
		width: WIDTH,
		margin: 0,
		className: 'chart',
		...(statistic.chart === 'bars' ? barChart(statistic) : lineChart(statistic)),
	});
	for (const style of svg.querySelectorAll('style')) style.remove();
	// An image has one name; Plot would name each group of marks, in English.
	for (const group of svg.querySelectorAll('g')) group.removeAttribute('aria-label');
	for (const node of svg.querySelectorAll('*')) {
		for (const { name, value } of [...node.attributes]) node.setAttribute(name, shortened(value));
	}

	const nameOf = (element: 'title' | 'desc', text: string) => {
		const node = document.createElementNS('http://www.w3.org/2000/svg', element);
		node.setAttribute('id', `${id}-${element}`);
		node.textContent = text;
		return node;
	};
	svg.prepend(nameOf('title', title), nameOf('desc', description));
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
	svg.setAttribute('font-size', String(FONT_SIZE));
	return svg.outerHTML;
}

/** A tenth of a unit is less than anyone sees; Plot writes a dozen decimals. */
const shortened = (value: string) => value.replaceAll(/(\d\.\d)\d+/g, '$1');
