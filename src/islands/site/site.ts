/** Runs on every page, after it can be read. Keep it tiny: it is part of first load. */
const afterLoad = () => {
	// Without a network there is nothing to keep; the next visit asks again.
	import('./site-offline.ts').then(({ keepForOffline }) => keepForOffline()).catch(() => undefined);
	import('#islands/law/open-provision.ts')
		.then(({ openProvisionsInPlace }) => openProvisionsInPlace())
		.catch(() => undefined);
};

// As a plain link it would change the fragment, which on a scenario is where the reader stands.
document.querySelector<HTMLAnchorElement>('.skip')?.addEventListener('click', (event) => {
	event.preventDefault();
	document.querySelector('main')?.focus();
});

// The first view belongs to the reader; keeping a copy for later comes after it.
if (document.readyState === 'complete') afterLoad();
else addEventListener('load', () => setTimeout(afterLoad, 2000));
