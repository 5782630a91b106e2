import {
	isWalkable,
	type StoryMap,
	wayAfter,
	type WalkStep,
	type Way,
} from '#domain/learning/walk.ts';
import { learnerStore } from '#islands/words/learner-store.ts';

const NOWHERE: Way = { choices: [] };

/** The way that was kept, if it still leads through the story. */
export async function recallWay(scenario: string, story: StoryMap): Promise<Way | undefined> {
	const { walks } = await (await learnerStore()).read();
	const kept = Object.hasOwn(walks, scenario) ? walks[scenario] : undefined;
	return kept !== undefined && kept.choices.length > 0 && isWalkable(story, kept)
		? kept
		: undefined;
}

/** Keeps a step, where it is one worth keeping. */
export async function keepStep(scenario: string, story: StoryMap, step: WalkStep): Promise<void> {
	const store = await learnerStore();
	await store.update('walks', scenario, (old) => {
		const way = wayAfter(story, old ?? NOWHERE, step);
		return way === undefined ? undefined : { ...way, at: Date.now() };
	});
}
