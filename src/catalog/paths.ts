import { roles, topics } from '#domain/content/conduct.ts';
import type { Content } from '#domain/content/content.ts';
import { stepMinutes } from '#domain/content/path-minutes.ts';
import type { LearningPath, PathStep, PathView, StepView } from '#domain/content/path.ts';
import { routes } from '#routes';
import { loadContent } from './content.ts';

/** In the order in which they are offered. */
export async function listPaths(): Promise<PathView[]> {
	const content = await loadContent();
	return content.paths
		.toSorted((one, other) => one.order - other.order)
		.map((path) => toView(path, content));
}

function toView(path: LearningPath, content: Content): PathView {
	const { id, title, summary, motif, roles: whom, steps } = path;
	const minutes = stepMinutes(path, content);
	return {
		id,
		title,
		summary,
		motif,
		href: routes.path(id),
		posters: whom.map((role) => ({ text: roles[role] ?? role, href: routes.rolePoster(role) })),
		minutes: minutes.reduce((sum, each) => sum + each, 0),
		steps: steps.map((step, place) => ({
			kind: step.kind,
			why: step.why,
			minutes: minutes[place] ?? 0,
			...targetOf(step, content),
		})),
	};
}

type StepTarget = Omit<StepView, 'kind' | 'why' | 'minutes'>;

function targetOf({ kind, id }: PathStep, content: Content): StepTarget {
	switch (kind) {
		case 'course': {
			const course = find(content.courses, id);
			const { title, lessons } = course;
			return { title, href: routes.course(id), lessons, course: id };
		}
		case 'lesson':
			return { title: find(content.lessons, id).title, href: routes.lesson(id), lessons: [id] };
		case 'scenario': {
			const { title } = find(content.scenarios, id);
			return { title, href: routes.scenario(id), lessons: [], scenario: id };
		}
		case 'topic':
			return { title: topics[id] ?? '', href: routes.conductTopic(id), lessons: [] };
		case 'question': {
			const { question } = find(content.faq, id);
			return { title: question, href: `${routes.faq}#${id}`, lessons: [] };
		}
	}
}

/** @throws {RangeError} For an id that the checks of `loadContent` should have refused. */
function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
	const found = list.find((each) => each.id === id);
	if (found === undefined)
		throw new RangeError(`"${id}" passed the content checks but is not there.`);
	return found;
}
