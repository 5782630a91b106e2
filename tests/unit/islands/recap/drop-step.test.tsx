import { afterEach, expect, test } from 'vitest';
import type { Desk, Taken } from '#adapters/recap/desk.ts';
import type { Drop } from '#adapters/recap/read-drop.ts';
import { DropStep } from '#islands/recap/DropStep.tsx';
import { recapText } from '#strings/recap.ts';
import { siteSays } from '#strings/site.ts';
import { renderAlone, settle, type Rendered } from '../support/render.tsx';

const text = recapText.drop;
const whole: Taken = { added: 1, known: 0, others: 0, refused: [], left: 0 };
let view: Rendered | undefined;

afterEach(() => {
	view?.leave();
	view = undefined;
});

/** The step, at a desk that answers each take with the next of these. */
async function show(...answers: (Taken | Error | Promise<Taken>)[]) {
	const asked: (readonly Drop[])[] = [];
	const take = (drops: readonly Drop[]) => {
		asked.push(drops);
		const answer = answers.shift() ?? whole;
		return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
	};
	const desk = { take, cancel: () => Promise.resolve() } as unknown as Desk;
	const shown = await renderAlone(
		<DropStep desk={desk} overview={undefined as never} course={undefined} progress={undefined} />,
	);
	view = shown;
	const field = shown.root.querySelector('textarea');
	if (field === null) throw new Error('There is no field to paste into.');
	return { ...shown, asked, field };
}

test('what was pasted leaves its field once all of it was taken', async () => {
	const { press, type, field, text: shown, asked } = await show();
	await type('textarea', 'kode satu');
	await press(text.take);
	expect(asked).toEqual([['kode satu']]);
	expect(field.value).toBe('');
	expect(shown()).toContain(text.added(1));
});

test.for<[string, Taken]>([
	['it was stopped', { ...whole, left: 3, problem: 'cancelled' }],
	['it was stopped before all was read', { ...whole, added: 0, problem: 'cancelled' }],
	['a bank cannot be loaded', { ...whole, left: 3, problem: 'unreachable' }],
])('what was pasted stays in its field where %s', async ([, taken]) => {
	const { press, type, field, text: shown } = await show(taken);
	await type('textarea', 'kode satu');
	await press(text.take);
	expect(field.value).toBe('kode satu');
	expect(shown()).toContain(text[taken.problem ?? 'cancelled'](taken.left));
});

test('it stays while it is being taken, and so does what is pasted meanwhile', async () => {
	let end: (taken: Taken) => void = () => undefined;
	const { press, type, field } = await show(new Promise<Taken>((resolve) => (end = resolve)));
	await type('textarea', 'kode satu');
	await press(text.take);
	expect(field.value).toBe('kode satu');
	await type('textarea', 'kode dua');
	end(whole);
	await settle();
	expect(field.value).toBe('kode dua');
});

test('a taking that fails is told, loses nothing, and can be tried again', async () => {
	const { press, type, field, text: shown, asked } = await show(new Error('boom'), whole);
	await type('textarea', 'kode satu');
	await press(text.take);
	expect(shown()).toContain(text.failed);
	expect(shown()).not.toContain(recapText.reading);
	expect(field.value).toBe('kode satu');
	await press(siteSays.tryAgain);
	expect(asked).toEqual([['kode satu'], ['kode satu']]);
	expect(shown()).toContain(text.added(1));
	expect(shown()).not.toContain(text.failed);
	expect(field.value).toBe('');
});
