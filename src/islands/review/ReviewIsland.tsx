import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { VisitOnly } from '#islands/practice/VisitOnly.tsx';
import { reviewText as text } from '#strings/review.ts';
import type { ReviewEnd, ReviewSitting } from './ReviewSitting.tsx';
import { beginReview, findOpenReview, type OpenReview } from './sitting.ts';
import { ReviewForecast } from './ReviewForecast.tsx';
import { type ElectionOffer, ReviewPlanCard } from './ReviewPlanCard.tsx';
import { ReviewToday } from './ReviewToday.tsx';
import { type ReviewNow, useReview } from './use-review.ts';

interface Props {
	readonly elections: readonly ElectionOffer[];
	/** What is known of elections without a day, readable without the script. */
	readonly children?: ComponentChildren;
}

/** Review: what is due today, the plan that aims at a voting day, and what each day costs until then. */
export function ReviewIsland({ elections, children }: Props) {
	const { load, reload, open, Sitting, end, show, leave } = useOpenReview();
	if (load.state === 'loading') {
		return (
			<div class="stack-l">
				<p role="status" data-needs-script>
					{text.loading}
				</p>
				{children}
			</div>
		);
	}
	if (load.state === 'failed') {
		return <LoadFailed text={text.loadFailed} onRetry={() => void reload()} />;
	}
	if (open !== undefined && Sitting !== undefined) {
		return <Sitting {...load} open={open} onLeave={(ended) => void leave(ended)} />;
	}
	const { review } = load;
	return (
		<div class="stack-l" data-review>
			<ReviewToday
				review={review}
				end={end}
				left={findOpenReview(load.data, load.material)}
				onBegin={(cards) => void beginReview(cards).then(show)}
				onResume={(left) => void show(left)}
			/>
			<VisitOnly text={text.visitOnly} />
			<Stale {...load} />
			<ReviewPlanCard review={review} elections={elections} onChange={reload}>
				{children}
			</ReviewPlanCard>
			{review.aim.mode === 'horizon' && review.cards.length > 0 && (
				<ReviewForecast review={review} />
			)}
		</div>
	);
}

/** The state of review, and the sitting in view, if one is. */
function useOpenReview() {
	const [open, setOpen] = useState<OpenReview | undefined>();
	// Most who look at their plan do not begin at once, and a question is a lot of script.
	const [Sitting, setSitting] = useState<typeof ReviewSitting | undefined>();
	const [end, setEnd] = useState<ReviewEnd | undefined>();
	const { load, reload } = useReview(open !== undefined);

	const show = async (next: OpenReview) => {
		const { ReviewSitting } = await import('./ReviewSitting.tsx');
		setSitting(() => ReviewSitting);
		setOpen(next);
	};
	/** What was done is counted first: the old agenda would offer it again. */
	const leave = async (ended: ReviewEnd | undefined) => {
		await reload();
		setEnd(ended);
		setOpen(undefined);
	};
	return { load, reload, open, Sitting, end, show, leave };
}

/** What of older answers no longer holds, in one sentence each. */
function Stale({ review: { stale } }: ReviewNow) {
	const sentence = text.stale(stale);
	return sentence === '' ? null : <p class="callout small">{sentence}</p>;
}
