import { hookSays } from '#strings/hook.ts';

/** The text field that holds what would be sent, for everybody to see before it is. */
const field = () => document.querySelector<HTMLTextAreaElement>('[data-text]');

/** Where the page is, and nothing else: neither a query nor a fragment goes along. */
const address = () => location.origin + location.pathname;

/** Writes what can be shared: a count and the page's address. */
export function prepareShare(right: number, total: number): void {
	const text = field();
	if (text) text.value = `${hookSays.share(right, total)} ${address()}`;
	const button = document.querySelector<HTMLElement>('[data-share]');
	// On a page without https there is no such thing, whatever the types say.
	if (button) button.hidden = !('share' in navigator);
	say('');
}

/** Hands the text to an app of the visitor's choice. */
export async function shareResult(): Promise<void> {
	// Closing the list of apps is no mistake.
	await navigator.share({ text: field()?.value ?? '' }).catch(() => undefined);
}

/** Copies the text, or selects it where the browser does not let a page copy. */
export async function copyResult(): Promise<void> {
	const text = field();
	if (text === null) return;
	try {
		await navigator.clipboard.writeText(text.value);
		say(hookSays.copied);
	} catch {
		text.focus();
		text.select();
		say(hookSays.copyByHand);
	}
}

function say(what: string): void {
	const said = document.querySelector('[data-said]');
	if (said) said.textContent = what;
}
