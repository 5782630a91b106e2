import rss from '@astrojs/rss';
import { listChangeViews } from '#catalog/changes.ts';
import { toFeedEntry } from '#domain/changes/feed-entry.ts';
import { routes } from '#routes';
import { changesText } from '#strings/changes.ts';

/** Where the site will lie, if its host says so when it is built; ends in a slash. */
const siteUrl = process.env['SITE_URL']?.replace(/\/*$/, '/');

/** RSS wants whole addresses; without them, readers take these as seen from the feed. */
const page = `${siteUrl ?? ''}${routes.changes.slice(1)}`;

export async function GET() {
	const entries = (await listChangeViews()).map((change) => toFeedEntry(change, page));
	return rss({
		title: changesText.feedTitle,
		description: changesText.feedDescription,
		// It must be whole; `customData` puts the true link in its place.
		site: siteUrl ?? 'https://site.invalid/',
		customData: `<link>${page}</link><language>id</language>`,
		items: entries.map(({ title, description, at, link, guid }) => ({
			title,
			description,
			pubDate: new Date(at),
			customData: `<link>${link}</link><guid isPermaLink="false">${guid}</guid>`,
		})),
	});
}
