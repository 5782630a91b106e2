import { useEffect, useState } from 'preact/hooks';
import type { ReviewState } from '#domain/review/due.ts';
import type { Forecast } from '#domain/review/forecast.ts';
import { reviewText as text } from '#strings/review.ts';
import { PlanChart } from './PlanChart.tsx';

interface Props {
	readonly review: ReviewState;
}

interface Computed {
	readonly forecast: Forecast;
	/** Minutes a day that would do, where the learner's do not. */
	readonly enough: number | undefined;
}

/** What review until the voting day is expected to bring and to cost. */
export function ReviewForecast({ review }: Props) {
	const [computed, setComputed] = useState<Computed | undefined>();
	useEffect(() => {
		let isHere = true;
		void compute(review).then((found) => {
			if (isHere) setComputed(found);
		});
		return () => {
			isHere = false;
		};
	}, [review]);
	if (computed === undefined) return null;
	const { forecast, enough } = computed;
	const total = forecast.days.reduce((sum, { minutes }) => sum + minutes, 0);
	return (
		<section class="card stack" aria-labelledby="perkiraan">
			<h2 id="perkiraan">{text.forecastTitle}</h2>
			<dl class="review-figures">
				<Figure value={text.percent(forecast.recall)} label={text.recallOnDay} />
				<Figure value={text.percent(forecast.untouched)} label={text.recallUntouched} />
				<Figure
					value={String(Math.ceil(total / forecast.days.length))}
					label={text.minutesPerDay}
				/>
			</dl>
			<p>
				{forecast.suffices
					? text.suffices(review.minutes)
					: text.tooFew(review.minutes, forecast.recall, forecast.reached)}{' '}
				{!forecast.suffices &&
					(enough === undefined ? text.noneSuffices : text.wouldSuffice(enough))}
			</p>
			<PlanChart days={forecast.days} limit={review.minutes} today={review.today} />
			<p class="small quiet">
				{text.minutesTotal(Math.ceil(total), forecast.days.length)}.{' '}
				{text.honest(review.pace.item, review.pace.point)}
			</p>
		</section>
	);
}

function Figure({ value, label }: { readonly value: string; readonly label: string }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{value}</dd>
		</div>
	);
}

async function compute(review: ReviewState): Promise<Computed | undefined> {
	const { aim, cards, today, minutes, spentSeconds } = review;
	if (aim.mode !== 'horizon') return undefined;
	const { forecastReview, minutesThatSuffice } = await import('./engine.ts');
	const source = { cards, today, votingDay: aim.votingDay, minutes, spentSeconds };
	const forecast = forecastReview(source);
	return { forecast, enough: forecast.suffices ? undefined : minutesThatSuffice(source) };
}
