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
	const id = root.dataset['id'] ?? '';
	if (field === null) return;
	const status = partOf(root, 'say');
	const erase = partOf(root, 'erase');
	let isTouched = field.value !== '';

	const show = () => {
		partOf(root, 'left').textContent = text.left(MOST - field.value.length);
		// Paper shows the text in full, where a field would cut it off.
		partOf(root, 'print').textContent = field.value;
		root.toggleAttribute('data-written', field.value !== '');
		erase.hidden = field.value === '';
	};
	const tell = (store: LearnerStore) => {
		status.textContent = store.state === 'durable' ? text.saved : text.visitOnly;
	};
	const save = async (written: string) => {
		const store = await learnerStore();
		await store.update('reflections', id, () => ({ text: written, at: Date.now() }));
		if (field.value !== '') tell(store);
	};
	const autosave = makeAutosave((written) => void save(written), WAIT);

	field.addEventListener('input', () => {
		isTouched = true;
		show();
		status.textContent = text.saving;
		autosave.touch(field.value);
	});
	field.addEventListener('blur', autosave.flush);
	addEventListener('pagehide', autosave.flush);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') autosave.flush();
	});
	erase.addEventListener('click', () => {
		field.value = '';
		autosave.touch('');
		autosave.flush();
		show();
		status.textContent = text.erased;
		field.focus();
	});

	if (isTouched) autosave.touch(field.value);
	show();
	void learnerStore().then(async (store) => {
		const recall = async () => {
			const { reflections } = await store.read();
			const kept = Object.hasOwn(reflections, id) ? reflections[id] : undefined;
			// What was kept may come after the first key, which must not be undone.
			if (isTouched || kept === undefined || kept.text === field.value) return;
			field.value = kept.text;
			show();
			if (kept.text !== '') tell(store);
		};
		store.onChange((origin) => {
			if (origin === 'here' || document.activeElement === field) return;
			isTouched = false;
			void recall();
		});
		store.onState(() => {
			if (field.value !== '') tell(store);
		});
		await recall();
	});
}
