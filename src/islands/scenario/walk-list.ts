import { learnerStore } from '#islands/words/learner-store.ts';
import { scenarioText } from '#strings/scenario.ts';

/** Says in the list of scenarios how each one ended, or that it is not over yet. */
const cards = [...document.querySelectorAll<HTMLElement>('[data-scenario][data-endings]')];
void learnerStore().then(async (store) => {
	const { walks } = await store.read();
	for (const card of cards) {
		const id = card.dataset['scenario'] ?? '';
		const walk = Object.hasOwn(walks, id) ? walks[id] : undefined;
		if (walk === undefined || walk.choices.length === 0) continue;
		const kind = endingOf(card, walk.ending);
		const told = document.createElement('p');
		told.className = 'small';
		told.textContent = kind === undefined ? scenarioText.unfinished : scenarioText.lastEnding(kind);
		card.append(told);
	}
});

/** What the page calls the ending, if the story still has it. */
function endingOf(card: HTMLElement, ending: string | undefined): string | undefined {
	const kinds = new Map(
		Object.entries<string>(JSON.parse(card.dataset['endings'] ?? '{}') as Record<string, string>),
	);
	const names: Readonly<Record<string, string>> = scenarioText.endings;
	return names[kinds.get(ending ?? '') ?? ''];
}
