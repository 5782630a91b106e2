import { afterEach, expect, test, vi } from 'vitest';
import { ReviewPlanCard } from '#islands/review/ReviewPlanCard.tsx';
import { readReview } from '#domain/review/due.ts';
import { VisitOnly } from '#islands/practice/VisitOnly.tsx';
import { exerciseText } from '#strings/exercise.ts';
import { reviewText as text } from '#strings/review.ts';
import { renderAlone, type Rendered, settle } from '#tests/unit/islands/support/render.tsx';
import { dataWith, material, now } from '#tests/unit/domain/review/learner.ts';

const store = vi.hoisted(() => ({
	state: 'durable',
	/** What storage turns out to be once something is written. */
	becomes: 'durable',
	onState: () => () => undefined,
	update: () => {
		store.state = store.becomes;
		return Promise.resolve();
	},
}));
vi.mock('#adapters/storage/site-store.ts', () => ({ siteStore: () => store }));

let page: Rendered;
afterEach(() => page.leave());

/** "Saved on this device" was said where the browser had refused. */
test.for([
	['durable', text.saved],
	['visit-only', text.savedForVisit],
] as const)('a plan where storage is %s', async ([becomes, said]) => {
	Object.assign(store, { state: 'durable', becomes });
	const review = readReview(dataWith([]), material, now);
	const elections = [{ id: 'daerah', title: 'Pemilihan', votingDay: '2026-11-22' }];
	const onChange = () => Promise.resolve();
	page = await renderAlone(<ReviewPlanCard {...{ review, elections, onChange }} />);
	await page.press(text.makePlan);
	expect(page.root.querySelector('[role=status]')?.textContent).toBe(said);
});

test.for([
	['durable', exerciseText.cards.kept],
	['visit-only', exerciseText.cards.visitOnly],
] as const)('a flashcard where storage is %s', async ([becomes, said]) => {
	Object.assign(store, { state: 'durable', becomes });
	page = await renderAlone(
		<section id="kartu">
			<p data-place />
			<div data-cards>
				<details data-card data-point="dasar/01!1" data-text="aaaaaaaa">
					<summary>?</summary>
				</details>
			</div>
			<h3 data-outcome />
			<p data-actions>
				<button type="button" data-previous />
				<button type="button" data-next />
			</p>
		</section>,
	);
	const { start } = await import('#islands/words/flashcards.ts');
	const root = page.root.querySelector<HTMLElement>('#kartu');
	if (root !== null) start(root);
	expect(page.text()).not.toContain(said);
	await page.press(exerciseText.cards.good);
	await settle();
	expect(page.text()).toContain(said);
});

test('one notice says it for all', async () => {
	Object.assign(store, { state: 'visit-only' });
	page = await renderAlone(<VisitOnly text={text.visitOnly} />);
	expect(page.text()).toBe(text.visitOnly);
});
