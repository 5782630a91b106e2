import type { ItemSpec } from './item.ts';
import type { Response } from './response.ts';

/** One thing to fill in, and all that it can be filled with. */
export interface Slot {
	readonly id: string;
	readonly values: readonly string[];
}

/**
 * Everything an item asks for, in canonical order.
 *
 * Lists follow the author. Premises of `match` and entries of `categorise` are keys of a record and
 * come in code unit order: a bank that was sorted and read again must give the same slots, because
 * packed records name no slot and rest on this order alone.
 */
export function slotsOf(item: ItemSpec): readonly Slot[] {
	const known = slotsByItem.get(item);
	if (known !== undefined) return known;
	const slots = listSlots(item);
	slotsByItem.set(item, slots);
	return slots;
}

/** Items never change, and replaying thousands of records asks for the same slots each time. */
const slotsByItem = new WeakMap<ItemSpec, readonly Slot[]>();

function listSlots(item: ItemSpec): readonly Slot[] {
	switch (item.type) {
		case 'single':
			return [{ id: 'choice', values: item.choices }];
		case 'multiple':
			return item.choices.map((id) => ({ id, values: CHOSEN }));
		case 'truefalse':
			return [
				{ id: 'verdict', values: VERDICTS },
				{ id: 'reason', values: item.choices },
			];
		case 'order': {
			const values = item.entries.map((_, index) => String(index + 1));
			return item.entries.map((id) => ({ id, values }));
		}
		case 'match':
			return entriesOf(item.key).map((id) => ({ id, values: item.options }));
		case 'categorise':
			return entriesOf(item.key).map((id) => ({ id, values: item.categories }));
		case 'case':
			return item.steps.map(({ id, choices }) => ({ id, values: choices }));
	}
}

const CHOSEN: readonly string[] = ['yes'];
const VERDICTS: readonly string[] = ['true', 'false'];

/** Premises of a `match` or entries of a `categorise` item, in canonical order. */
export function entriesOf(key: Readonly<Record<string, string>>): readonly string[] {
	return Object.keys(key).sort();
}

/** Is nothing left to fill in? A `multiple` item is answered by one choice. */
export function isAnswered(item: ItemSpec, response: Response): boolean {
	const filled = ({ id, values }: Slot) => values.includes(response[id] ?? '');
	const slots = slotsOf(item);
	return item.type === 'multiple' ? slots.some(filled) : slots.every(filled);
}

/** Does the response hold only slots and values that the item offers? It need not be complete. */
export function isValidResponse(item: ItemSpec, response: Response): boolean {
	let placed = 0;
	for (const { id, values } of slotsOf(item)) {
		const value = response[id];
		if (value === undefined) continue;
		if (!values.includes(value)) return false;
		placed += 1;
	}
	return placed === Object.keys(response).length;
}
