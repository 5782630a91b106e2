import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { creditOf } from '#domain/assessment/credit.ts';
import { practiceOrder } from '#domain/assessment/form.ts';
import type { LearnerData, Recall } from '#domain/learning/learner-data.ts';
import { gradeOf } from '#domain/review/grade.ts';
import type { ReviewMaterial } from '#domain/review/material.ts';
import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import { keepAnswer } from '#islands/practice/keep-answer.ts';
import { loadItems, type PracticeItems } from '#islands/practice/load-items.ts';
import { type Given, PracticeQuestion } from '#islands/practice/PracticeQuestion.tsx';
import { VisitOnly } from '#islands/practice/VisitOnly.tsx';
import { practiceText } from '#strings/practice.ts';
import { reviewText as text } from '#strings/review.ts';
import { PointCard } from './PointCard.tsx';
import { closeReview, type Done, doneIn, keepRecall, type OpenReview } from './sitting.ts';

/** What came of a sitting. */
export interface ReviewEnd {
	readonly done: number;
	/** Cards that came back to mind. */
	readonly recalled: number;
}

interface Props {
	readonly open: OpenReview;
	readonly data: LearnerData;
	readonly material: ReviewMaterial;
	/** `undefined`: left for now, to be gone on with. */
	readonly onLeave: (end: ReviewEnd | undefined) => void;
}

/** Cards one after the other, each answered once. Every answer is kept at once. */
export function ReviewSitting({ open, data, material, onLeave }: Props) {
	const { items: ids, seed } = open.sitting;
	const [done, setDone] = useState<Done>(() => doneIn(open, data));
	const [place, setPlace] = useState(() =>
		Math.max(
			0,
			ids.findIndex((id) => !isDone(done, id)),
		),
	);
	const { items, retry } = useItems(ids, material);
	const id = ids[place] ?? '';
	const kicker = text.place(place + 1, ids.length);
	const point = material.points.get(id);
	const item = items === 'loading' || items === 'failed' ? undefined : items.get(id);

	const goOn = (now: Done) => {
		const rest = ids.slice(place + 1).findIndex((next) => !isDone(now, next));
		if (rest >= 0) setPlace(place + 1 + rest);
		else void closeReview(open.id).then(() => onLeave(endOf(now, material)));
	};
	const give = (given: Given) => {
		if (item === undefined) return;
		setDone({ ...done, given: { ...done.given, [id]: given } });
		// Of the item as it was shown: the list of all items may be older or newer.
		const { revision } = item.notes;
		const at = Date.now();
		void keepAnswer({ item: id, revision, ...given, purpose: 'review', sitting: open.id, at });
	};
	const recallPoint = (recall: Recall) => {
		if (point === undefined) return;
		const now = { ...done, recalls: { ...done.recalls, [id]: recall } };
		setDone(now);
		void keepRecall(open, point, recall).then(() => goOn(now));
	};
	const isLast = ids.slice(place + 1).every((next) => isDone(done, next));
	const next = (
		<div class="actions">
			<button type="button" class="button" onClick={() => goOn(done)}>
				{isLast ? text.finish : text.next}
			</button>
		</div>
	);
	return (
		<div class="stack" data-review-open>
			<VisitOnly text={text.visitOnly} />
			<progress max={ids.length} value={place} aria-label={kicker} />
			{point !== undefined && <PointCard key={id} {...{ point, kicker }} onRecall={recallPoint} />}
			{item !== undefined && (
				<PracticeQuestion
					key={id}
					{...{ item, kicker }}
					order={practiceOrder(item.notes.spec, seed, place)}
					asksCertainty
					explains
					given={done.given[id]}
					onGiven={give}
				>
					{next}
				</PracticeQuestion>
			)}
			{point === undefined && item === undefined && (
				<Absent state={items} onRetry={retry}>
					{next}
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

type Items = PracticeItems | 'loading' | 'failed';

/** Wording and reasons of the items among these cards. */
function useItems(ids: readonly string[], material: ReviewMaterial) {
	const [items, setItems] = useState<Items>('loading');
	const load = async () => {
		const files = ids.flatMap((id) => material.items.get(id)?.file ?? []);
		setItems((await loadItems([...new Set(files)])) ?? 'failed');
	};
	useEffect(() => void load(), []);
	const retry = () => {
		setItems('loading');
		void load();
	};
	return { items, retry };
}

interface AbsentProps {
	readonly state: Items;
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

function isDone({ given, recalls }: Done, id: string): boolean {
	return id in given || id in recalls;
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
