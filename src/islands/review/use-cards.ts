import { useEffect, useState } from 'preact/hooks';
import type { LearnerData, Recall } from '#domain/learning/learner-data.ts';
import type { KeyPoint, ReviewMaterial } from '#domain/review/material.ts';
import { keepAnswer } from '#islands/practice/keep-answer.ts';
import { loadItems, type PracticeItem, type PracticeItems } from '#islands/practice/load-items.ts';
import type { Given } from '#islands/practice/PracticeQuestion.tsx';
import { closeReview, type Done, doneIn, keepRecall, type OpenReview } from './sitting.ts';

export interface CardsProps {
	readonly open: OpenReview;
	readonly data: LearnerData;
	readonly material: ReviewMaterial;
}

/** Where the learner is among the cards of a sitting, and what was said to each. */
export function useCards({ open, data }: CardsProps, onDone: (done: Done) => void) {
	const { items: ids } = open.sitting;
	const [done, setDone] = useState<Done>(() => doneIn(open, data));
	const [place, setPlace] = useState(() => {
		const first = ids.findIndex((id) => !isDone(done, id));
		return Math.max(0, first);
	});
	const id = ids[place] ?? '';
	const goOn = (now: Done) => {
		const rest = ids.slice(place + 1).findIndex((next) => !isDone(now, next));
		if (rest >= 0) setPlace(place + 1 + rest);
		else void closeReview(open.id).then(() => onDone(now));
	};
	const give = ({ notes }: PracticeItem, given: Given) => {
		setDone({ ...done, given: { ...done.given, [id]: given } });
		// Of the item as it was shown: the list of all items may be older or newer.
		const { revision } = notes;
		const at = Date.now();
		void keepAnswer({ item: id, revision, ...given, purpose: 'review', sitting: open.id, at });
	};
	const recall = (point: KeyPoint, how: Recall) => {
		const now = { ...done, recalls: { ...done.recalls, [point.id]: how } };
		setDone(now);
		void keepRecall(open, point, how).then(() => goOn(now));
	};
	const isLast = ids.slice(place + 1).every((next) => isDone(done, next));
	return { id, place, done, isLast, goOn: () => goOn(done), give, recall };
}

function isDone({ given, recalls }: Done, id: string): boolean {
	return id in given || id in recalls;
}

export type LoadedItems = PracticeItems | 'loading' | 'failed';

/** Wording and reasons of the items among these cards. */
export function useItems(ids: readonly string[], material: ReviewMaterial) {
	const [items, setItems] = useState<LoadedItems>('loading');
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
