import type { Locator } from '@playwright/test';
import { rulingsFor } from '#domain/content/rulings.ts';
import { exerciseText } from '#strings/exercise.ts';
import { lessonText } from '#strings/lesson.ts';
import { provisionText } from '#strings/provision.ts';
import { questionText } from '#strings/question.ts';
import { scenarioText } from '#strings/scenario.ts';
import { wordText } from '#strings/words.ts';
import { content } from './content.ts';
import type { Hand } from './hands.ts';
import { finding } from './lesson.ts';
import { SCENARIO, expect } from './site.ts';

const { sorter: sorting, spot: spotting, cards: dealing, reflection: reflecting } = exerciseText;

/** Uses one word as a reader would. `place` is its section on the page for authors. */
type Walk = (place: Locator, hand: Hand) => Promise<void>;

const buttonIn = (place: Locator, name: string) => place.getByRole('button', { name, exact: true });
const outcomeIn = (place: Locator, name: string) => place.getByRole('heading', { name });

/** The first of what unfolds here unfolds and folds. */
const fold: Walk = async (place, hand) => {
	const summary = place.locator('summary').first();
	const inside = place.locator('summary + *').first();
	await expect(inside).toBeHidden();
	await hand.press(summary);
	await expect(inside).toBeVisible();
	await hand.press(summary);
	await expect(inside).toBeHidden();
};

const check: Walk = async (place, hand) => {
	await hand.press(place.getByRole('radio').first());
	await expect(place.getByRole('radio').first()).toBeChecked();
	await hand.press(buttonIn(place, questionText.check));
	await expect(outcomeIn(place, '').filter({ hasText: finding })).toBeFocused();
};

const cite: Walk = async (place, hand) => {
	const page = place.page();
	const link = place.locator('a.cite').first();
	const address = page.url();
	await hand.press(link);
	const dialog = page.getByRole('dialog', { name: await link.innerText() });
	await expect(dialog).toContainText(lessonText.status['in-force']);
	await expect(dialog.getByRole('heading')).toHaveText(/Pasal 9 ayat \(2\)/);
	const close = dialog.getByRole('button', { name: provisionText.close });
	await expect(close).toBeFocused();
	await hand.leave(close);
	await expect(dialog).toBeHidden();
	await expect(link).toBeFocused();
	expect(page.url()).toBe(address);
};

const term: Walk = async (place, hand) => {
	for (const [index, button] of (await place.getByRole('button').all()).entries()) {
		const notes = place.locator('[popover]');
		await hand.press(button);
		await expect(notes.and(place.locator(':popover-open'))).toHaveCount(1);
		await expect(notes.nth(index)).toBeInViewport({ ratio: 1 });
		await hand.reach(notes.nth(index).getByRole('link', { name: wordText.toGlossary }));
		await hand.leave(place.getByRole('heading', { level: 2 }));
		await expect(notes.nth(index)).toBeHidden();
	}
};

/** Acts of the example with the verdicts of the knowledge base for its phase and role. */
async function readCards(sorter: Locator) {
	const ids = await sorter
		.locator('[data-card]')
		.evaluateAll((all) => all.map((each) => each.getAttribute('data-card')));
	return ids.map((id) => {
		const act = content.conduct.find((each) => each.id === id);
		const [ruling] = act ? rulingsFor(act, { phase: 'kampanye', role: 'pns' }) : [];
		if (!act || !ruling) throw new Error(`There is no ruling on "${id}".`);
		return { card: buttonIn(sorter, act.act), act: act.act, verdict: ruling.verdict };
	});
}

const sorter: Walk = async (place, hand) => {
	const cards = await readCards(place);
	const total = cards.length;
	const wrong = cards.findLast(({ verdict }) => verdict !== 'allowed');
	if (wrong === undefined) throw new Error('The example holds only acts that are allowed.');
	// A mind may change: then the card waits as before.
	await hand.press(wrong.card);
	await hand.leave(wrong.card);
	await expect(wrong.card).toHaveAttribute('aria-pressed', 'false');
	await expect(wrong.card).toBeFocused();
	for (const [index, { card, act, verdict }] of cards.entries()) {
		const tray = act === wrong.act ? 'allowed' : verdict;
		await hand.put(place, card, tray);
		const left = total - index - 1;
		await expect(place.getByRole('status')).toHaveText(sorting.placed(lessonText[tray], left));
		await expect(place.locator(`[data-tray="${tray}"]`)).toContainText(act);
	}
	await hand.press(buttonIn(place, sorting.check));
	await expect(outcomeIn(place, sorting.result(total - 1, total))).toBeFocused();
	await expect(place.getByText(sorting.wrong(lessonText.allowed))).toBeVisible();
	await expect(place.getByText(sorting.right, { exact: true })).toHaveCount(total - 1);
	await expect(place.getByRole('link', { name: sorting.toAct }).first()).toHaveAttribute(
		'href',
		/\/boleh\/tindakan\/[a-z-]+\/$/,
	);

	await hand.press(buttonIn(place, sorting.retry(1)));
	await expect(place.locator('[data-tray] [data-card]')).toHaveCount(total - 1);
	await expect(wrong.card).toBeFocused();
	await hand.put(place, wrong.card, wrong.verdict);
	await hand.press(buttonIn(place, sorting.check));
	await expect(outcomeIn(place, sorting.result(total, total))).toBeFocused();
};

const scenario: Walk = async (place, hand) => {
	const scenes = content.scenarios.find(({ id }) => id === SCENARIO)?.scenes ?? [];
	const linkTo = (name: string) => place.getByRole('link', { name, exact: true });
	let [scene] = scenes;
	for (let taken = 0; scene !== undefined && 'choices' in scene; taken += 1) {
		const [first, last] = [scene.choices[0], scene.choices.at(-1)];
		if (first === undefined || last === undefined) throw new Error('A scene has no choices.');
		if (taken === 0) {
			await hand.press(linkTo(first.text));
			await expect(place.getByText(first.consequence)).toBeVisible();
			await hand.press(linkTo(scenarioText.otherChoice));
			await expect(place.getByText(first.consequence)).toHaveCount(0);
		}
		await hand.press(linkTo(last.text));
		await expect(place.getByText(last.consequence)).toBeVisible();
		await expect(place.locator('.scene')).toBeFocused();
		await hand.press(linkTo(scenarioText.next));
		scene = scenes.find(({ id }) => id === last.to);
		await expect(place.getByText(scene?.text ?? '')).toBeVisible();
	}
	if (scene === undefined) throw new Error('The story does not end.');
	await expect(outcomeIn(place, scenarioText.endings[scene.ending])).toBeVisible();
};

const findViolation: Walk = async (place, hand) => {
	const spot = place.locator('.word').first();
	const marks = spot.getByRole('checkbox');
	// The first part is innocent, the second violates.
	await hand.press(marks.nth(0));
	await hand.press(marks.nth(1));
	await hand.press(buttonIn(spot, spotting.check));
	await expect(outcomeIn(spot, spotting.result(1, 2))).toBeFocused();
	for (const told of [spotting.found, spotting.missed, spotting.accused, spotting.spared]) {
		await expect(spot.getByText(told, { exact: true })).toBeVisible();
	}
	await expect(spot.locator('.word-why:visible')).toHaveCount(await marks.count());
	await hand.press(buttonIn(spot, spotting.again));
	await expect(marks.first()).toBeFocused();
	await expect(spot.getByRole('checkbox', { checked: true })).toHaveCount(0);
};

const flashcards: Walk = async (place, hand) => {
	const answers = place.locator('.deck-back');
	const flip = async (card: number) => {
		await expect(place.getByText(dealing.place(card, 4))).toBeVisible();
		await expect(answers.nth(card - 1)).toBeHidden();
		await hand.press(place.locator('[data-top] summary'));
		await expect(answers.nth(card - 1)).toBeVisible();
	};
	await hand.press(buttonIn(place, dealing.next));
	for (const [index, recall] of [dealing.good, dealing.again, dealing.good].entries()) {
		await flip(index + 2);
		await hand.press(buttonIn(place, recall));
	}
	await expect(outcomeIn(place, dealing.done(2, 4))).toBeFocused();
	await hand.press(buttonIn(place, dealing.retry(2)));
	await expect(place.getByText(dealing.place(1, 2))).toBeVisible();
	await expect(place.locator('[data-top] summary')).toBeFocused();
};

const reflection: Walk = async (place, hand) => {
	const field = place.getByRole('textbox', { name: reflecting.answer });
	await hand.write(field, 'Maaf, Pak.');
	await expect(place.getByText(reflecting.left(4990))).toBeVisible();
	await expect(place.getByRole('status')).toHaveText(reflecting.saved);
	await hand.press(buttonIn(place, reflecting.erase));
	await expect(place.getByRole('status')).toHaveText(reflecting.erased);
	await expect(field).toHaveValue('');
	await expect(field).toBeFocused();
};

/** Every word in which a reader does something, in the order of the page. */
export const walks: Readonly<Record<string, Walk>> = {
	reveal: fold,
	check,
	cite,
	term,
	'conduct-list': fold,
	statistic: fold,
	'sanction-ladder': fold,
	sorter,
	scenario,
	'find-violation': findViolation,
	flashcards,
	reflection,
};
