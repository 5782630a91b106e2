import type { Page } from '@playwright/test';
import { median } from './table.ts';

/** @throws When the page is not there: a figure of an error page would look splendid. */
export async function goto(page: Page, url: string): Promise<void> {
	const response = await page.goto(url, { waitUntil: 'load' });
	if (!response?.ok()) throw new Error(`${url} answers ${response?.status() ?? 'nothing'}.`);
}

/** Runs a measure some times after one that is dropped, and takes the middle of each number. */
export async function middleOf<T extends Record<keyof T, number>>(
	runs: number,
	measure: () => Promise<T>,
): Promise<T> {
	await measure();
	const results: T[] = [];
	for (let run = 0; run < runs; run += 1) results.push(await measure());
	const [first] = results;
	if (!first) throw new Error('A bench needs at least one run.');
	const names = Object.keys(first) as (keyof T)[];
	const middle = names.map((name) => [name, median(results.map((result) => result[name]))]);
	return Object.fromEntries(middle) as T;
}
