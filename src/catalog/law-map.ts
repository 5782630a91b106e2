import { getCollection } from 'astro:content';
import type { Content } from '#domain/content/content.ts';
import { lawPairs, type LawPair } from '#domain/content/law-history.ts';
import type { LawMapPart, LawPairView, ProvisionText } from '#domain/content/law-view.ts';
import { routes } from '#routes';
import { comparisonsOf, type LessonComparison } from '#schemas/lesson-sections.ts';
import { findProvision, toCitation } from './citations.ts';
import { loadContent } from './content.ts';

/** A comparison with the lesson that makes it. */
interface Taught extends LessonComparison {
	readonly lesson: string;
	readonly href: string;
}

/** The old law beside the new one; wholly revoked regulations come first. */
export async function listLawMap(): Promise<LawMapPart[]> {
	const content = await loadContent();
	const taught = await listComparisons(content);
	return lawPairs(content.regulations).flatMap(({ regulation: id, pairs }) =>
		content.regulations
			.filter((regulation) => regulation.id === id)
			.map(({ short, status, until, note }) => ({
				...{ id, short, status, until, href: routes.regulation(id) },
				note: status === 'revoked' ? note : undefined,
				pairs: pairs.map((pair) => toView(pair, content, taught)),
			})),
	);
}

function toView(pair: LawPair, content: Content, taught: readonly Taught[]): LawPairView {
	return {
		old: pair.old.map((id) => toText(id, content)),
		new: pair.new.map((id) => toText(id, content)),
		changes: taught
			.filter(({ old, new: next }) =>
				old.some((id, place) => pair.old.includes(id) && pair.new.includes(next[place] ?? '')),
			)
			// Words on several pairs at once mean nothing beside one of them; the lesson has them all.
			.map(({ change, old, lesson, href }) => ({
				text: old.length === 1 ? change : undefined,
				lesson,
				href,
			})),
	};
}

function toText(id: string, content: Content): ProvisionText {
	const { summary, from, until, note } = findProvision(id, content).provision;
	return { ...toCitation(id, content), summary, from, until, note };
}

async function listComparisons({ lessons }: Content): Promise<Taught[]> {
	const bodies = new Map((await getCollection('lessons')).map(({ id, body }) => [id, body ?? '']));
	return lessons.flatMap(({ id, title }) =>
		comparisonsOf(bodies.get(id) ?? '').map((comparison) => ({
			...comparison,
			lesson: title,
			href: `${routes.lesson(id)}#${comparison.anchor}`,
		})),
	);
}
