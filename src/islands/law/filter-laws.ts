/**
 * Filters the list of regulations as it was built, by words, status and kind. Without it the whole
 * list stands there, in force first.
 */
import { lawFilterText } from '#strings/law-filter.ts';
import { fits } from './fits.ts';

const form = document.querySelector<HTMLFormElement>('[data-law-filter]');
const laws = [...document.querySelectorAll<HTMLElement>('[data-law]')].map((element) => ({
	element,
	text: element.textContent,
	status: element.dataset['status'] ?? '',
	kind: element.dataset['kind'] ?? '',
}));

function filter(fields: HTMLFormElement): void {
	const data = new FormData(fields);
	const read = (name: string) => {
		const value = data.get(name);
		return typeof value === 'string' ? value : '';
	};
	const wanted = { words: read('words'), status: read('status'), kind: read('kind') };
	for (const law of laws) law.element.hidden = !fits(law, wanted);
	for (const group of document.querySelectorAll<HTMLElement>('[data-law-group]')) {
		group.hidden = group.querySelector('[data-law]:not([hidden])') === null;
	}
	const shown = laws.filter(({ element }) => !element.hidden).length;
	const told = fields.querySelector('output');
	if (told) told.value = lawFilterText.shown(shown, laws.length);
}

if (form) {
	form.addEventListener('input', () => filter(form));
	form.addEventListener('submit', (event) => event.preventDefault());
	// A browser that comes back to the page brings what was typed.
	addEventListener('pageshow', () => filter(form));
}
