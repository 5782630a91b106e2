import { DomainError } from '#domain/errors.ts';
import type { Bank, BlueprintCell } from './bank.ts';
import type { Item } from './item.ts';

/** The items of one blueprint cell, in bank order. */
export interface CellPool {
	readonly cell: BlueprintCell;
	readonly critical: readonly Item[];
	readonly ordinary: readonly Item[];
}

/** A bank made ready to draw many forms from. Cells are in blueprint order. */
export interface BankIndex {
	readonly pools: readonly CellPool[];
	/** Critical items on every form. */
	readonly critical: number;
}

/**
 * Sorts a bank's items into the cells of its blueprint and refuses a bank that no form can be drawn
 * from. Items outside every cell are never drawn.
 *
 * @throws {DomainError} `BANK_TOO_SMALL` naming the cell, what was found and what is wanted, also
 *   when the cells cannot hold exactly the critical items wanted; `BAD_BANK` when items are out of
 *   order or repeated, or a cell is named twice.
 */
export function indexBank(bank: Bank): BankIndex {
	assertSorted(bank);
	const pools = bank.blueprint.cells.map((cell) => ({
		cell,
		critical: [] as Item[],
		ordinary: [] as Item[],
	}));
	const poolOf = groupPools(pools);
	for (const item of bank.items) {
		const pool = poolOf.get(item.objective)?.get(item.difficulty);
		(item.critical ? pool?.critical : pool?.ordinary)?.push(item);
	}
	const index = { pools, critical: bank.blueprint.critical };
	assertEnough(index);
	return index;
}

/** Pools by objective and difficulty. Nested, because a joined key costs more than all the rest. */
function groupPools<T extends { readonly cell: BlueprintCell }>(pools: readonly T[]) {
	const grouped = new Map<string, Map<string, T>>();
	for (const pool of pools) {
		const { objective, difficulty } = pool.cell;
		const own = grouped.get(objective) ?? new Map<string, T>();
		if (own.has(difficulty)) throw repeatedCell(pool.cell);
		grouped.set(objective, own.set(difficulty, pool));
	}
	return grouped;
}

/** Critical items a cell must take, for want of ordinary ones, and those that it can take. */
export function criticalBounds({ cell, critical, ordinary }: CellPool) {
	return {
		least: Math.max(0, cell.count - ordinary.length),
		most: Math.min(cell.count, critical.length),
	};
}

function cellName({ objective, difficulty }: Pick<Item, 'objective' | 'difficulty'>): string {
	return `${objective}/${difficulty}`;
}

function assertSorted({ items }: Bank): void {
	let before = '';
	for (const { id } of items) {
		if (id <= before) throw unsorted(id, before);
		before = id;
	}
}

function unsorted(id: string, before: string): DomainError {
	return new DomainError(
		'BAD_BANK',
		`Item "${id}" follows "${before}".`,
		'Sort items by id in code unit order, each once: the draw depends on it.',
	);
}

function repeatedCell(cell: BlueprintCell): DomainError {
	return new DomainError(
		'BAD_BANK',
		`The blueprint names cell ${cellName(cell)} twice.`,
		'Write one cell with the sum of both counts.',
	);
}

function assertEnough({ pools, critical }: BankIndex): void {
	let least = 0;
	let most = 0;
	for (const pool of pools) {
		const found = pool.critical.length + pool.ordinary.length;
		if (found < pool.cell.count) throw tooSmall(cellName(pool.cell), found, pool.cell.count);
		const bounds = criticalBounds(pool);
		least += bounds.least;
		most += bounds.most;
	}
	if (most < critical) throw tooSmall('critical items that fit the cells', most, critical);
	if (least <= critical) return;
	throw new DomainError(
		'BANK_TOO_SMALL',
		`Ordinary items leave ${String(least)} places to critical ones, wanted ${String(critical)}.`,
		'Release more ordinary items, or raise the number of critical items in the blueprint.',
	);
}

function tooSmall(what: string, found: number, wanted: number): DomainError {
	return new DomainError(
		'BANK_TOO_SMALL',
		`${what}: found ${String(found)}, wanted ${String(wanted)}.`,
		'Release more items for it, or lower the count in the blueprint.',
	);
}
