import type { Bank } from '#domain/assessment/bank.ts';
import type { ItemSpec } from '#domain/assessment/item.ts';

/** An item as it is today: enough to score an answer to it, nothing to read. */
export interface ReviewItem {
	readonly revision: number;
	/** Name of the file that holds its wording, as `ItemFile.file`. */
	readonly file: string;
	readonly spec: ItemSpec;
}

/** One key point of a lesson. */
export interface KeyPoint {
	/** Lesson and place, from 1: `dasar/03-skb!2`. */
	readonly id: string;
	/** Lesson id. */
	readonly lesson: string;
	readonly title: string;
	readonly href: string;
	readonly text: string;
	/** First 8 hex digits of the SHA-256 of its text. */
	readonly hash: string;
}

/** What can be reviewed today: the answers of a learner may be to something else. */
export interface ReviewMaterial {
	/** By item id. */
	readonly items: ReadonlyMap<string, ReviewItem>;
	/** By card id. */
	readonly points: ReadonlyMap<string, KeyPoint>;
	/** Banks of the learner's attempts by digest, as far as they can be read. */
	readonly banks: ReadonlyMap<string, Bank>;
}

/** The items of today as the site publishes them: by file, then by item id. */
export type PublishedItems = Readonly<
	Record<string, Readonly<Record<string, Omit<ReviewItem, 'file'>>>>
>;

/** What was published, put in order for looking up. */
export function toMaterial(
	published: PublishedItems,
	points: readonly KeyPoint[],
	banks: ReadonlyMap<string, Bank>,
): ReviewMaterial {
	const items = Object.entries(published).flatMap(([file, own]) =>
		Object.entries(own).map(([id, item]): [string, ReviewItem] => [id, { ...item, file }]),
	);
	return { items: new Map(items), points: new Map(points.map((each) => [each.id, each])), banks };
}
