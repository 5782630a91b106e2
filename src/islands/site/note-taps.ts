/**
 * Notes a tap on a button whose island is still on its way; the island honours it once it is there.
 * Imports nothing, so that it stands in the page itself and waits for no other file.
 */
document.addEventListener(
	'click',
	({ target }) => {
		if (!(target instanceof Element)) return;
		const button = target.closest<HTMLElement>('[data-await]');
		if (button !== null) button.dataset['tapped'] = '';
	},
	{ capture: true },
);
