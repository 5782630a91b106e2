import { roles } from './conduct.ts';
import { fileOf, type Content, type Fault } from './content.ts';
import { listReferences, type Target } from './list-references.ts';
import { misconceptions } from './misconceptions.ts';
import { nearest } from './nearest.ts';
import { EVERY_KIND, sanctionKinds } from './phase.ts';

/** Indonesian for "one of the ids of …". */
const expected: Readonly<Record<Target, string>> = {
	act: 'perbuatan yang ada di content/conduct',
	citation: 'ketentuan yang ada di content/regulations',
	'conduct-topic': 'topik yang dipakai di content/conduct',
	election: 'pemilu yang ada di content/elections',
	item: 'soal yang ada di content/items',
	'key-point': 'pokok sebuah pelajaran, ditulis pelajaran!nomor (dasar/03-skb!2)',
	lesson: 'pelajaran yang ada di content/lessons',
	'lesson-anchor': 'judul bagian yang ada di pelajaran itu',
	misconception: 'salah paham yang terdaftar di src/domain/content/misconceptions.ts',
	objective: 'tujuan yang ditulis di sebuah pelajaran',
	phase: 'fase yang ada di content/phases',
	regulation: 'peraturan yang ada di content/regulations',
	role: `salah satu peran (${Object.keys(roles).join(', ')})`,
	sanction: 'sanksi yang ada di content/sanctions',
	scenario: 'skenario yang ada di content/scenarios',
	'sanction-kind': `salah satu jenis sanksi (${sanctionKinds.join(', ')})`,
	statistic: 'statistik yang ada di content/statistics',
	term: 'istilah yang ada di content/glossary',
};

/** Every id that a reference may name, by what it points to. */
function targetsOf(content: Content): Readonly<Record<Target, ReadonlySet<string>>> {
	const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
	return {
		citation: new Set(
			content.regulations.flatMap(({ id, provisions }) =>
				provisions.map(({ pinpoint }) => `${id}#${pinpoint}`),
			),
		),
		act: ids(content.conduct),
		'conduct-topic': new Set(content.conduct.map(({ topic }) => topic)),
		election: ids(content.elections),
		item: ids(content.items),
		'key-point': new Set(
			content.lessons.flatMap(({ id, keyPoints }) =>
				keyPoints.map((_, index) => `${id}!${index + 1}`),
			),
		),
		lesson: ids(content.lessons),
		'lesson-anchor': new Set(
			content.lessons.flatMap(({ id, anchors }) => anchors.map((anchor) => `${id}#${anchor}`)),
		),
		misconception: new Set(Object.keys(misconceptions)),
		objective: new Set(content.lessons.flatMap(({ objectives }) => objectives.map(({ id }) => id))),
		phase: ids(content.phases),
		regulation: ids(content.regulations),
		role: new Set(Object.keys(roles)),
		sanction: ids(content.sanctions),
		scenario: ids(content.scenarios),
		'sanction-kind': new Set([...sanctionKinds, EVERY_KIND]),
		statistic: ids(content.statistics),
		term: ids(content.glossary),
	};
}

/** One fault for each reference that leads nowhere. */
export function danglingReferences(content: Content): Fault[] {
	const targets = targetsOf(content);
	return listReferences(content)
		.filter(({ target, to }) => !targets[target].has(to))
		.map(({ kind, id, field, target, to }) => ({
			file: fileOf(kind, id),
			field,
			found: `"${to}"`,
			expected: expected[target],
			nearest: nearest(to, targets[target]),
		}));
}
