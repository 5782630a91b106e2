import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** A component in a page of its own, and what a user does with it. */
export interface Rendered {
	readonly root: HTMLElement;
	/** What is shown, as text. */
	readonly text: () => string;
	/** @throws {RangeError} Where no button is called so. */
	readonly press: (name: string) => Promise<void>;
	readonly type: (selector: string, value: string) => Promise<void>;
	/** Chooses a radio button. */
	readonly change: (selector: string) => Promise<void>;
	readonly leave: () => void;
}

/** Lets everything that waits come to its end. */
export const settle = (): Promise<void> =>
	act(async () => {
		for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setTimeout(done));
	});

/** Renders into a page without a browser; effects have run when it resolves. */
export async function renderAlone(view: ComponentChild): Promise<Rendered> {
	const { window, document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
	vi.stubGlobal('window', window);
	vi.stubGlobal('document', document);
	const root = document.querySelector('main');
	if (root === null) throw new RangeError('The page has no main.');
	await act(() => render(view, root));
	await settle();
	const tell = async (target: EventTarget, type: string) => {
		await act(() => {
			target.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true }));
		});
		await settle();
	};
	return {
		root,
		text: () => root.textContent,
		press: async (name) => {
			const button = [...root.querySelectorAll('button')].find(({ textContent }) =>
				textContent.includes(name),
			);
			if (button === undefined) throw new RangeError(`No button is called "${name}".`);
			const form = button.closest('form');
			const submits = button.getAttribute('type') !== 'button' && form !== null;
			await tell(submits ? form : button, submits ? 'submit' : 'click');
		},
		type: async (selector, value) => {
			const field = root.querySelector<HTMLInputElement>(selector);
			if (field === null) throw new RangeError(`Nothing is "${selector}".`);
			field.value = value;
			await tell(field, 'input');
		},
		change: async (selector) => {
			const field = root.querySelector<HTMLInputElement>(selector);
			if (field === null) throw new RangeError(`Nothing is "${selector}".`);
			await tell(field, 'change');
		},
		leave: () => {
			render(null, root);
			vi.unstubAllGlobals();
		},
	};
}
