import { getCollection } from 'astro:content';
import type { Content } from '#domain/content/content.ts';
import type { Lesson } from '#domain/content/course.ts';
import type { CitingEntry, CitingKind } from '#domain/content/law-view.ts';
import { shownCitations } from '#domain/content/shown.ts';
import { routes } from '#routes';
import { sectionsOf } from '#schemas/lesson-sections.ts';

/** A section of a lesson with every provision that its reader meets there. */
interface CitingSection {
	readonly title: string;
	readonly href: string;
	readonly citations: ReadonlySet<string>;
}

type Sections = ReadonlyMap<string, readonly CitingSection[]>;

/** Lists what has these ids and cites this provision. */
type ListEntries = (ids: readonly string[], citation: string) => CitingEntry[];

/** How things of each kind are named and where they stand. */
export async function citingEntries(
	content: Content,
): Promise<Readonly<Record<CitingKind, ListEntries>>> {
	const { conduct, courses, elections, faq, glossary, hooks, phases, sanctions, scenarios } =
		content;
	return {
		lessons: listLessons(content, await readSections(content)),
		conduct: lister(conduct, ({ id, act }) => ({ text: act, href: routes.conductAct(id) })),
		faq: lister(faq, ({ id, question }) => ({ text: question, href: `${routes.faq}#${id}` })),
		sanctions: lister(sanctions, ({ id, title }) => ({
			text: title,
			href: `${routes.sanctions}#${id}`,
		})),
		phases: lister(phases, ({ id, title }) => ({
			text: title,
			href: `${routes.calendar}#fase-${id}`,
		})),
		elections: lister(elections, ({ id, title, votingDay }) => ({
			text: title,
			href: votingDay === undefined ? routes.calendar : routes.election(id),
		})),
		scenarios: lister(scenarios, ({ id, title }) => ({ text: title, href: routes.scenario(id) })),
		hooks: lister(hooks, ({ id }) => ({ text: id, href: routes.hook })),
		glossary: lister(glossary, ({ id, term }) => ({
			text: term,
			href: `${routes.glossary}#${id}`,
		})),
		courses: lister(courses, ({ id, title }) => ({ text: title, href: routes.course(id) })),
		items: listObjectives(content),
	};
}

/** What a thing of one kind is called, and where it stands. */
function lister<T extends { readonly id: string }>(
	list: readonly T[],
	describe: (each: T) => Pick<CitingEntry, 'text' | 'href'>,
): ListEntries {
	return (ids) =>
		list.filter(({ id }) => ids.includes(id)).map((each) => ({ ...describe(each), parts: [] }));
}

function listLessons({ lessons }: Content, sections: Sections): ListEntries {
	return (ids, citation) =>
		lessons
			.filter(({ id }) => ids.includes(id))
			.map(({ id, title }) => ({
				text: title,
				href: routes.lesson(id),
				parts: (sections.get(id) ?? [])
					.filter(({ citations }) => citations.has(citation))
					.map((section) => ({ text: section.title, href: section.href })),
			}));
}

/** Items by what they test, never by their wording: whoever reads here may sit the exam next. */
function listObjectives({ items, lessons }: Content): ListEntries {
	const objectives = lessons.flatMap((lesson) =>
		lesson.objectives.map((objective) => ({ ...objective, href: routes.lesson(lesson.id) })),
	);
	return (ids) => {
		const cited = items.filter(({ id }) => ids.includes(id));
		return objectives
			.map(({ id, text, href }) => ({
				text,
				href,
				parts: [],
				count: cited.filter(({ objective }) => objective === id).length,
			}))
			.filter(({ count }) => count > 0);
	};
}

async function readSections(content: Content): Promise<Sections> {
	const bodies = new Map((await getCollection('lessons')).map(({ id, body }) => [id, body ?? '']));
	return new Map(
		content.lessons.map((lesson) => [
			lesson.id,
			sectionsOf(bodies.get(lesson.id) ?? '').map(({ anchor, title, uses }) => ({
				title,
				href: `${routes.lesson(lesson.id)}#${anchor}`,
				citations: new Set(shownCitations(partOf(lesson, uses), content)),
			})),
		]),
	);
}

/** A lesson that names nothing but this, so that a section is read as the whole is. */
function partOf(lesson: Lesson, uses: Lesson['uses']): Lesson {
	return { ...lesson, citations: [], uses };
}
