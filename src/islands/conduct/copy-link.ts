import { copyLinkText } from '#strings/copy-link.ts';

/** Lets a page's address be copied: the address alone, without a query or fragment. */
const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
const said = document.querySelector<HTMLElement>('[data-copied]');

if (button !== null && said !== null) {
	button.hidden = false;
	button.addEventListener('click', () => void copy(said));
}

async function copy(place: HTMLElement): Promise<void> {
	const address = location.origin + location.pathname;
	try {
		await navigator.clipboard.writeText(address);
		place.textContent = copyLinkText.copied;
	} catch {
		// On a page without https there is no clipboard to write to.
		place.textContent = `${copyLinkText.byHand} ${address}`;
	}
}
