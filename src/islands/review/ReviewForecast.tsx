import { useEffect, useState } from 'preact/hooks';
import type { ReviewState } from '#domain/review/due.ts';
import type { Forecast } from '#domain/review/forecast.ts';
import { countText } from '#strings/numbers.ts';
import { reviewText as text } from '#strings/review.ts';
import { inSlices } from './in-slices.ts';
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
		setComputed(undefined);
		void compute(review, () => isHere).then((found) => {
			if (isHere) setComputed(found);
		});
		return () => {
			isHere = false;
		};
	}, [review]);
	return (
		<section class="card stack" aria-labelledby="perkiraan" aria-busy={computed === undefined}>
			<h2 id="perkiraan">{text.forecastTitle}</h2>
			<p role="status">
				{computed === undefined ? text.forecasting : verdictOf(computed, review.minutes)}
			</p>
			{computed !== undefined && <Figures {...{ computed, review }} />}
		</section>
	);
}

function verdictOf({ forecast, enough }: Computed, minutes: number): string {
	if (forecast.suffices) return text.suffices(minutes);
	const lack = text.tooFew(minutes, forecast.recall, forecast.reached);
	return `${lack} ${enough === undefined ? text.noneSuffices : text.wouldSuffice(enough)}`;
}

function Figures({ computed, review }: Props & { readonly computed: Computed }) {
	const { forecast } = computed;
	const total = forecast.days.reduce((sum, { minutes }) => sum + minutes, 0);
	return (
		<>
			<dl class="review-figures">
				<Figure value={text.percent(forecast.recall)} label={text.recallOnDay} />
				<Figure value={text.percent(forecast.untouched)} label={text.recallUntouched} />
				<Figure value={countText(total / forecast.days.length)} label={text.minutesPerDay} />
			</dl>
			<PlanChart days={forecast.days} limit={review.minutes} today={review.today} />
			<p class="small quiet">
				{text.minutesTotal(Math.ceil(total), forecast.days.length)}.{' '}
				{text.honest(review.pace.item, review.pace.point)}
			</p>
		</>
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

async function compute(
	review: ReviewState,
	isWanted: () => boolean,
): Promise<Computed | undefined> {
	const { aim, cards, today, minutes, spentSeconds } = review;
	if (aim.mode !== 'horizon') return undefined;
	const { forecastReview, minutesThatSuffice } = await import('./engine.ts');
	const source = { cards, today, votingDay: aim.votingDay, minutes, spentSeconds };
	const forecast = await inSlices(forecastReview(source), isWanted);
	if (forecast === undefined) return undefined;
	const enough = forecast.suffices
		? undefined
		: await inSlices(minutesThatSuffice(source), isWanted);
	return { forecast, enough };
}
