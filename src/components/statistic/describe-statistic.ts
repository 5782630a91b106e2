import type { Statistic } from '#domain/content/statistic.ts';
import { dateRange, longDate } from '#strings/dates.ts';
import { statisticsText } from '#strings/statistics.ts';

/** Who counted, what, and when. */
export function scopeText(statistic: Statistic): string {
	const { institution } = statistic;
	if (statistic.chart === 'bars') return statisticsText.scope(institution, statistic.period);
	const days = statistic.rows.map(({ asOf }) => asOf);
	const period = dateRange(days[0] ?? '', days.at(-1) ?? '');
	return `${statisticsText.scope(institution, period)} ${statisticsText.counted(statistic.counted)}`;
}

/** Whether the figures may be added up. */
export function relationText(statistic: Statistic): string {
	if (statistic.chart === 'line') return statisticsText.relation.line;
	const { relation, total = 0, unit } = statistic;
	if (relation !== 'parts') return statisticsText.relation[relation];
	return statisticsText.relation.parts(statisticsText.figure(total, unit));
}

/** The whole chart in words, for those who do not see it. */
export function describeStatistic(statistic: Statistic): string {
	const { chart, unit } = statistic;
	const rows =
		statistic.chart === 'bars'
			? statistic.rows
			: statistic.rows.map(({ asOf, value }) => ({ label: longDate(asOf), value }));
	const figures = rows.map(({ label, value }) => `${label}: ${statisticsText.figure(value, unit)}`);
	return `${statisticsText.chart[chart]}. ${figures.join('; ')}. ${relationText(statistic)}`;
}
