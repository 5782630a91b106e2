import type { Change } from './change.ts';

/** An entry of the feed. */
export interface FeedEntry {
	readonly title: string;
	readonly description: string;
	/** Midnight of the change's day in UTC, which is the same day all over Indonesia. */
	readonly at: string;
	/** Where the entry stands on the page: relative to the feed where the site's address is not known. */
	readonly link: string;
	/** Known to readers of the feed for ever; no address, for the site may move. */
	readonly guid: string;
}

/**
 * @param page The page of all changes, as an address that ends in `/`: absolute, or relative to the
 *   feed.
 */
export function toFeedEntry(change: Omit<Change, 'touches'>, page: string): FeedEntry {
	return {
		title: change.title,
		description: change.text,
		at: `${change.date}T00:00:00Z`,
		link: `${page}#${change.id}`,
		guid: `netral:perubahan:${change.id}`,
	};
}
