import { afterEach, expect, test, vi } from 'vitest';
import type { PracticeSitting } from '#domain/learning/learner-data.ts';
import { ReviewSitting } from '#islands/review/ReviewSitting.tsx';
import { renderAlone, type Rendered } from '#tests/unit/islands/support/render.tsx';
import { dataWith, material, noon, wrong } from '#tests/unit/domain/review/learner.ts';

const keepAnswer = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('#islands/practice/keep-answer.ts', () => ({ keepAnswer }));
vi.mock('#adapters/storage/site-store.ts', () => ({
	siteStore: () => ({ state: 'durable', onState: () => () => undefined }),
}));
vi.mock('#islands/practice/load-items.ts', () => {
	const notes = { revision: 7, spec: { type: 'single', choices: ['a', 'b'], key: 'b' } };
	return { loadItems: () => Promise.resolve(new Map([['isi/a', { question: {}, notes }]])) };
});
vi.mock('#islands/practice/PracticeQuestion.tsx', () => ({
	PracticeQuestion: ({ onGiven }: { readonly onGiven: (given: object) => void }) => (
		<button type="button" onClick={() => onGiven({ response: wrong })}>
			Jawab
		</button>
	),
}));

let page: Rendered;
afterEach(() => page.leave());

/** Of an item that the list of all did not know revision 1 was kept, of others what the list said. */
test('an answer in review is kept with the revision that was shown', async () => {
	const times = { startedAt: noon, at: noon };
	const seed = '0123456789abcdef';
	const sitting: PracticeSitting = { purpose: 'review', seed, items: ['isi/a'], ...times };
	const onLeave = () => undefined;
	const props = { open: { id: 'review-1', sitting }, data: dataWith([]), material, onLeave };
	page = await renderAlone(<ReviewSitting {...props} />);
	await page.press('Jawab');
	expect(keepAnswer).toHaveBeenCalledWith(expect.objectContaining({ item: 'isi/a', revision: 7 }));
});
