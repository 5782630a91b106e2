import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReviewIsland } from '#islands/review/ReviewIsland.tsx';
// Fetched before, so that nothing in the page waits for it.
import '#islands/review/engine.ts';
import { reviewText as text } from '#strings/review.ts';
import { renderAlone, type Rendered, settle } from '#tests/unit/islands/support/render.tsx';
import { answer, dataWith, material, noon } from '#tests/unit/domain/review/learner.ts';

const world = vi.hoisted(() => ({
	reads: 0,
	day: 0,
	gate: Promise.resolve(),
}));
vi.mock('#adapters/storage/site-store.ts', () => ({
	siteStore: () => ({
		state: 'durable',
		onState: () => () => undefined,
		onChange: () => () => undefined,
		update: () => Promise.resolve(),
		read: async () => {
			world.reads += 1;
			await world.gate;
			return dataWith([answer('isi/a')]);
		},
	}),
}));
vi.mock('#islands/review/load-material.ts', () => ({
	loadMaterial: () => Promise.resolve(material),
}));
vi.mock('#adapters/site/this-moment.ts', () => ({
	thisMoment: () => ({ at: noon + world.day * 86_400_000, offset: 420 }),
}));
vi.mock('#islands/review/ReviewSitting.tsx', () => ({
	ReviewSitting: ({ onLeave }: { readonly onLeave: (end: undefined) => void }) => (
		<button type="button" onClick={() => onLeave(undefined)}>
			{text.stop}
		</button>
	),
}));

let page: Rendered;
beforeEach(async () => {
	Object.assign(world, { reads: 0, day: 0, gate: Promise.resolve() });
	page = await renderAlone(<ReviewIsland elections={[]} />);
});
afterEach(() => page.leave());

/** Until all was read again the old agenda stood there, and offered what was just done. */
test('the agenda of before a sitting is not offered after it', async () => {
	await page.press(text.start);
	let open = () => {};
	world.gate = new Promise((resolve) => (open = resolve));
	await page.press(text.stop);
	expect(page.text()).not.toContain(text.start);
	open();
	await settle();
	expect(page.text()).toContain(text.start);
});

/** A page that was left open showed the cards of the day before. */
test('a page that comes to view on another day is read again', async () => {
	const comeBack = async () => {
		Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
		document.dispatchEvent(new window.Event('visibilitychange'));
		await settle();
	};
	await comeBack();
	expect(world.reads).toBe(1);
	world.day = 1;
	await comeBack();
	expect(world.reads).toBe(2);
});
