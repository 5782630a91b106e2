import { type Bar, toBars } from '#domain/review/chart.ts';
import { toDate } from '#domain/calendar-day.ts';
import type { DayCost } from '#domain/review/forecast.ts';
import { dateRange, longDate } from '#strings/dates.ts';
import { countText } from '#strings/numbers.ts';
import { reviewText as text } from '#strings/review.ts';

interface Props {
	readonly days: readonly DayCost[];
	/** Minutes a day that the learner gives. */
	readonly limit: number;
	readonly today: number;
}

/** Units of the drawing: it is stretched to the width of the page. */
const SLOT = 4;
const HEIGHT = 100;

/** Minutes of each day until the voting day, drawn and as a table. */
export function PlanChart({ days, limit, today }: Props) {
	const { width, bars } = toBars(days);
	const last = (bars.at(-1)?.until ?? today) + 1;
	return (
		<figure class="plan-chart">
			<Drawing {...{ bars, limit }} />
			<p class="plan-ends small">
				<span>{text.today}</span>
				<span>{longDate(toDate(last))}</span>
			</p>
			<figcaption class="small quiet">
				{text.chartLimit(limit)}. {text.chartGrouped[width]}
			</figcaption>
			<details>
				<summary>{text.asTable}</summary>
				<Table bars={bars} />
			</details>
		</figure>
	);
}

function Drawing({ bars, limit }: { readonly bars: readonly Bar[]; readonly limit: number }) {
	const longest = Math.max(0, ...bars.map(({ minutes }) => minutes));
	const most = Math.max(limit, longest);
	const top = (minutes: number) => HEIGHT - (minutes / most) * (HEIGHT - 4);
	const wide = (bars.length + 1) * SLOT;
	return (
		<svg
			viewBox={`0 0 ${wide} ${HEIGHT}`}
			preserveAspectRatio="none"
			role="img"
			aria-label={text.chart(Math.ceil(longest))}
		>
			{bars.map(({ from, minutes }, index) => (
				<rect
					key={from}
					class="plan-bar"
					x={index * SLOT + 0.4}
					width={SLOT - 0.8}
					y={top(minutes)}
					height={HEIGHT - top(minutes)}
				/>
			))}
			<rect class="plan-voting-day" x={wide - SLOT + 1} width={SLOT - 2} y="0" height={HEIGHT} />
			<line class="plan-limit" x1="0" x2={wide} y1={top(limit)} y2={top(limit)} />
		</svg>
	);
}

function Table({ bars }: { readonly bars: readonly Bar[] }) {
	return (
		<div class="table-wrap" tabIndex={0} role="region" aria-label={text.forecastTitle}>
			<table>
				<thead>
					<tr>
						<th scope="col">{text.tableDay}</th>
						<th scope="col">{text.tableCards}</th>
						<th scope="col">{text.tableMinutes}</th>
					</tr>
				</thead>
				<tbody>
					{bars.map(({ from, until, cards, minutes }) => (
						<tr key={from}>
							<th scope="row">{dateRange(toDate(from), toDate(until))}</th>
							<td>{countText(cards)}</td>
							<td>{countText(minutes)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
