import { useEffect, useRef } from 'preact/hooks';
import { toHref } from '#adapters/site/to-href.ts';
import type { ReviewCard } from '#domain/review/cards.ts';
import type { ReviewState } from '#domain/review/due.ts';
import { routes } from '#routes';
import { reviewText as text } from '#strings/review.ts';
import type { ReviewEnd } from './ReviewSitting.tsx';
import type { OpenReview } from './sitting.ts';

interface Props {
	readonly review: ReviewState;
	/** What was done just now. */
	readonly end: ReviewEnd | undefined;
	/** A sitting that was left open today. */
	readonly left: OpenReview | undefined;
	readonly onBegin: (cards: readonly ReviewCard[]) => void;
	readonly onResume: (open: OpenReview) => void;
}

/** Cards that are offered beyond the minutes of the day. */
const EXTRA = 10;

/** How much waits today, and the way into it. */
export function ReviewToday({ review, end, left, onBegin, onResume }: Props) {
	const { cards, now, later, doneToday } = review;
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (end !== undefined) heading.current?.focus();
	}, [end]);
	if (cards.length === 0) return <NothingYet />;
	const offered = now.length > 0 ? now : later.slice(0, EXTRA);
	return (
		<>
			{end !== undefined && (
				<section class="card stack" aria-labelledby="ulangan-selesai">
					<h2 id="ulangan-selesai" tabIndex={-1} ref={heading}>
						{text.endTitle}
					</h2>
					<p>{text.endText(end.done, end.recalled)}</p>
				</section>
			)}
			<section class="card stack review-today" aria-labelledby="ulangan-hari-ini">
				<h2 id="ulangan-hari-ini">{text.todayTitle}</h2>
				<Facts {...review} />
				{doneToday > 0 && <p class="quiet">{text.doneToday(doneToday)}</p>}
				{left !== undefined ? (
					<button type="button" class="button" onClick={() => onResume(left)}>
						{text.resume}
					</button>
				) : (
					offered.length > 0 && (
						<button
							type="button"
							class="button"
							data-kind={now.length > 0 ? undefined : 'quiet'}
							onClick={() => onBegin(offered)}
						>
							{now.length > 0 ? text.start : text.more}
						</button>
					)
				)}
			</section>
		</>
	);
}

function Facts({ now, later }: ReviewState) {
	const urgent = now.filter(({ isUrgent }) => isUrgent).length;
	const items = now.filter(({ kind }) => kind === 'item').length;
	const minutes = Math.ceil(now.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
	if (now.length === 0) {
		return (
			<>
				<p class="review-figure">{later.length === 0 ? text.todayDone : text.todayRested}</p>
				<p>{later.length === 0 ? text.todayDoneText : text.later(later.length)}</p>
			</>
		);
	}
	return (
		<>
			<p class="review-figure">{text.todayFacts(now.length, minutes)}</p>
			<p class="quiet">{text.todayKinds(items, now.length - items)}</p>
			{urgent > 0 && <p>{text.urgent(urgent)}</p>}
			{later.length > 0 && <p class="quiet">{text.later(later.length)}</p>}
		</>
	);
}

function NothingYet() {
	return (
		<section class="card stack" aria-labelledby="belum-ada">
			<h2 id="belum-ada">{text.emptyTitle}</h2>
			<p>{text.empty}</p>
			<p class="actions">
				<a class="button" href={toHref(routes.home)}>
					{text.toLessons}
				</a>
				<a class="button" data-kind="quiet" href={toHref(routes.practice)}>
					{text.toPractice}
				</a>
			</p>
		</section>
	);
}
