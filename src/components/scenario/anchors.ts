/** The id of a scene within the page of its scenario. */
export const anchorOfScene = (scene: string) => `adegan-${scene}`;

/** Of what follows a choice. Two hyphens: ids of scenes are kebab-case, so none can end like this. */
export const anchorOfChoice = (scene: string, letter: string) =>
	`${anchorOfScene(scene)}--${letter}`;
