import type { ComponentChildren } from 'preact';
import { creditOf } from '#domain/assessment/credit.ts';
import { practiceOrder } from '#domain/assessment/form.ts';
import { gradeOf } from '#domain/review/grade.ts';
import type { ReviewMaterial } from '#domain/review/material.ts';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { PracticeQuestion } from '#islands/practice/PracticeQuestion.tsx';
import { VisitOnly } from '#islands/practice/VisitOnly.tsx';
import { practiceText } from '#strings/practice.ts';
import { reviewText as text } from '#strings/review.ts';
import { PointCard } from './PointCard.tsx';
import type { Done } from './sitting.ts';
import { type CardsProps, type LoadedItems, useCards, useItems } from './use-cards.ts';

/** What came of a sitting. */
export interface ReviewEnd {
	readonly done: number;
	/** Cards that came back to mind. */
	readonly recalled: number;
}

interface Props extends CardsProps {
	/** `undefined`: left for now, to be gone on with. */
	readonly onLeave: (end: ReviewEnd | undefined) => void;
}

/** Cards one after the other, each answered once. Every answer is kept at once. */
export function ReviewSitting({ onLeave, ...props }: Props) {
	const { items: ids, seed } = props.open.sitting;
	const { material } = props;
	const cards = useCards(props, (done) => onLeave(endOf(done, material)));
	const { items, retry } = useItems(ids, material);
	const { id, place, done, give, recall } = cards;
	const kicker = text.place(place + 1, ids.length);
	const point = material.points.get(id);
	const item = typeof items === 'string' ? undefined : items.get(id);
	return (
		<div class="stack" data-review-open>
			<VisitOnly text={text.visitOnly} />
			<progress max={ids.length} value={place} aria-label={kicker} />
			{point !== undefined && (
				<PointCard key={id} {...{ point, kicker }} onRecall={(how) => recall(point, how)} />
			)}
			{item !== undefined && (
				<PracticeQuestion
					key={id}
					{...{ item, kicker }}
					order={practiceOrder(item.notes.spec, seed, place)}
					asksCertainty
					explains
					given={done.given[id]}
					onGiven={(given) => give(item, given)}
				>
					<Next {...cards} />
				</PracticeQuestion>
			)}
			{point === undefined && item === undefined && (
				<Absent state={items} onRetry={retry}>
					<Next {...cards} />
				</Absent>
			)}
			<p>
				<button type="button" class="button" data-kind="quiet" onClick={() => onLeave(undefined)}>
					{text.stop}
				</button>
			</p>
		</div>
	);
}

function Next({ isLast, goOn }: Pick<ReturnType<typeof useCards>, 'isLast' | 'goOn'>) {
	return (
		<div class="actions">
			<button type="button" class="button" onClick={goOn}>
				{isLast ? text.finish : text.next}
			</button>
		</div>
	);
}

interface AbsentProps {
	readonly state: LoadedItems;
	readonly onRetry: () => void;
	readonly children: ComponentChildren;
}

/** An item that is not there: not yet, not now, or not any more. */
function Absent({ state, onRetry, children }: AbsentProps) {
	if (state === 'loading') return <p role="status">{practiceText.loading}</p>;
	if (state === 'failed') return <LoadFailed text={practiceText.loadFailed} onRetry={onRetry} />;
	return (
		<section class="card stack">
			<p>{text.missingItem}</p>
			{children}
		</section>
	);
}

function endOf({ given, recalls }: Done, material: ReviewMaterial): ReviewEnd {
	const grades = [
		...Object.values(recalls),
		...Object.entries(given).flatMap(([id, { response, certainty }]) => {
			const item = material.items.get(id);
			return item === undefined ? [] : gradeOf(creditOf(item.spec, response), certainty);
		}),
	];
	return { done: grades.length, recalled: grades.filter((grade) => grade !== 'again').length };
}
