import { isCitation } from '#domain/changes/change.ts';
import type { Content, ContentKind } from './content.ts';
import { choiceLists, type ItemText } from './item-text.ts';
import type { StepKind } from './path.ts';

/** What a name in content can point to. */
export type Target =
	| 'act'
	| 'citation'
	| 'conduct-topic'
	| 'course'
	| 'election'
	| 'item'
	| 'key-point'
	| 'lesson'
	| 'lesson-anchor'
	| 'misconception'
	| 'objective'
	| 'phase'
	| 'question'
	| 'regulation'
	| 'role'
	| 'sanction'
	| 'sanction-kind'
	| 'scenario'
	| 'statistic'
	| 'term';

export interface Reference {
	readonly kind: ContentKind;
	readonly id: string;
	readonly field: string;
	readonly target: Target;
	readonly to: string;
}

/** Every name that content gives to something else, with its place. */
export function listReferences(content: Content): Reference[] {
	return [
		...content.lessons.flatMap(referencesOfLesson),
		...content.items.flatMap(referencesOfItem),
		...content.courses.flatMap(referencesOfCourse),
		...content.conduct.flatMap(referencesOfConduct),
		...content.scenarios.flatMap(referencesOfScenario),
		...content.hooks.flatMap(referencesOfHook),
		...content.changes.flatMap(referencesOfChange),
		...content.paths.flatMap(referencesOfPath),
		...content.elections.flatMap(referencesOfElection),
		...content.regulations.flatMap(referencesOfRegulation),
		...(['phases', 'sanctions', 'glossary', 'faq'] as const).flatMap((kind) =>
			content[kind].flatMap(({ id, citations }) =>
				many(kind, id, 'citations', 'citation', citations),
			),
		),
	];
}

type Entry<Kind extends keyof Content> = Content[Kind][number];

function referencesOfLesson({ id, citations, uses }: Entry<'lessons'>): Reference[] {
	return [
		...many('lessons', id, 'citations', 'citation', citations),
		...uses.flatMap(({ kind, id: to }) =>
			// A reflection names itself; that its id is the only one is for `repeatedIds`.
			kind === 'reflection' ? [] : [one('lessons', id, 'isi', useTarget[kind], to)],
		),
	];
}

function referencesOfCourse({ id, lessons, legalBasis, exam }: Entry<'courses'>): Reference[] {
	return [
		...many('courses', id, 'lessons', 'lesson', lessons),
		...many('courses', id, 'legalBasis', 'citation', legalBasis),
		...exam.cells.map(({ objective }, index) =>
			one('courses', id, `exam.cells.${index}.objective`, 'objective', objective),
		),
	];
}

function referencesOfConduct({ id, rulings }: Entry<'conduct'>): Reference[] {
	return rulings.flatMap(({ phases, roles, sanctions, citations }, index) => [
		...many('conduct', id, `rulings.${index}.phases`, 'phase', phases),
		...many('conduct', id, `rulings.${index}.roles`, 'role', roles),
		...many('conduct', id, `rulings.${index}.sanctions`, 'sanction', sanctions),
		...many('conduct', id, `rulings.${index}.citations`, 'citation', citations),
	]);
}

function referencesOfScenario({ id, lesson, phases, scenes }: Entry<'scenarios'>): Reference[] {
	return [
		one('scenarios', id, 'lesson', 'lesson-anchor', lesson),
		...many('scenarios', id, 'phases', 'phase', phases),
		...scenes.flatMap((scene, place) =>
			'citations' in scene
				? many('scenarios', id, `scenes.${place}.citations`, 'citation', scene.citations)
				: [],
		),
	];
}

function referencesOfHook({ id, questions }: Entry<'hooks'>): Reference[] {
	return questions.flatMap(({ act, phase, role }, index) => [
		one('hooks', id, `questions.${index}.act`, 'act', act),
		one('hooks', id, `questions.${index}.phase`, 'phase', phase),
		one('hooks', id, `questions.${index}.role`, 'role', role),
	]);
}

function referencesOfChange({ id, touches }: Entry<'changes'>): Reference[] {
	return touches.map((to, index) =>
		one('changes', id, `touches.${index}`, isCitation(to) ? 'citation' : 'course', to),
	);
}

function referencesOfPath({ id, roles, steps }: Entry<'paths'>): Reference[] {
	return [
		...many('paths', id, 'roles', 'role', roles),
		...steps.map((step, place) =>
			one('paths', id, `steps.${place}.${step.kind}`, stepTarget[step.kind], step.id),
		),
	];
}

function referencesOfElection({ id, periods, known = [] }: Entry<'elections'>): Reference[] {
	return [
		...periods.map(({ phase }, index) =>
			one('elections', id, `periods.${index}.phase`, 'phase', phase),
		),
		...known.flatMap(({ citations }, index) =>
			many('elections', id, `known.${index}.citations`, 'citation', citations),
		),
	];
}

function referencesOfRegulation({ id, replacedBy, provisions }: Entry<'regulations'>): Reference[] {
	return [
		...many('regulations', id, 'replacedBy', 'regulation', replacedBy),
		...provisions.flatMap(({ replacedBy: next, row }, index) => [
			...many('regulations', id, `provisions.${index}.replacedBy`, 'citation', next),
			...many(
				'regulations',
				id,
				`provisions.${index}.row.sanctions`,
				'sanction',
				row?.sanctions ?? [],
			),
		]),
	];
}

function referencesOfItem(item: ItemText): Reference[] {
	const { id, objective, lesson, phases, citations } = item;
	const tags = choiceLists(item).flatMap(({ field, choices }) =>
		choices.flatMap(({ misconception }, index) =>
			misconception === undefined
				? []
				: [one('items', id, `${field}.${index}.misconception`, 'misconception', misconception)],
		),
	);
	return [
		one('items', id, 'objective', 'objective', objective),
		one('items', id, 'lesson', 'lesson-anchor', lesson),
		...many('items', id, 'phases', 'phase', phases),
		...many('items', id, 'citations', 'citation', citations),
		...tags,
	];
}

const useTarget = {
	item: 'item',
	citation: 'citation',
	term: 'term',
	phase: 'phase',
	conduct: 'conduct-topic',
	act: 'act',
	election: 'election',
	statistic: 'statistic',
	sanctions: 'sanction-kind',
	'sorted-act': 'act',
	'sorter-phase': 'phase',
	role: 'role',
	scenario: 'scenario',
	'card-term': 'term',
	'key-point': 'key-point',
} as const satisfies Record<string, Target>;

const stepTarget = {
	course: 'course',
	lesson: 'lesson',
	scenario: 'scenario',
	topic: 'conduct-topic',
	question: 'question',
} as const satisfies Record<StepKind, Target>;

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
