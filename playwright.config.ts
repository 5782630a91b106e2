import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { chromiumArguments } from './tests/support/chromium-arguments.ts';
import { findChromium } from './tests/support/find-chromium.ts';

const chromium = findChromium();
if (!chromium.found) throw new Error(chromium.problem);

// Journeys say times as the page does, so both live in one zone.
process.env['TZ'] = 'Asia/Jakarta';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	// A browser keeps a processor busy: more of them at once only make each other wait.
	workers: Math.max(2, Math.min(8, availableParallelism())),
	// A journey through the whole course on a busy machine; an expectation alone has 20 seconds.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	use: {
		// Without it, a tap on what never comes waits for the whole journey's time.
		actionTimeout: 30_000,
		browserName: 'chromium',
		locale: 'id-ID',
		timezoneId: process.env['TZ'],
		screenshot: 'only-on-failure',
		// Every visitor would fetch the whole course; journeys about the offline copy allow it.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: chromium.path,
			args: [...chromiumArguments],
		},
	},
});
