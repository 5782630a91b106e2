import { test as base, expect, type BrowserContext } from '@playwright/test';
import { startStaticServer, type StaticServer } from '#cli/static-server.ts';

interface Journey {
	/**
	 * What went wrong on any page: errors, refused content, requests to another origin. A journey
	 * ends red if there is any; one that means to cause some empties the list.
	 */
	problems: string[];
}

/** Each worker has a server of its own; at full quality the whole course takes it 15 seconds. */
export const QUICK = 4;

interface Host {
	/** Path that the site is served under; journeys go to relative addresses (`./ujian/`). */
	sitePath: string;
	/** The server of this worker, with the log of its requests. */
	site: StaticServer;
}

/** Playwright's `test` over the built site, served as an agency's host would. */
export const test = base.extend<Journey, Host>({
	sitePath: ['/', { option: true, scope: 'worker' }],
	site: [
		async ({ sitePath }, use) => {
			const site = await startStaticServer({ root: 'dist', base: sitePath, quality: QUICK });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ site }, use) => use(site.url),
	problems: [
		async ({ context, site }, use) => {
			const problems: string[] = [];
			watch(context, new URL(site.url).origin, problems);
			await use(problems);
			expect(problems).toEqual([]);
		},
		{ auto: true },
	],
});

/** Puts every error, refusal and foreign request of this browser on the list. */
export function watch(context: BrowserContext, origin: string, problems: string[]): void {
	context.on('weberror', (event) => problems.push(`error: ${event.error().message}`));
	context.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()}`);
	});
	context.on('request', (request) => {
		const url = new URL(request.url());
		const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
		if (!isOwn) problems.push(`request: ${request.url()}`);
	});
}

export { expect };
