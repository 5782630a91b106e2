import type { StoryMap, Way, WalkStep } from '#domain/learning/walk.ts';

/** The branches of a scenario as its page tells them. */
export function readStory(story: ParentNode): StoryMap {
	const scenes = [...story.querySelectorAll<HTMLElement>('[data-scene]')];
	const choices = [...story.querySelectorAll<HTMLElement>('[data-choice]')];
	const idOf = ({ dataset }: HTMLElement) => dataset['scene'] ?? '';
	return {
		start: scenes.map(idOf)[0] ?? '',
		ways: new Map(
			choices.map(({ dataset }) => [dataset['choice'] ?? '', dataset['to'] ?? ''] as const),
		),
		endings: new Set(scenes.filter(({ dataset }) => dataset['ending'] !== undefined).map(idOf)),
	};
}

/** What a part of the story means for the way. */
export function stepOf({ dataset }: HTMLElement): WalkStep | undefined {
	const { choice, scene } = dataset;
	if (choice !== undefined) return { choice };
	return scene === undefined ? undefined : { scene };
}

/** The part of the story where a way stands: its ending, or what followed from its last choice. */
export function partAt(story: ParentNode, { choices, ending }: Way): HTMLElement | undefined {
	const last = choices.at(-1);
	const selector =
		ending === undefined
			? last && `[data-choice="${CSS.escape(last)}"]`
			: `[data-scene="${CSS.escape(ending)}"]`;
	return (selector && story.querySelector<HTMLElement>(selector)) || undefined;
}
