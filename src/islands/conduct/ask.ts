/**
 * "Boleh atau tidak?": answers while somebody types or chooses. What is typed stays on the page:
 * neither a query of the address nor any storage holds it; the fragment may name an act.
 */
import type { ConductSearch } from '#domain/conduct/conduct-search.ts';
import { fillCard } from './fill-card.ts';
import { loadSearch } from './load-search.ts';
import { focusAnswer, say, showLoading } from './notices.ts';
import { findParts, optionsOf } from './parts.ts';
import { renderChips } from './render-chips.ts';
import { renderView, sayView } from './render-view.ts';
import type { Scene } from './scene.ts';
import { ANY, type Asked, whatToShow } from './what-to-show.ts';

const parts = findParts(document);
const phases = optionsOf(parts.phase);

// What was typed or chosen before this script was there, or is put back by the browser, counts.
let asked: Asked = {
	text: parts.text.value,
	role: parts.role.value || undefined,
	phase: parts.phase.value || undefined,
	topic: parts.topic.value,
	act: linkedAct(),
};
let search: ConductSearch | undefined;
let hasFailed = false;
let isScheduled = false;
/** Set by what somebody does on purpose to reach the answer: typing never moves the focus. */
let wantsFocus = asked.act !== undefined;

/** The act that the fragment names; a fragment may also be a place of the page itself. */
function linkedAct(): string | undefined {
	const id = location.hash.slice(1);
	return id === '' || document.getElementById(id) !== null ? undefined : id;
}

function change(to: Partial<Asked>): void {
	asked = { ...asked, ...to };
	// Asking anew leaves the act of the link behind, in the address as well.
	if (asked.act === undefined && linkedAct() !== undefined) {
		history.replaceState(history.state, '', location.pathname + location.search);
	}
	schedule();
}

/** Once a frame: as often as anybody can see it, however fast the keys are. */
function schedule(): void {
	if (isScheduled) return;
	isScheduled = true;
	requestAnimationFrame(() => {
		isScheduled = false;
		show();
	});
}

function show(): void {
	const isIdle = asked.text.trim() === '' && asked.act === undefined;
	parts.root.toggleAttribute('data-asked', !isIdle);
	if (search === undefined) {
		showLoading(parts, hasFailed, isIdle);
		return;
	}
	const scene: Scene = { ...whatToShow(asked, search), phases };
	const { kind } = scene.view;
	parts.role.value = scene.role;
	parts.phase.value = scene.phase;
	parts.topic.value = asked.topic;
	parts.chips.replaceChildren(...renderChips(scene));
	parts.answer.replaceChildren(...renderView(scene));
	parts.examples.hidden = kind !== 'start' && kind !== 'nothing';
	parts.clear.hidden = kind === 'start';
	fillCard(parts.answer, scene);
	say(parts, sayView(scene));
	if (wantsFocus) focusAnswer(parts);
	wantsFocus = false;
}

async function load(): Promise<void> {
	hasFailed = false;
	schedule();
	search = await loadSearch();
	hasFailed = search === undefined;
	schedule();
}

function clear(): void {
	parts.text.value = '';
	change({ text: '', role: undefined, phase: undefined, topic: ANY, act: undefined });
	parts.text.focus();
}

function tryExample(text: string): void {
	parts.text.value = text;
	wantsFocus = true;
	change({ text, act: undefined });
}

/** Blank text forgets that something read from it was put aside. */
const withText = (text: string): Partial<Asked> =>
	text.trim() === ''
		? { text, act: undefined, role: asked.role || undefined, phase: asked.phase || undefined }
		: { text, act: undefined };

parts.text.addEventListener('input', () => change(withText(parts.text.value)));
parts.text.addEventListener('keydown', ({ key }) => {
	if (key !== 'Enter') return;
	wantsFocus = true;
	schedule();
});
parts.role.addEventListener('change', () => change({ role: parts.role.value }));
parts.phase.addEventListener('change', () => change({ phase: parts.phase.value }));
parts.topic.addEventListener('change', () => change({ topic: parts.topic.value, act: undefined }));
parts.clear.addEventListener('click', clear);
parts.examples.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest('button') : null;
	if (button !== null) tryExample(button.textContent.trim());
});
parts.chips.addEventListener('click', ({ target }) => {
	const kind = target instanceof Element && target.closest('button')?.dataset['drop'];
	if (!kind) return;
	change(kind === 'role' ? { role: ANY } : { phase: ANY });
	parts.text.focus();
});
parts.answer.addEventListener('click', ({ target }) => {
	if (!(target instanceof Element)) return;
	if (target.closest('[data-retry]') !== null) {
		wantsFocus = true;
		void load();
	}
	if (target.closest('[data-all-topics]') !== null) {
		wantsFocus = true;
		change({ topic: ANY });
	}
});
addEventListener('hashchange', () => {
	const act = linkedAct();
	if (act === undefined && asked.act === undefined) return;
	asked = { ...asked, act };
	wantsFocus = act !== undefined;
	schedule();
});

const early = parts.examples.querySelector<HTMLElement>('[data-tapped]');
if (early !== null) tryExample(early.textContent.trim());
void load();
