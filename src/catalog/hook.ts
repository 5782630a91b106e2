import type { CitationView } from '#domain/content/citation.ts';
import { roles, topics, type Conduct, type Ruling, type Verdict } from '#domain/content/conduct.ts';
import type { HookQuestion } from '#domain/content/hook.ts';
import { rulingsFor } from '#domain/content/rulings.ts';
import { routes } from '#routes';
import { listCitations } from './citations.ts';
import { loadContent } from './content.ts';

/** A situation with what its act says of it. */
export interface HookQuestionView {
	readonly text: string;
	/** Title of the phase. */
	readonly phase: string;
	/** Name of the reader's role. */
	readonly role: string;
	readonly verdict: Verdict;
	readonly reason: string;
	readonly alternative: string;
	readonly citations: readonly CitationView[];
	/** The act among others of its topic. */
	readonly more: { readonly title: string; readonly href: string };
}

export interface HookView {
	readonly questions: readonly HookQuestionView[];
	readonly course: { readonly title: string; readonly href: string };
}

/** @throws {RangeError} Without that file in `content/hooks`, or what its checks should have refused. */
export async function getHook(id: string): Promise<HookView> {
	const { hooks, courses } = await loadContent();
	const hook = hooks.find((each) => each.id === id);
	const course = courses.find((each) => each.id === hook?.course);
	if (hook === undefined || course === undefined) {
		throw new RangeError(`There is no file content/hooks/${id}.yaml, or it names no course.`);
	}
	return {
		questions: await Promise.all(hook.questions.map(toView)),
		course: { title: course.title, href: routes.course(course.id) },
	};
}

async function toView(question: HookQuestion): Promise<HookQuestionView> {
	const { phases } = await loadContent();
	const { act, ruling } = await decide(question);
	return {
		text: question.text,
		phase: phases.find(({ id }) => id === question.phase)?.title ?? question.phase,
		role: roles[question.role] ?? question.role,
		verdict: ruling.verdict,
		reason: ruling.condition ?? '',
		alternative: act.alternative,
		citations: await listCitations(ruling.citations),
		more: {
			title: topics[act.topic] ?? act.topic,
			href: `${routes.conductTopic(act.topic)}#${act.id}`,
		},
	};
}

async function decide(question: HookQuestion): Promise<{ act: Conduct; ruling: Ruling }> {
	const { conduct } = await loadContent();
	const act = conduct.find(({ id }) => id === question.act);
	const [ruling] = act === undefined ? [] : rulingsFor(act, question);
	if (act === undefined || ruling === undefined) {
		throw new RangeError(`No ruling decides "${question.act}" in phase "${question.phase}".`);
	}
	return { act, ruling };
}
