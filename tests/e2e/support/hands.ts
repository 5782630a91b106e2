import type { Locator } from '@playwright/test';
import type { Verdict } from '#domain/content/conduct.ts';
import { exerciseText } from '#strings/exercise.ts';
import { lessonText } from '#strings/lesson.ts';
import { pressOn, tabTo } from './keyboard.ts';
import { expect } from './site.ts';

/** One way of using a page, and no other. */
export interface Hand {
	/** Presses a button, a link or a summary; marks a field. */
	readonly press: (target: Locator) => Promise<void>;
	readonly write: (field: Locator, text: string) => Promise<void>;
	/** Lays a card of a sorter into a tray. */
	readonly put: (sorter: Locator, card: Locator, tray: Verdict) => Promise<void>;
	/** Leaves what was opened or begun. `exit` is what a pointer presses for it. */
	readonly leave: (exit: Locator) => Promise<void>;
	/** Could press it now: it is in view with nothing over it, or the next stops lead to it. */
	readonly reach: (target: Locator) => Promise<void>;
}

const dropOf = (sorter: Locator, tray: Verdict) =>
	sorter.getByRole('button', { name: `${exerciseText.sorter.putIn} ${lessonText[tray]}` });

const mouse: Hand = {
	press: (target) => target.click(),
	write: async (field, text) => {
		await field.click();
		await field.pressSequentially(text);
	},
	put: (sorter, card, tray) => card.dragTo(sorter.locator(`[data-tray="${tray}"]`)),
	leave: (exit) => exit.click(),
	reach: (target) => target.click({ trial: true }),
};

const touch: Hand = {
	press: (target) => target.tap(),
	write: async (field, text) => {
		await field.tap();
		await field.pressSequentially(text);
	},
	put: async (sorter, card, tray) => {
		await card.tap();
		await expect(card).toHaveAttribute('aria-pressed', 'true');
		await dropOf(sorter, tray).tap();
	},
	leave: (exit) => exit.tap(),
	reach: (target) => target.tap({ trial: true }),
};

const keyboard: Hand = {
	press: async (target) => {
		const isField = await target.evaluate((element) => element instanceof HTMLInputElement);
		await pressOn(target.page(), target, isField ? 'Space' : 'Enter');
	},
	write: async (field, text) => {
		await tabTo(field.page(), field);
		await field.page().keyboard.type(text);
	},
	put: async (sorter, card, tray) => {
		await keyboard.press(card);
		await expect(dropOf(sorter, 'allowed')).toBeFocused();
		await pressOn(sorter.page(), dropOf(sorter, tray), 'Space');
	},
	leave: (exit) => exit.page().keyboard.press('Escape'),
	reach: (target) => tabTo(target.page(), target),
};

export const hands = { tetikus: mouse, sentuhan: touch, 'papan ketik': keyboard } as const;
