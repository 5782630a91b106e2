import type { APIRoute } from 'astro';
import { listSearchRecords } from '#catalog/search-records.ts';
import { sections } from '#components/site/sections.ts';
import type { SearchRecord } from '#domain/search/site-record.ts';

/** For the integration that indexes the site, which takes the file away afterwards. */
export const GET: APIRoute = async () =>
	new Response(JSON.stringify([...(await listSearchRecords()), ...listPages()]));

/** The parts of the site by the names that its menu gives them. */
function listPages(): SearchRecord[] {
	return sections.flatMap(({ title: place, links }) =>
		links
			.filter(({ href }) => !href.includes('#'))
			.map(({ href, text: title }): SearchRecord => ({
				kind: 'halaman',
				url: href,
				title,
				place,
				text: '',
				modules: [],
			})),
	);
}
