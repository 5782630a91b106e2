import {
	sanctionKinds,
	type Election,
	type FrequentQuestion,
	type Phase,
	type Sanction,
	type SanctionKind,
	type Term,
} from '#domain/content/phase.ts';
import { questionTopics } from '#domain/content/question-topics.ts';
import type { Regulation } from '#domain/content/regulation.ts';
import type { Statistic } from '#domain/content/statistic.ts';
import { loadContent } from './content.ts';

/** In the order in which they follow each other. */
export async function listPhases(): Promise<Phase[]> {
	return (await loadContent()).phases.toSorted((one, other) => one.order - other.order);
}

export async function getPhase(id: string): Promise<Phase> {
	return getOne((await loadContent()).phases, id);
}

export async function getElection(id: string): Promise<Election> {
	return getOne((await loadContent()).elections, id);
}

/** Each kind with its sanctions, lightest first; one kind alone where it is named. */
export async function listSanctionLadders(
	only?: string,
): Promise<{ readonly kind: SanctionKind; readonly steps: readonly Sanction[] }[]> {
	const { sanctions } = await loadContent();
	return sanctionKinds
		.filter((kind) => only === undefined || kind === only)
		.map((kind) => ({
			kind,
			steps: sanctions
				.filter((sanction) => sanction.kind === kind)
				.toSorted(
					(one, other) => one.level - other.level || one.title.localeCompare(other.title, 'id'),
				),
		}));
}

export async function getTerm(id: string): Promise<Term> {
	return getOne((await loadContent()).glossary, id);
}

/** Topics in their order, each with its questions in alphabetical order. */
export async function listQuestionGroups(): Promise<
	{ readonly id: string; readonly title: string; readonly questions: readonly FrequentQuestion[] }[]
> {
	const { faq } = await loadContent();
	return Object.entries(questionTopics)
		.map(([id, title]) => ({
			id,
			title,
			questions: faq
				.filter(({ topic }) => topic === id)
				.toSorted((one, other) => one.question.localeCompare(other.question, 'id')),
		}))
		.filter(({ questions }) => questions.length > 0);
}

/** In alphabetical order of the term. */
export async function listTerms(): Promise<Term[]> {
	return (await loadContent()).glossary.toSorted((one, other) =>
		one.term.localeCompare(other.term, 'id'),
	);
}

export async function getStatistic(id: string): Promise<Statistic> {
	return getOne((await loadContent()).statistics, id);
}

/** In the order that their authors gave them. */
export async function listStatistics(): Promise<Statistic[]> {
	return (await loadContent()).statistics.toSorted((one, other) => one.order - other.order);
}

/** Those in force first, then by year, newest first. */
export async function listRegulations(): Promise<Regulation[]> {
	const rank = ({ status }: Regulation) => (status === 'revoked' ? 1 : 0);
	return (await loadContent()).regulations.toSorted(
		(one, other) => rank(one) - rank(other) || other.year - one.year,
	);
}

/** @throws {RangeError} For an id that the checks of `loadContent` should have refused. */
function getOne<T extends { readonly id: string }>(list: readonly T[], id: string): T {
	const found = list.find((each) => each.id === id);
	if (found === undefined) {
		throw new RangeError(`"${id}" passed the content checks but is not there.`);
	}
	return found;
}
