import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '#domain/search/site-record.ts';
import { lessonSections } from './lesson-sections.ts';
import { plainText, recordPage, type IndexedPage } from './record-page.ts';

/** Written by the site for this step alone. */
const RECORDS = 'cari/rekaman.json';

const DESCRIPTION = /<meta name="description" content="([^"]*)"/;

/** Everything that the search of a built site finds, as pages for the indexer. */
export function readPages(folder: string): IndexedPage[] {
	const records = JSON.parse(readFileSync(join(folder, RECORDS), 'utf8')) as SearchRecord[];
	return records.flatMap((record) => {
		if (record.kind === 'pelajaran') return lessonPages(record, readBuilt(folder, record.url));
		if (record.text !== '') return [recordPage(record)];
		const [, description = ''] = DESCRIPTION.exec(readBuilt(folder, record.url)) ?? [];
		return [recordPage({ ...record, text: plainText(description) })];
	});
}

/** Takes away what only this step needed; nobody should fetch it. */
export function removeRecords(folder: string): void {
	rmSync(join(folder, RECORDS));
}

/** A record for the lesson and one for each of its sections. */
function lessonPages(lesson: SearchRecord, page: string): IndexedPage[] {
	return lessonSections(page).map(({ anchor, title, html }) => {
		if (anchor === undefined) return recordPage(lesson, `<p>${recordText(lesson)}</p>${html}`);
		const section = { title: plainText(title), url: `${lesson.url}#${anchor}` };
		return recordPage({ ...lesson, ...section, place: lesson.title }, html);
	});
}

const recordText = ({ text }: SearchRecord) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function readBuilt(folder: string, url: string): string {
	return readFileSync(join(folder, url, 'index.html'), 'utf8');
}
