import type { Form, FormItem } from '#domain/assessment/form.ts';
import type { Item, ItemSpec } from '#domain/assessment/item.ts';
import { entriesOf } from '#domain/assessment/slots.ts';

/** One character that can be crossed or written on paper, and the value that it stands for. */
export interface Mark {
	/** A capital letter by printed position, a digit in an `order` item, `B` or `S` for a verdict. */
	readonly symbol: string;
	/** Value of the slot; in a `multiple` item the id of the choice. */
	readonly value: string;
}

/** A row of marks of which one is given: what stands for one slot of the response. */
export interface SheetLine {
	readonly slot: string;
	/** `i`, `ii` … where the question has rows of its own; empty where it has none. */
	readonly label: string;
	readonly marks: readonly Mark[];
}

/** A question as an answer sheet shows it. */
export interface SheetQuestion {
	/** From 1, in form order. */
	readonly number: number;
	readonly formItem: FormItem;
	/** `many`: any number of the marks of its one line, each of them a slot. */
	readonly pick: 'one-each' | 'many';
	readonly lines: readonly SheetLine[];
}

/** Benar, salah: a verdict by its first letter. */
const VERDICTS: readonly Mark[] = [
	{ symbol: 'B', value: 'true' },
	{ symbol: 'S', value: 'false' },
];

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** `i`, `ii`, `iii`: rows have small Roman numbers, so that they are never taken for answers. */
function rowLabel(index: number): string {
	return ROMAN[index] ?? `r${index + 1}`;
}

/**
 * The answer sheet of a form: which letter or digit stands for which value, by printed position. The
 * same form gives the same sheet for ever, since what was filled in on paper is read back by it.
 */
export function toSheet({ items }: Form): readonly SheetQuestion[] {
	return items.map((formItem, index) => ({
		number: index + 1,
		formItem,
		pick: formItem.item.type === 'multiple' ? 'many' : 'one-each',
		lines: toLines(formItem.item, formItem.order),
	}));
}

/** The rows of marks of one item, whose lists are shown in this order. */
export function toLines(item: ItemSpec, order: FormItem['order']): readonly SheetLine[] {
	switch (item.type) {
		case 'single':
		case 'multiple':
			return [{ slot: 'choice', label: '', marks: lettered(order['choices'] ?? item.choices) }];
		case 'truefalse':
			return [
				{ slot: 'verdict', label: '', marks: VERDICTS },
				{ slot: 'reason', label: '', marks: lettered(order['choices'] ?? item.choices) },
			];
		case 'order': {
			const marks = item.entries.map((_, index) => digit(index));
			return rows(order['entries'] ?? item.entries, () => marks);
		}
		case 'match': {
			const marks = lettered(order['options'] ?? item.options);
			return rows(entriesOf(item.key), () => marks);
		}
		case 'categorise': {
			const marks = lettered(item.categories);
			return rows(order['entries'] ?? entriesOf(item.key), () => marks);
		}
		case 'case': {
			const choices = new Map(item.steps.map((step) => [step.id, step.choices]));
			return rows([...choices.keys()], (id) => lettered(order[id] ?? choices.get(id) ?? []));
		}
	}
}

function rows(
	slots: readonly string[],
	marksOf: (slot: string) => readonly Mark[],
): readonly SheetLine[] {
	return slots.map((slot, index) => ({ slot, label: rowLabel(index), marks: marksOf(slot) }));
}

function lettered(ids: readonly string[]): readonly Mark[] {
	return ids.map((value, index) => ({ symbol: String.fromCharCode(65 + index), value }));
}

function digit(index: number): Mark {
	const text = String(index + 1);
	return { symbol: text, value: text };
}

/** Critical questions of a sheet, by number. */
export function criticalNumbers(sheet: readonly SheetQuestion[]): readonly number[] {
	return sheet.filter(({ formItem }) => isCritical(formItem.item)).map(({ number }) => number);
}

const isCritical = ({ critical }: Item) => critical;
