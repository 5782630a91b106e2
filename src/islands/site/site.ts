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

const link = document.querySelector<HTMLAnchorElement>('[data-search]');
const search = (event: Event) => {
	event.preventDefault();
	const page = link?.href ?? '';
	import('#islands/search/SearchDialog.tsx')
		.then(({ openSearch }) => openSearch(page))
		.catch(() => location.assign(page));
};
link?.addEventListener('click', (event) => {
	// Meant for another tab or window.
	if (!event.ctrlKey && !event.metaKey && !event.shiftKey) search(event);
});
addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, target } = event;
	const isTyping = target instanceof Element && target.matches('input,select,textarea');
	if (ctrlKey || metaKey ? key === 'k' : key === '/' && !isTyping) search(event);
});

// The first view belongs to the reader; keeping a copy for later comes after it.
if (document.readyState === 'complete') afterLoad();
else addEventListener('load', () => setTimeout(afterLoad, 2000));
