import { emptyLearnerData, type LearnerData } from '#domain/learning/learner-data.ts';
import { changeData, mergeData } from '#domain/learning/merge.ts';
import type { ChangeOrigin, LearnerStore } from '#domain/learning/store.ts';
import { createListeners } from './listeners.ts';

/** Keeps a learner's data for as long as the page is open, and says so from the beginning. */
export function memoryLearnerStore(initial: LearnerData = emptyLearnerData): LearnerStore {
	const changes = createListeners<ChangeOrigin>();
	let data = initial;

	const put = (next: LearnerData) => {
		if (next === data) return;
		data = next;
		changes.tell('here');
	};

	return {
		state: 'visit-only',
		onState: () => () => undefined,
		read: () => Promise.resolve(data),
		// Inside the promise, so that what a change throws becomes a rejection, as the port promises.
		update: (kind, id, change) =>
			new Promise((resolve) => resolve(put(changeData(data, { kind, id, change })))),
		merge: (more) => Promise.resolve(put(mergeData(data, more))),
		erase() {
			put(emptyLearnerData);
			return Promise.resolve(true);
		},
		onChange: (listener) => changes.add(listener),
		close: () => changes.clear(),
	};
}
