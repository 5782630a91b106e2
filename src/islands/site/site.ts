/** Runs on every page, after it can be read. Keep it tiny: it is part of first load. */
const afterLoad = () => {
	// Without a network there is nothing to keep; the next visit asks again.
	import('./site-offline.ts').then(({ keepForOffline }) => keepForOffline()).catch(() => undefined);
};

// The first view belongs to the reader; keeping a copy for later comes after it.
if (document.readyState === 'complete') afterLoad();
else addEventListener('load', () => setTimeout(afterLoad, 2000));
