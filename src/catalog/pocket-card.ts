import type { PocketContent } from '#domain/learning/pocket-card.ts';
import { routes } from '#routes';
import { loadContent } from './content.ts';
import { listItemFiles } from './item-files.ts';

/** Key points that stand on the common card: lesson and place, from 0. */
const COMMON: readonly (readonly [lesson: string, place: number])[] = [
	['dasar/04-boleh-dan-dilarang', 1],
	['dasar/04-boleh-dan-dilarang', 2],
	['situasi/02-foto-dan-gestur', 2],
	['situasi/04-jabatan-dan-fasilitas', 3],
	['dasar/01-mengapa-netral', 4],
	['dasar/04-boleh-dan-dilarang', 3],
];

/** Acts whose safer alternatives say how to refuse and how to report. */
const REFUSALS = ['tolak-perintah-berpihak', 'tolak-ajakan-tim'];
const REPORTS = ['lapor-ke-bawaslu', 'lapor-lewat-bkn', 'lapor-ke-inspektorat'];

/** @throws {RangeError} When the content no longer has what the card takes from it. */
export async function getPocketContent(): Promise<PocketContent> {
	const { conduct, lessons } = await loadContent();
	const alternativeOf = (id: string) => {
		const act = conduct.find((each) => each.id === id);
		if (act === undefined) throw new RangeError(`The pocket card names act "${id}".`);
		return { act: act.act, advice: act.alternative };
	};
	return {
		lessons: lessons.map(({ id, title, keyPoints }) => ({
			id,
			title,
			href: routes.lesson(id),
			points: keyPoints,
		})),
		common: COMMON.map(([id, place]) => {
			const text = lessons.find((lesson) => lesson.id === id)?.keyPoints[place];
			if (text === undefined) throw new RangeError(`The pocket card names "${id}" ${place}.`);
			return { lesson: id, text };
		}),
		refusals: REFUSALS.map((id) => alternativeOf(id).advice),
		reports: REPORTS.map(alternativeOf),
		files: (await listItemFiles()).map(({ file }) => file),
	};
}
