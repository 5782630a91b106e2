import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { browsers, ensureChromium } from '#tests/support/find-chromium.ts';

/** A page on a cheap phone with a poor signal, nothing in its cache. */
export interface Phone {
	readonly page: Page;
	readonly transfers: readonly Transfer[];
	close(): Promise<void>;
}

export interface Transfer {
	readonly url: string;
	/** As Chromium names it: `Document`, `Script`, `Stylesheet`, `Font`, `Image`, `Fetch`, … */
	readonly type: string;
	/** On the wire, headers included. */
	readonly bytes: number;
}

const link = {
	offline: false,
	latency: 400,
	downloadThroughput: 400_000 / 8,
	uploadThroughput: 400_000 / 8,
};
const SLOWER = 4;

const screen = {
	viewport: { width: 360, height: 640 },
	isMobile: true,
	hasTouch: true,
	locale: 'id-ID',
	// The copy for offline use is fetched after the first view and has a figure of its own.
	serviceWorkers: 'block',
} as const;

/** What the page records about itself from its very start. */
export interface Timings {
	largestPaint: number;
	shift: number;
	blocking: number;
}

declare global {
	var benchTimings: Timings;
}

/** @throws With one sentence when there is no Chromium. */
export async function launchBrowser(): Promise<Browser> {
	const found = ensureChromium(undefined, browsers);
	if (!found.found) throw new Error(found.problem);
	return chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
}

/** A page on the phone's screen and processor, on the link that the machine has. */
export async function openSlowly(browser: Browser) {
	const context = await browser.newContext(screen);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return { context, page, session };
}

export async function openPhone(browser: Browser): Promise<Phone> {
	const { context, page, session } = await openSlowly(browser);
	const transfers = await listen(session);
	await session.send('Network.emulateNetworkConditions', link);
	await page.addInitScript(recordTimings);
	return { page, transfers, close: () => context.close() };
}

async function listen(session: CDPSession): Promise<readonly Transfer[]> {
	const started = new Map<string, { url: string; type: string }>();
	const transfers: Transfer[] = [];
	session.on('Network.responseReceived', ({ requestId, response, type }) => {
		started.set(requestId, { url: response.url, type });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const request = started.get(requestId);
		if (request?.url.startsWith('http')) transfers.push({ ...request, bytes: encodedDataLength });
	});
	await session.send('Network.enable');
	return transfers;
}

/** Runs in the page, before anything of it. */
function recordTimings(): void {
	globalThis.benchTimings = { largestPaint: 0, shift: 0, blocking: 0 };
	const observe = (type: string, record: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(record)).observe({
			type,
			buffered: true,
		});
	observe('largest-contentful-paint', ({ startTime }) => (benchTimings.largestPaint = startTime));
	observe('longtask', ({ duration }) => (benchTimings.blocking += Math.max(0, duration - 50)));
	observe('layout-shift', (entry) => {
		if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)) {
			benchTimings.shift += Number(entry.value);
		}
	});
}

/** Waits until nothing has arrived for a second. */
export async function untilQuiet({ page, transfers }: Phone): Promise<void> {
	for (let seen = -1; seen !== transfers.length;) {
		seen = transfers.length;
		await page.waitForTimeout(1000);
	}
}
