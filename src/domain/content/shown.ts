import type { Conduct } from './conduct.ts';
import type { Content } from './content.ts';
import type { Lesson } from './course.ts';
import { EVERY_KIND, type Sanction } from './phase.ts';

/** The acts that a lesson lists (whole topics, or the acts of them that it names) or has sorted. */
export function shownActs(lesson: Lesson, { conduct }: Content): Conduct[] {
	const named = idsOf(lesson, 'act');
	const topics = idsOf(lesson, 'conduct');
	const sorted = idsOf(lesson, 'sorted-act');
	return conduct.filter(({ id, topic }) => {
		if (sorted.includes(id)) return true;
		if (!topics.includes(topic)) return false;
		const ofTopic = conduct.filter((act) => act.topic === topic && named.includes(act.id));
		return ofTopic.length === 0 || named.includes(id);
	});
}

/** The sanctions that a lesson shows as ladders. */
export function shownSanctions(lesson: Lesson, { sanctions }: Content): Sanction[] {
	const kinds = idsOf(lesson, 'sanctions');
	return sanctions.filter(({ kind }) => kinds.includes(kind) || kinds.includes(EVERY_KIND));
}

/**
 * Every provision that a reader of a lesson meets: cited by its text, and by what the text brings in
 * (questions, acts, phases, elections, sanctions).
 */
export function shownCitations(lesson: Lesson, content: Content): string[] {
	const pick = <T extends { readonly id: string }>(
		list: readonly T[],
		kind: Lesson['uses'][number]['kind'],
	) => list.filter(({ id }) => idsOf(lesson, kind).includes(id));
	const all = [
		...lesson.citations,
		...idsOf(lesson, 'citation'),
		...pick(content.items, 'item').flatMap(({ citations }) => citations),
		...pick(content.phases, 'phase').flatMap(({ citations }) => citations),
		...pick(content.glossary, 'card-term').flatMap(({ citations }) => citations),
		...pick(content.scenarios, 'scenario').flatMap(({ scenes }) =>
			scenes.flatMap((scene) => ('citations' in scene ? scene.citations : [])),
		),
		...pick(content.elections, 'election').flatMap(({ known = [] }) =>
			known.flatMap(({ citations }) => citations),
		),
		...shownSanctions(lesson, content).flatMap(({ citations }) => citations),
		...shownActs(lesson, content).flatMap(({ rulings }) =>
			rulings.flatMap(({ citations }) => citations),
		),
	];
	return [...new Set(all)];
}

function idsOf({ uses }: Lesson, kind: Lesson['uses'][number]['kind']): string[] {
	return uses.filter((use) => use.kind === kind).map(({ id }) => id);
}
