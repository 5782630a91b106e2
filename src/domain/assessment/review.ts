import type { ItemSpec } from './item.ts';
import type { Response } from './response.ts';
import { slotsOf } from './slots.ts';

/** One answer as a review shows it. */
export interface ReviewLine {
	/** Slot that was to be filled. */
	readonly slot: string;
	/** Value given, or empty. */
	readonly given: string;
	/** Value of the key; empty where a choice of `multiple` was to be left out. */
	readonly right: string;
	readonly correct: boolean;
}

/** What was given against what is right, slot by slot. A choice rightly left out is correct. */
export function reviewOf(item: ItemSpec, response: Response): readonly ReviewLine[] {
	const key = keyOf(item);
	return slotsOf(item).map(({ id }) => {
		const given = response[id] ?? '';
		const right = key[id] ?? '';
		return { slot: id, given, right, correct: given === right };
	});
}

/** The response that earns full marks. */
export function keyOf(item: ItemSpec): Response {
	switch (item.type) {
		case 'single':
			return { choice: item.key };
		case 'multiple':
			return Object.fromEntries(item.key.map((id) => [id, 'yes']));
		case 'truefalse':
			return { verdict: String(item.verdict), reason: item.key };
		case 'order':
			return Object.fromEntries(item.entries.map((id, index) => [id, String(index + 1)]));
		case 'match':
		case 'categorise':
			return item.key;
		case 'case':
			return Object.fromEntries(item.steps.map(({ id, key }) => [id, key]));
	}
}
