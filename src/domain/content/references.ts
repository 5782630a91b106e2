import { fileOf, type Content, type ContentKind, type Fault } from './content.ts';
import { nearest } from './nearest.ts';

/** What a name in content can point to. */
export type Target =
	| 'citation'
	| 'conduct-topic'
	| 'election'
	| 'item'
	| 'lesson'
	| 'lesson-anchor'
	| 'objective'
	| 'phase'
	| 'regulation'
	| 'sanction'
	| 'term';

interface Reference {
	readonly kind: ContentKind;
	readonly id: string;
	readonly field: string;
	readonly target: Target;
	readonly to: string;
}

/** Indonesian for "one of the ids of …". */
const expected: Readonly<Record<Target, string>> = {
	citation: 'ketentuan yang ada di content/regulations',
	'conduct-topic': 'topik yang dipakai di content/conduct',
	election: 'pemilu yang ada di content/elections',
	item: 'soal yang ada di content/items',
	lesson: 'pelajaran yang ada di content/lessons',
	'lesson-anchor': 'judul bagian yang ada di pelajaran itu',
	objective: 'tujuan yang ditulis di sebuah pelajaran',
	phase: 'fase yang ada di content/phases',
	regulation: 'peraturan yang ada di content/regulations',
	sanction: 'sanksi yang ada di content/sanctions',
	term: 'istilah yang ada di content/glossary',
};

/** Every id that a reference may name, by what it points to. */
export function targetsOf(content: Content): Readonly<Record<Target, ReadonlySet<string>>> {
	const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
	return {
		citation: new Set(
			content.regulations.flatMap(({ id, provisions }) =>
				provisions.map(({ pinpoint }) => `${id}#${pinpoint}`),
			),
		),
		'conduct-topic': new Set(content.conduct.map(({ topic }) => topic)),
		election: ids(content.elections),
		item: ids(content.items),
		lesson: ids(content.lessons),
		'lesson-anchor': new Set(
			content.lessons.flatMap(({ id, anchors }) => anchors.map((anchor) => `${id}#${anchor}`)),
		),
		objective: new Set(content.lessons.flatMap(({ objectives }) => objectives.map(({ id }) => id))),
		phase: ids(content.phases),
		regulation: ids(content.regulations),
		sanction: ids(content.sanctions),
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

function listReferences(content: Content): Reference[] {
	return [
		...content.lessons.flatMap(({ id, citations, uses }) => [
			...many('lessons', id, 'citations', 'citation', citations),
			...uses.map((use) => one('lessons', id, 'isi', useTarget[use.kind], use.id)),
		]),
		...content.items.flatMap(({ id, objective, lesson, phases, citations }) => [
			one('items', id, 'objective', 'objective', objective),
			one('items', id, 'lesson', 'lesson-anchor', lesson),
			...many('items', id, 'phases', 'phase', phases),
			...many('items', id, 'citations', 'citation', citations),
		]),
		...content.courses.flatMap(({ id, lessons, legalBasis, exam }) => [
			...many('courses', id, 'lessons', 'lesson', lessons),
			...many('courses', id, 'legalBasis', 'citation', legalBasis),
			...exam.cells.map(({ objective }, index) =>
				one('courses', id, `exam.cells.${index}.objective`, 'objective', objective),
			),
		]),
		...content.conduct.flatMap(({ id, rulings }) =>
			rulings.flatMap(({ phases, sanctions, citations }, index) => [
				...many('conduct', id, `rulings.${index}.phases`, 'phase', phases),
				...many('conduct', id, `rulings.${index}.sanctions`, 'sanction', sanctions),
				...many('conduct', id, `rulings.${index}.citations`, 'citation', citations),
			]),
		),
		...content.elections.flatMap(({ id, periods }) =>
			periods.map(({ phase }, index) =>
				one('elections', id, `periods.${index}.phase`, 'phase', phase),
			),
		),
		...content.regulations.flatMap(({ id, replacedBy, provisions }) => [
			...many('regulations', id, 'replacedBy', 'regulation', replacedBy),
			...provisions.flatMap((provision, index) =>
				many('regulations', id, `provisions.${index}.replacedBy`, 'citation', provision.replacedBy),
			),
		]),
		...(['phases', 'sanctions', 'glossary', 'faq'] as const).flatMap((kind) =>
			content[kind].flatMap(({ id, citations }) =>
				many(kind, id, 'citations', 'citation', citations),
			),
		),
	];
}

const useTarget = {
	item: 'item',
	citation: 'citation',
	term: 'term',
	phase: 'phase',
	conduct: 'conduct-topic',
	election: 'election',
} as const satisfies Record<string, Target>;

function one(kind: ContentKind, id: string, field: string, target: Target, to: string): Reference {
	return { kind, id, field, target, to };
}

function many(
	kind: ContentKind,
	id: string,
	field: string,
	target: Target,
	to: readonly string[],
): Reference[] {
	return to.map((each, index) => one(kind, id, `${field}.${index}`, target, each));
}
