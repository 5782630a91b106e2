import type { LearnerData } from '#domain/learning/learner-data.ts';

const whenIdle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1));

/**
 * Calls `show` with the learner's data once the page can be read, and again whenever the data or the
 * page comes back changed: from another tab, or from the browser's own memory of pages.
 */
export function followData(show: (data: LearnerData) => void): void {
	whenIdle(() => {
		void import('#adapters/storage/site-store.ts').then(({ siteStore }) => {
			const store = siteStore();
			const read = () => void store.read().then(show);
			store.onChange(read);
			addEventListener('pageshow', ({ persisted }) => {
				if (persisted) read();
			});
			read();
		});
	});
}
