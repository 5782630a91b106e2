import { afterEach, expect, test, vi } from 'vitest';
import type { ReviewPlan } from '#domain/learning/learner-data.ts';
import { toDay } from '#domain/calendar-day.ts';
import { PlanForm } from '#islands/review/PlanForm.tsx';
import { reviewText as text } from '#strings/review.ts';
import { renderAlone, type Rendered } from '#tests/unit/islands/support/render.tsx';

const elections = [
	{ id: 'daerah', title: 'Pemilihan daerah', votingDay: '2028-11-22' },
	{ id: 'nasional', title: 'Pemilihan nasional' },
];
let page: Rendered;
afterEach(() => page.leave());

async function edit(plan: ReviewPlan | undefined) {
	const onSave = vi.fn();
	const today = toDay('2026-11-22');
	page = await renderAlone(
		<PlanForm {...{ plan, today, elections, onSave }} onCancel={undefined} />,
	);
	return onSave;
}
const choose = (place: number) => page.change(`.option:nth-of-type(${place}) input`);
const dayShown = () => page.root.querySelector<HTMLInputElement>('[name=votingDay]')?.value;

/** A plan without an election fell to the first one, and was saved under its name. */
test('a plan for another election stays one', async () => {
	const plan = { votingDay: '2027-05-02', minutes: 15, at: 1 };
	const onSave = await edit(plan);
	await page.press(text.savePlan);
	expect(onSave).toHaveBeenCalledWith({ votingDay: '2027-05-02', minutes: 15 });
});

test('a new plan begins with the first election', async () => {
	const onSave = await edit(undefined);
	await page.press(text.makePlan);
	expect(onSave).toHaveBeenCalledWith({
		votingDay: '2028-11-22',
		minutes: 10,
		election: 'daerah',
	});
});

/** The day of the election before was kept. */
test.for([2, 3])('choice %i, without a day, takes over no day', async (place) => {
	await edit(undefined);
	await choose(place);
	expect(dayShown()).toBe('');
	await choose(1);
	expect(dayShown()).toBe('2028-11-22');
});

test('the day that was typed for an election comes back with it', async () => {
	await edit({ election: 'nasional', votingDay: '2029-02-14', minutes: 10, at: 1 });
	await choose(1);
	await choose(2);
	expect(dayShown()).toBe('2029-02-14');
});
