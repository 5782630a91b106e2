import type { ScenarioWalk } from './learner-data.ts';

/** The branches of a scenario, and nothing of its text. */
export interface StoryMap {
	/** Id of the scene where it begins. */
	readonly start: string;
	/** Scene and letter of a choice, `warung.b`, to the scene that it leads to. */
	readonly ways: ReadonlyMap<string, string>;
	/** Ids of the endings. */
	readonly endings: ReadonlySet<string>;
}

/** Where a reader comes to: what follows from a choice, or a scene. */
export type WalkStep = { readonly choice: string } | { readonly scene: string };

/** A way without its time. */
export type Way = Omit<ScenarioWalk, 'at'>;

/** As many as are kept: a story with a loop can be walked for ever. */
const MOST_CHOICES = 200;

/**
 * The way after a step. Going back and choosing otherwise forgets what came after; an ending is
 * reached only by the choices that lead to it.
 *
 * @returns `undefined` where the step changes nothing that is worth keeping: a scene that is only
 *   read again, or one that the way so far does not lead to, as after a link into the middle.
 */
export function wayAfter(story: StoryMap, way: Way, step: WalkStep): Way | undefined {
	const choices = isWalkable(story, way) ? way.choices : [];
	if ('choice' in step) {
		const before = choicesTo(story, choices, sceneOf(step.choice));
		if (before === undefined || !story.ways.has(step.choice)) return undefined;
		const next = [...before, step.choice];
		return next.length > MOST_CHOICES ? undefined : { choices: next };
	}
	if (!story.endings.has(step.scene)) return undefined;
	const before = choicesTo(story, choices, step.scene);
	return before === undefined ? undefined : { choices: before, ending: step.scene };
}

/** Whether a way that was kept still leads through the story as it is told today. */
export function isWalkable(story: StoryMap, { choices, ending }: Way): boolean {
	const follows = choices.every(
		(choice, index) => story.ways.has(choice) && sceneOf(choice) === sceneAt(story, choices, index),
	);
	const last = sceneAt(story, choices, choices.length);
	return follows && (ending === undefined || (ending === last && story.endings.has(ending)));
}

/** The choices up to the last time that the way stands at this scene. */
function choicesTo(
	story: StoryMap,
	choices: readonly string[],
	scene: string,
): readonly string[] | undefined {
	for (let count = choices.length; count >= 0; count -= 1) {
		if (sceneAt(story, choices, count) === scene) return choices.slice(0, count);
	}
	return undefined;
}

/** Where the first so many choices lead. */
function sceneAt({ start, ways }: StoryMap, choices: readonly string[], count: number) {
	return count === 0 ? start : ways.get(choices[count - 1] ?? '');
}

/** Ids of scenes hold no dot. */
const sceneOf = (choice: string) => choice.slice(0, choice.lastIndexOf('.'));
