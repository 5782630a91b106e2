import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import type { Difficulty, ItemSpec } from '#domain/assessment/item.ts';
import type { Response } from '#domain/assessment/response.ts';
import { isValidResponse } from '#domain/assessment/slots.ts';

/** A released item: enough to draw it and to tell whether an answer is right, nothing to read. */
export interface IndexedItem {
	readonly id: string;
	readonly revision: number;
	readonly difficulty: Difficulty;
	/** Phase ids that it is about; empty when it holds in all. */
	readonly phases: readonly string[];
	readonly spec: ItemSpec;
}

/** An objective that has released items. */
export interface IndexedObjective {
	readonly id: string;
	readonly text: string;
	/** Title of the module that teaches it. */
	readonly module: string;
	/** Names the file of its questions: `isi-skb/0a1b2c3d`. */
	readonly file: string;
	readonly items: readonly IndexedItem[];
}

/** All that can be practised, as a browser fetches it in one file. */
export interface PracticeIndex {
	/** In the order in which they are taught. */
	readonly objectives: readonly IndexedObjective[];
	/** In their order in an election. */
	readonly phases: readonly { readonly id: string; readonly title: string }[];
	/**
	 * Released banks by digest (64 hex digits), each with its items that have another meaning today
	 * or are gone. An exam on one of these banks tells what was known; on any other it does not.
	 */
	readonly banks: Readonly<Record<string, readonly string[]>>;
}

/** An item with the objective that it belongs to. */
export interface KnownItem extends IndexedItem {
	readonly objective: string;
	readonly file: string;
}

/** Items by id. */
export type KnownItems = ReadonlyMap<string, KnownItem>;

/** The items of an index by id. */
export function knownItems({ objectives }: Pick<PracticeIndex, 'objectives'>): KnownItems {
	return new Map(
		objectives.flatMap(({ id: objective, file, items }) =>
			items.map((item) => [item.id, { ...item, objective, file }] as const),
		),
	);
}

/** Is this what the item means today: the same revision, and an answer that it can take? */
export function isCurrent(
	item: KnownItem | undefined,
	{ revision, response }: { readonly revision: number; readonly response: Response },
): item is KnownItem {
	return item?.revision === revision && isValidResponse(item.spec, response);
}

/** Entirely right: part of the credit is not enough. */
export function isRight({ spec }: Pick<IndexedItem, 'spec'>, response: Response): boolean {
	return creditOf(spec, response) === CREDIT;
}
