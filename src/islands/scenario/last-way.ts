import { scenarioText } from '#strings/scenario.ts';

/** Says what was chosen last time, with the way on from there. */
export function showLastWay(note: HTMLElement, part: HTMLElement, href: string): void {
	const { ending } = part.dataset;
	const link = document.createElement('a');
	link.href = href;
	link.textContent = ending === undefined ? scenarioText.resume : scenarioText.seeEnding;
	const told =
		ending === undefined
			? scenarioText.lastChosen(part.querySelector('[data-chosen]')?.textContent ?? '')
			: scenarioText.lastEnding(part.querySelector('h2')?.textContent ?? '');
	note.replaceChildren(`${told} `, link);
	note.hidden = false;
}
