import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { chromiumArguments } from '#tests/support/chromium-arguments.ts';

const SWITCH = '--disable-features=';

/** What Playwright would start a browser with: it tells when the program is none. */
async function startedWith(args: readonly string[]): Promise<readonly string[]> {
	const { message } = await chromium
		.launch({ executablePath: process.execPath, args: [...args] })
		.then(() => Promise.reject(new Error('Node is no browser.')))
		.catch((problem: Error) => problem);
	return message.split(/\s+/);
}

test('what Playwright turns off in Chromium stays off where journeys turn off more', async () => {
	const lists = (await startedWith(chromiumArguments))
		.filter((argument) => argument.startsWith(SWITCH))
		.map((argument) => argument.slice(SWITCH.length).split(','));
	const [byPlaywright = [], last = []] = [lists.at(0), lists.at(-1)];
	expect(byPlaywright.length).toBeGreaterThan(5);
	expect(last).toEqual(expect.arrayContaining(byPlaywright));
	expect(last.length).toBeGreaterThan(byPlaywright.length);
});
