import { roles, topics, type Conduct, type Verdict } from '#domain/content/conduct.ts';
import type { Content } from '#domain/content/content.ts';
import { modules } from '#domain/content/modules.ts';
import { questionTopics } from '#domain/content/question-topics.ts';
import type { SearchRecord } from '#domain/search/site-record.ts';
import { provisionRoute, routes } from '#routes';
import { loadContent } from './content.ts';
import { listReferenceRecords, type ModulesOf } from './reference-records.ts';

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
		...questionRecords(content, modulesOf),
		...listReferenceRecords(content, modulesOf),
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

function questionRecords({ faq }: Content, modulesOf: ModulesOf): SearchRecord[] {
	return faq.map(({ id, question, answer, topic, citations }) => ({
		kind: 'tanya-jawab',
		url: `${routes.faq}#${id}`,
		title: question,
		place: questionTopics[topic] ?? '',
		text: answer,
		// No lesson names a question: it belongs where the provisions of its answer are treated.
		modules: [...new Set(citations.flatMap((citation) => modulesOf(['citation'], citation)))],
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
