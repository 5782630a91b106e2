import { roles, topics, type Conduct, type Verdict } from '#domain/content/conduct.ts';
import type { Content } from '#domain/content/content.ts';
import type { LessonUse } from '#domain/content/course.ts';
import { modules } from '#domain/content/modules.ts';
import { questionTopics } from '#domain/content/question-topics.ts';
import type { SearchRecord } from '#domain/search/site-record.ts';
import { provisionRoute, routes } from '#routes';
import { loadContent } from './content.ts';

/** Modules of the lessons that treat a thing, by the kind of its mention and its id. */
type ModulesOf = (kinds: readonly LessonUse['kind'][], id: string) => readonly string[];

/**
 * What a search can find, but for the sections of lessons, which only their built pages hold.
 * Questions, their keys and their reasons are not in it, nor what a scenario's choices lead to.
 */
export async function listSearchRecords(): Promise<SearchRecord[]> {
	const content = await loadContent();
	const modulesOf = readModules(content);
	return [
		...lessonRecords(content),
		...content.conduct.map((act) => actRecord(act, content, modulesOf)),
		...provisionRecords(content, modulesOf),
		...questionRecords(content),
		...termRecords(content, modulesOf),
		...storyRecords(content),
		...statisticRecords(content, modulesOf),
		...courseRecords(content),
	];
}

function readModules({ lessons }: Content): ModulesOf {
	const found = new Map<string, Set<string>>();
	const note = (kind: string, id: string, module: string) => {
		const name = `${kind} ${id}`;
		found.set(name, (found.get(name) ?? new Set()).add(module));
	};
	for (const { module, citations, uses } of lessons) {
		for (const id of citations) note('citation', id, module);
		for (const { kind, id } of uses) note(kind, id, module);
	}
	return (kinds, id) => [
		...new Set(kinds.flatMap((kind) => [...(found.get(`${kind} ${id}`) ?? [])])),
	];
}

function lessonRecords({ lessons }: Content): SearchRecord[] {
	return lessons.map(({ id, title, summary, module }) => ({
		kind: 'pelajaran',
		url: routes.lesson(id),
		title,
		place: modules[module] ?? '',
		text: summary,
		modules: [module],
	}));
}

/** Where an act is told: the one place to change when acts move to pages of their own. */
const verdictWords: Readonly<Record<Verdict, string>> = {
	allowed: 'Boleh',
	conditional: 'Bersyarat',
	prohibited: 'Dilarang',
};

function actRecord(act: Conduct, { phases }: Content, modulesOf: ModulesOf): SearchRecord {
	const titleOf = (id: string) => phases.find((phase) => phase.id === id)?.title ?? id;
	// For whom and when stands before each verdict: an excerpt may begin with any of them.
	const rulings = act.rulings.map((ruling) => {
		const scope = [
			...ruling.phases.map(titleOf),
			...ruling.roles.map((role) => roles[role] ?? role),
		];
		const verdict = [scope.join(', '), verdictWords[ruling.verdict]].filter(Boolean).join(': ');
		return `${verdict}. ${ruling.condition ?? ''}`;
	});
	const verdicts = new Set(act.rulings.map(({ verdict }) => verdict));
	const [only] = verdicts.size === 1 ? verdicts : [];
	return {
		kind: 'tindakan',
		url: routes.conductAct(act.id),
		title: act.act,
		place: topics[act.topic] ?? '',
		text: [...rulings, `Lebih aman: ${act.alternative}`].join(' '),
		words: act.synonyms,
		verdict: only ?? 'depends',
		modules: modulesOf(['act', 'sorted-act'], act.id),
	};
}

function provisionRecords({ regulations }: Content, modulesOf: ModulesOf): SearchRecord[] {
	return regulations.flatMap(({ id, short, title, provisions }) =>
		provisions.map((provision): SearchRecord => {
			const { pinpoint, label, heading, summary, note, status, confidence } = provision;
			const citation = `${id}#${pinpoint}`;
			return {
				kind: 'pasal',
				url: provisionRoute(citation),
				title: heading,
				place: `${short} ${label}`,
				text: [summary, note].join(' ').trim(),
				words: [title],
				modules: modulesOf(['citation'], citation),
				...(status !== 'in-force' && { status }),
				...(confidence !== 'high' && { confidence }),
			};
		}),
	);
}

function questionRecords({ faq }: Content): SearchRecord[] {
	return faq.map(({ id, question, answer, topic }) => ({
		kind: 'tanya-jawab',
		url: `${routes.faq}#${id}`,
		title: question,
		place: questionTopics[topic] ?? '',
		text: answer,
		modules: [],
	}));
}

function termRecords({ glossary }: Content, modulesOf: ModulesOf): SearchRecord[] {
	return glossary.map(({ id, term, abbreviation, definition }) => ({
		kind: 'istilah',
		url: `${routes.glossary}#${id}`,
		title: abbreviation === undefined ? term : `${term} (${abbreviation})`,
		place: '',
		text: definition,
		modules: modulesOf(['term', 'card-term'], id),
	}));
}

function storyRecords({ scenarios, lessons }: Content): SearchRecord[] {
	return scenarios.map(({ id, title, summary, role, lesson }) => ({
		kind: 'skenario',
		url: routes.scenario(id),
		title,
		place: role,
		text: summary,
		modules: lessons.filter((each) => each.id === lesson.split('#')[0]).map(({ module }) => module),
	}));
}

function statisticRecords({ statistics }: Content, modulesOf: ModulesOf): SearchRecord[] {
	return statistics.map(({ id, title, question, caveats }) => ({
		kind: 'statistik',
		url: `${routes.statistics}#statistik-${id}`,
		title,
		place: '',
		text: [question, ...caveats].join(' '),
		modules: modulesOf(['statistic'], id),
	}));
}

function courseRecords({ courses }: Content): SearchRecord[] {
	return courses.map(({ id, title, audience, summary }) => ({
		kind: 'halaman',
		url: routes.course(id),
		title,
		place: audience,
		text: summary,
		modules: [],
	}));
}

/** Lessons by module, in the order in which the modules are taught. */
export async function listModuleLessons(): Promise<
	{
		readonly title: string;
		readonly lessons: readonly { readonly title: string; readonly href: string }[];
	}[]
> {
	const { lessons } = await loadContent();
	return Object.entries(modules)
		.map(([id, title]) => ({
			title,
			lessons: lessons
				.filter(({ module }) => module === id)
				.toSorted((one, other) => one.id.localeCompare(other.id))
				.map((lesson) => ({ title: lesson.title, href: routes.lesson(lesson.id) })),
		}))
		.filter((group) => group.lessons.length > 0);
}
