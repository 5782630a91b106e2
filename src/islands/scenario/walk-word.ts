import { showLastWay } from './last-way.ts';
import { partAt, readStory, stepOf } from './read-story.ts';
import { keepStep, recallWay } from './walk-memory.ts';

/**
 * Goes through a scenario in its place in the lesson. The story is taken from its own page, which is
 * also where every link leads without this script, or without a connection.
 */
export function start(root: HTMLElement): void {
	const id = root.dataset['scenario'] ?? '';
	const place = root.querySelector<HTMLElement>('[data-story]');
	const note = root.querySelector<HTMLElement>('[data-walk-last]');
	const first = root.querySelector<HTMLAnchorElement>('.scene-choices a');
	if (place === null || note === null || first === null) return;
	const page = new URL(first.href.split('#')[0] ?? '', location.href);
	let loaded: Promise<ParentNode | undefined> | undefined;
	const load = () => (loaded ??= fetchStory(page));

	const show = async (link: HTMLAnchorElement) => {
		place.setAttribute('aria-busy', 'true');
		const story = await load();
		place.removeAttribute('aria-busy');
		const part = story?.querySelector<HTMLElement>(`#${CSS.escape(anchorIn(link))}`);
		if (!story || !part) {
			location.assign(link.href);
			return;
		}
		note.hidden = true;
		const shown = setUp(part, `${id}-`);
		place.replaceChildren(shown);
		shown.focus();
		const step = stepOf(part);
		if (step) void keepStep(id, readStory(story), step);
	};

	root.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
		if (link === null || !isPlain || link.pathname !== page.pathname || link.hash === '') return;
		event.preventDefault();
		void show(link);
	});
	void load().then(async (story) => {
		const way = story && (await recallWay(id, readStory(story)));
		const part = way && partAt(story, way);
		// The reader may have gone on in the meantime.
		const isAtStart = place.querySelector('[data-scene]')?.contains(first) === true;
		if (part && isAtStart) showLastWay(note, part, `${page.href}#${part.id}`);
	});
}

const anchorIn = ({ hash }: HTMLAnchorElement) => decodeURIComponent(hash.slice(1));

/** The scenes of a page, with links that lead from anywhere. `undefined` where it cannot be had. */
async function fetchStory(page: URL): Promise<ParentNode | undefined> {
	try {
		const response = await fetch(page);
		if (!response.ok) return undefined;
		const { body } = new DOMParser().parseFromString(await response.text(), 'text/html');
		for (const link of body.querySelectorAll<HTMLAnchorElement>('[data-story] a[href]')) {
			link.href = new URL(link.getAttribute('href') ?? '', page).href;
		}
		return body.querySelector('[data-story]') ?? undefined;
	} catch {
		return undefined;
	}
}

/** A copy for the lesson: with ids of its own, and headings one level below those of the lesson. */
function setUp(part: HTMLElement, prefix: string): HTMLElement {
	const copy = document.importNode(part, true);
	for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.id = prefix + element.id;
	const label = copy.getAttribute('aria-labelledby');
	if (label !== null) copy.setAttribute('aria-labelledby', prefix + label);
	for (const heading of copy.querySelectorAll('h2, h3')) {
		heading.ariaLevel = String(Number(heading.tagName.slice(1)) + 1);
	}
	return copy;
}
