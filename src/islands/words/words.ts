/**
 * Wakes the words of a lesson that react, each as it comes near to view. Until then, and without
 * this script, they are plain HTML.
 */
export type Start = (root: HTMLElement) => void;

const words: Readonly<Record<string, () => Promise<{ readonly start: Start }>>> = {
	sorter: () => import('./sorter.ts'),
	'find-violation': () => import('./find-violation.ts'),
	flashcards: () => import('./flashcards.ts'),
	reflection: () => import('./reflection.ts'),
	scenario: () => import('#islands/scenario/walk-word.ts'),
};

const near = new IntersectionObserver(
	(entries) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting || !(target instanceof HTMLElement)) continue;
			near.unobserve(target);
			void wake(target);
		}
	},
	{ rootMargin: '400px' },
);

for (const root of document.querySelectorAll<HTMLElement>('[data-word]')) near.observe(root);

async function wake(root: HTMLElement): Promise<void> {
	const word = await words[root.dataset['word'] ?? '']?.().catch(() => undefined);
	// Without its script, or with one that fails, its answers are there to be unfolded.
	if (word === undefined) {
		root.dataset['failed'] = '';
		return;
	}
	try {
		word.start(root);
		root.dataset['ready'] = 'true';
	} catch (error) {
		root.dataset['failed'] = '';
		reportError(error);
	}
}
