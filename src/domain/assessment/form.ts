import type { Bank } from './bank.ts';
import { indexBank, type BankIndex } from './bank-index.ts';
import type { Item, ItemSpec } from './item.ts';
import { deriveSeed, seededRandom, shuffle, type Random, type Seed } from './random.ts';
import { selectItems } from './selection.ts';
import { entriesOf } from './slots.ts';

/** One item as it is shown: `order` maps each shuffled list to its ids from first to last. */
export interface FormItem {
	readonly item: Item;
	/** List name (`choices`, `entries`, `options`, or the id of a case step) to ids as shown. */
	readonly order: Readonly<Record<string, readonly string[]>>;
}

/** The items of one attempt, in the order in which they are shown. */
export interface Form {
	readonly items: readonly FormItem[];
}

/**
 * Draws the form of attempt `number` (from 1) of a root seed. Same bank, seed and number: same form,
 * on every engine and for ever.
 *
 * Holds exactly what the blueprint asks for. Of what it may choose among, it takes first what
 * attempts 1 to `number - 1` of this seed drew least often: ordinary items within their cell,
 * critical ones over all cells. A critical item can thus come back while its cell still has ordinary
 * items that were never drawn. Earlier forms are drawn again here, so a verifier needs no history.
 *
 * @throws {DomainError} `BANK_TOO_SMALL` or `BAD_BANK` as `indexBank`, `BAD_SEED`.
 */
export function drawForm(bank: Bank, seed: Seed, number: number): Form {
	const index = indexOf(bank);
	const timesDrawn = new Map<string, number>();
	for (let earlier = 1; earlier < number; earlier += 1) {
		for (const { id } of selectItems(index, timesDrawn, attemptRandom(seed, earlier))) {
			timesDrawn.set(id, (timesDrawn.get(id) ?? 0) + 1);
		}
	}
	const random = attemptRandom(seed, number);
	const items = shuffle(selectItems(index, timesDrawn, random), random);
	return { items: items.map((item) => ({ item, order: shownOrder(item, random) })) };
}

/** Banks never change, and one bank serves thousands of records. */
const indexes = new WeakMap<Bank, BankIndex>();

function indexOf(bank: Bank): BankIndex {
	const known = indexes.get(bank);
	if (known !== undefined) return known;
	const index = indexBank(bank);
	indexes.set(bank, index);
	return index;
}

/**
 * Refuses a bank that a form cannot be drawn from, before any learner meets it.
 *
 * @throws {DomainError} `BANK_TOO_SMALL` or `BAD_BANK` as `indexBank`.
 */
export function assertDrawable(bank: Bank): void {
	indexBank(bank);
}

function attemptRandom(seed: Seed, number: number): Random {
	return seededRandom(deriveSeed(seed, number));
}

/**
 * How a formative question shows its lists: choices as the author wrote them, lines to be placed
 * shuffled, since authors write them solved. The same for everybody with the same seed.
 */
export function checkOrder(item: ItemSpec, seed: Seed): FormItem['order'] {
	const isPlaced = item.type === 'order' || item.type === 'match' || item.type === 'categorise';
	return isPlaced ? shownOrder(item, seededRandom(seed)) : {};
}

/**
 * How item number `index` (from 0) of a practice sitting shows its lists. The same sitting looks the
 * same after a closed tab.
 *
 * @throws {DomainError} `BAD_SEED`.
 */
export function practiceOrder(item: ItemSpec, seed: Seed, index: number): FormItem['order'] {
	return shownOrder(item, seededRandom(deriveSeed(seed, index + 1)));
}

/** Lists that are not named here are shown as the author wrote them. */
function shownOrder(item: ItemSpec, random: Random): FormItem['order'] {
	switch (item.type) {
		case 'single':
		case 'multiple':
		case 'truefalse':
			return { choices: shuffle(item.choices, random) };
		case 'order':
			return { entries: disorder(item.entries, random) };
		case 'match':
			return { options: shuffle(item.options, random) };
		case 'categorise':
			return { entries: shuffle(entriesOf(item.key), random) };
		case 'case':
			return Object.fromEntries(
				item.steps.map(({ id, choices }) => [id, shuffle(choices, random)] as const),
			);
	}
}

/** Shuffles until the list is out of order: an `order` item must not come solved. */
function disorder(list: readonly string[], random: Random): readonly string[] {
	if (list.length < 2) return list;
	let shown = shuffle(list, random);
	while (shown.every((id, index) => id === list[index])) shown = shuffle(list, random);
	return shown;
}
