import type { LearnerStore } from '#domain/learning/store.ts';
import { exerciseText } from '#strings/exercise.ts';
import { makeAutosave } from './autosave.ts';
import { learnerStore } from './learner-store.ts';
import { partOf } from './parts.ts';

const text = exerciseText.reflection;
const WAIT = 800;
/** From here on what is left is counted before the reader's eyes only, never aloud at each key. */
const MOST = 5000;

/** What a learner writes to a question without a key: kept as it is written, on this device alone. */
export function start(root: HTMLElement): void {
	const field = root.querySelector('textarea');
	if (field === null) return;
	const paper = makePaper(root, field);
	const save = async (written: string) => {
		const store = await learnerStore();
		await store.update('reflections', paper.id, () => ({ text: written, at: Date.now() }));
		if (field.value !== '') paper.tell(store);
	};
	const autosave = makeAutosave((written) => void save(written), WAIT);
	let isTouched = field.value !== '';

	field.addEventListener('input', () => {
		isTouched = true;
		paper.show();
		paper.say(text.saving);
		autosave.touch(field.value);
	});
	field.addEventListener('blur', autosave.flush);
	addEventListener('pagehide', autosave.flush);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') autosave.flush();
	});
	partOf(root, 'erase').addEventListener('click', () => {
		field.value = '';
		autosave.touch('');
		autosave.flush();
		paper.show();
		paper.say(text.erased);
		field.focus();
	});

	if (isTouched) autosave.touch(field.value);
	paper.show();
	// What was kept may come after the first key, which must not be undone.
	void recall(paper, { isTouched: () => isTouched, untouch: () => (isTouched = false) });
}

/** The field with all that stands around it. */
type Paper = ReturnType<typeof makePaper>;

function makePaper(root: HTMLElement, field: HTMLTextAreaElement) {
	const say = (what: string) => {
		partOf(root, 'say').textContent = what;
	};
	const show = () => {
		partOf(root, 'left').textContent = text.left(MOST - field.value.length);
		// Paper shows the text in full, where a field would cut it off.
		partOf(root, 'print').textContent = field.value;
		root.toggleAttribute('data-written', field.value !== '');
		partOf(root, 'erase').hidden = field.value === '';
	};
	const tell = (store: LearnerStore) => {
		say(store.state === 'durable' ? text.saved : text.visitOnly);
	};
	return { id: root.dataset['id'] ?? '', field, say, show, tell };
}

interface Touch {
	/** Was something written since the page was opened, or since another tab wrote? */
	readonly isTouched: () => boolean;
	readonly untouch: () => void;
}

/** Brings back what was kept, now and whenever another tab writes while this one does not. */
async function recall({ id, field, show, tell }: Paper, { isTouched, untouch }: Touch) {
	const store = await learnerStore();
	const read = async () => {
		const { reflections } = await store.read();
		const kept = Object.hasOwn(reflections, id) ? reflections[id] : undefined;
		if (isTouched() || kept === undefined || kept.text === field.value) return;
		field.value = kept.text;
		show();
		if (kept.text !== '') tell(store);
	};
	store.onChange((origin) => {
		if (origin === 'here' || document.activeElement === field) return;
		untouch();
		void read();
	});
	store.onState(() => {
		if (field.value !== '') tell(store);
	});
	await read();
}
