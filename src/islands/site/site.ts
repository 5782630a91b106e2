/** Runs on every page, before anything else can be tapped. Keep it tiny: it is part of first load. */

// A tap on a button whose island is still on its way is noted here and honoured once it is there.
document.addEventListener(
	'click',
	({ target }) => {
		if (!(target instanceof Element)) return;
		const button = target.closest<HTMLElement>('[data-await]');
		if (button !== null) button.dataset['tapped'] = '';
	},
	{ capture: true },
);

const afterLoad = () => {
	void import('./site-offline.ts').then(({ keepForOffline }) => keepForOffline());
};

// The first view belongs to the reader; keeping a copy for later comes after it.
if (document.readyState === 'complete') afterLoad();
else addEventListener('load', () => setTimeout(afterLoad, 2000));
