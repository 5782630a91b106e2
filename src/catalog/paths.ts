import { topics } from '#domain/content/conduct.ts';
import type { Content } from '#domain/content/content.ts';
import { stepMinutes } from '#domain/content/path-minutes.ts';
import type { LearningPath, PathStep, StepKind } from '#domain/content/path.ts';
import { routes } from '#routes';
import { loadContent } from './content.ts';

export interface StepView {
	readonly kind: StepKind;
	readonly title: string;
	readonly href: string;
	readonly why: string;
	readonly minutes: number;
	/** Lessons that finish it, in their order; none where it only looks something up. */
	readonly lessons: readonly string[];
	/** The scenario that finishes it. */
	readonly scenario?: string;
	/** The course that its lessons are read in. */
	readonly course?: string;
}

export interface PathView extends Pick<LearningPath, 'id' | 'title' | 'summary'> {
	readonly href: string;
	readonly minutes: number;
	readonly steps: readonly StepView[];
}

/** In the order in which they are offered. */
export async function listPaths(): Promise<PathView[]> {
	const content = await loadContent();
	return content.paths
		.toSorted((one, other) => one.order - other.order)
		.map((path) => toView(path, content));
}

function toView(path: LearningPath, content: Content): PathView {
	const { id, title, summary, steps } = path;
	const minutes = stepMinutes(path, content);
	return {
		id,
		title,
		summary,
		href: routes.path(id),
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
