import { criticalBounds, type BankIndex, type CellPool } from './bank-index.ts';
import type { Item } from './item.ts';
import { shuffle, type Random } from './random.ts';

/** Item id to the number of earlier forms that held it; absent means never seen. */
type TimesDrawn = ReadonlyMap<string, number>;

/**
 * Chooses the items of one form, cell by cell: exactly the blueprint's counts, exactly its number of
 * critical items, in each choice the least often drawn first and chance among equals.
 *
 * Critical items come first. A cell short of ordinary items takes the critical ones that it needs;
 * the rest go to whichever cells have room.
 */
export function selectItems(
	{ pools, critical }: BankIndex,
	timesDrawn: TimesDrawn,
	random: Random,
): Item[] {
	const ranked = pools.map((pool) => ({
		pool,
		critical: leastDrawn(pool.critical, timesDrawn, random),
		chosen: [] as Item[],
	}));
	for (const { pool, critical: candidates, chosen } of ranked) {
		chosen.push(...candidates.slice(0, criticalBounds(pool).least));
	}
	fillCritical(ranked, critical, (items) => leastDrawn(items, timesDrawn, random));
	return ranked.flatMap(({ pool, chosen }) => [
		...chosen,
		...leastDrawn(pool.ordinary, timesDrawn, random).slice(0, pool.cell.count - chosen.length),
	]);
}

interface RankedPool {
	readonly pool: CellPool;
	readonly critical: readonly Item[];
	readonly chosen: Item[];
}

function fillCritical(
	ranked: readonly RankedPool[],
	wanted: number,
	rank: (items: readonly Item[]) => readonly Item[],
): void {
	let missing = wanted - ranked.reduce((sum, { chosen }) => sum + chosen.length, 0);
	const poolOf = new Map<Item, RankedPool>();
	for (const each of ranked) {
		for (const item of each.critical.slice(each.chosen.length)) poolOf.set(item, each);
	}
	for (const item of rank([...poolOf.keys()])) {
		const home = poolOf.get(item);
		if (missing === 0) return;
		if (home === undefined || home.chosen.length === home.pool.cell.count) continue;
		home.chosen.push(item);
		missing -= 1;
	}
}

function leastDrawn(items: readonly Item[], timesDrawn: TimesDrawn, random: Random): Item[] {
	const shuffled = shuffle(items, random);
	if (timesDrawn.size === 0) return shuffled;
	const times = ({ id }: Item) => timesDrawn.get(id) ?? 0;
	return shuffled.sort((one, other) => times(one) - times(other));
}
