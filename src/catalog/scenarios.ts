import { modules } from '#domain/content/modules.ts';
import type { Scenario, ScenarioCard, Scene } from '#domain/content/scenario.ts';
import { lessonAnchorRoute, routes } from '#routes';
import { loadContent } from './content.ts';
import { listPhases } from './reference.ts';

/** A scenario with the names of its phases and the lesson that teaches its rule. */
export interface ScenarioPage extends Scenario {
	/** Titles of its phases, in the order of an election; none for every phase. */
	readonly phaseTitles: readonly string[];
	readonly source: { readonly title: string; readonly href: string };
}

/** In the order of their ids. */
export async function listScenarioPages(): Promise<ScenarioPage[]> {
	const { lessons, scenarios } = await loadContent();
	const phases = await listPhases();
	return scenarios.map((scenario) => {
		const [lessonId = ''] = scenario.lesson.split('#');
		const title = lessons.find(({ id }) => id === lessonId)?.title ?? lessonId;
		return {
			...scenario,
			phaseTitles: phases
				.filter(({ id }) => scenario.phases.includes(id))
				.map((phase) => phase.title),
			source: { title, href: lessonAnchorRoute(scenario.lesson) },
		};
	});
}

/**
 * A scenario to be begun in a lesson.
 *
 * @throws {RangeError} For one that the checks of `loadContent` should have refused.
 */
export async function getScenarioPage(
	id: string,
): Promise<ScenarioPage & { readonly opening: Extract<Scene, { choices: unknown }> }> {
	const page = (await listScenarioPages()).find((each) => each.id === id);
	const opening = page?.scenes[0];
	if (page === undefined || opening === undefined || !('choices' in opening)) {
		throw new RangeError(`Scenario "${id}" is not there, or begins with its ending.`);
	}
	return { ...page, opening };
}

/** Scenarios by module, in the order in which the modules are taught; modules without one are left out. */
export async function listScenarioGroups(): Promise<
	{ readonly title: string; readonly scenarios: readonly ScenarioCard[] }[]
> {
	const { lessons, scenarios } = await loadContent();
	const moduleOf = new Map(lessons.map(({ id, module }) => [id, module]));
	return Object.entries(modules)
		.map(([module, title]) => ({
			title,
			scenarios: scenarios
				.filter(({ lesson }) => moduleOf.get(lesson.split('#')[0] ?? '') === module)
				.map(toCard),
		}))
		.filter((group) => group.scenarios.length > 0);
}

/** The scenarios that put a lesson to use. */
export async function listScenariosOf(lessonId: string): Promise<ScenarioCard[]> {
	const { scenarios, lessons } = await loadContent();
	const uses = lessons.find(({ id }) => id === lessonId)?.uses ?? [];
	const walked = new Set(uses.filter(({ kind }) => kind === 'scenario').map(({ id }) => id));
	return scenarios
		.filter(({ id, lesson }) => lesson.split('#')[0] === lessonId && !walked.has(id))
		.map(toCard);
}

function toCard({ id, title, summary, role, motif, minutes, scenes }: Scenario): ScenarioCard {
	const endings = Object.fromEntries(
		scenes.flatMap((scene) => ('ending' in scene ? [[scene.id, scene.ending]] : [])),
	);
	return { id, title, summary, role, motif, minutes, href: routes.scenario(id), endings };
}
