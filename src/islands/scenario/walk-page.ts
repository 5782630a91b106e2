import { showLastWay } from './last-way.ts';
import { readStory, partAt, stepOf } from './read-story.ts';
import { keepStep, recallWay } from './walk-memory.ts';

/** Remembers the way that a reader takes through a scenario; the address alone tells the story. */
const root = document.querySelector<HTMLElement>('[data-scenario]');
const told = root?.querySelector<HTMLElement>('[data-story]');
if (root && told) void follow(root, told);

async function follow(page: HTMLElement, scenes: HTMLElement): Promise<void> {
	const id = page.dataset['scenario'] ?? '';
	const story = readStory(scenes);
	const note = page.querySelector<HTMLElement>('[data-walk-last]');
	const keep = () => {
		const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		const step = part === null ? undefined : stepOf(part);
		if (step === undefined) return;
		if (note) note.hidden = true;
		void keepStep(id, story, step);
	};
	addEventListener('hashchange', keep);
	if (location.hash !== '') {
		keep();
		return;
	}
	const way = await recallWay(id, story);
	const part = way && partAt(scenes, way);
	// The reader may have gone on in the meantime.
	if (part && note && location.hash === '') showLastWay(note, part, `#${part.id}`);
}
