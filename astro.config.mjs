// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { earlyScripts } from './src/integrations/early-scripts.ts';
import { leanLunr } from './src/integrations/lean-lunr.ts';
import { offline } from './src/integrations/offline.ts';
import { relativeLinks } from './src/integrations/relative-links.ts';
import { sharedStyles } from './src/integrations/shared-styles.ts';
import { siteSearch } from './src/integrations/site-search.ts';
import { tightPolicy } from './src/integrations/tight-policy.ts';

const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
	base,
	trailingSlash: 'always',
	outDir: process.env['OUT_DIR'] ?? './dist',
	// One content store for dev, build and tests (by default the tests would see empty collections).
	cacheDir: process.env['CACHE_DIR'] ?? './.astro',
	// Keep HTML whitespace rules: the Astro 7 default ('jsx') glues inline elements on separate lines.
	compressHTML: true,
	// Two files that claim one id or one URL are an authoring mistake, never a warning.
	prerenderConflictBehavior: 'error',
	build: {
		format: 'directory',
		// In the page: a stylesheet of its own would cost a round trip before the first word.
		inlineStylesheets: 'always',
	},
	// All but the first three work on what the others wrote, in this order.
	integrations: [
		mdx(),
		preact(),
		leanLunr(),
		sharedStyles(),
		earlyScripts(),
		relativeLinks(),
		tightPolicy(),
		siteSearch(),
		offline(),
	],
	// Shiki writes inline styles, which a strict style-src blocks.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	vite: {
		build: {
			// Preload lists would hold addresses that only fit one base path.
			modulePreload: false,
			// Else rolldown warns once per MDX file about Astro's own "use astro:head-inject".
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
		// Workers of HR's pages start others and load parts of their own.
		worker: { format: 'es' },
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							// On a slow link each file costs a round trip: what is always used together is one file.
							codeSplitting: {
								groups: [
									{
										name: 'site',
										test: /vite\/preload-helper|src\/(adapters\/site|islands\/law\/element|strings\/(dates|lesson|site))/,
										priority: 2,
									},
									{
										name: 'preact',
										test: /node_modules\/(preact\/|@astrojs\/preact\/dist\/client\.)|src\/islands\/exam\/LoadFailed/,
									},
									{
										// Who asks for a person has fields for it.
										name: 'form',
										test: /src\/(islands\/form\/(Field|TextField)|domain\/person\/)/,
									},
									{
										name: 'storage',
										priority: 1,
										// HR's keys and cohorts are no business of a learner's page.
										test: /src\/(adapters\/storage\/(?!hr-)|domain\/(canonical-json|learning\/(learner-data|merge)|assessment\/merge-attempts))|node_modules\/idb/,
									},
									{
										// Who only scores answers shows no question.
										name: 'credit',
										test: /src\/domain\/assessment\/(credit|slots)/,
										priority: 1,
									},
									{
										name: 'question',
										test: /src\/(islands\/question|domain\/assessment\/review|strings\/question)/,
									},
									{
										name: 'search',
										test: /src\/(islands\/search|adapters\/search|strings\/search|domain\/search\/)/,
									},
									{
										name: 'assessment',
										test: /src\/(domain\/(assessment\/(attempt|outcome|form|retake|bank-index|selection|random)|record\/bytes)|adapters\/bank\/load-bank|strings\/(numbers|times))/,
									},
									{
										// Nearly every page knows days; it shall not fetch more for that.
										name: 'days',
										test: /src\/domain\/(calendar-day|record\/(certificate|certificate-number|record))\./,
										priority: 3,
									},
									{
										// Who replays a record needs all of this.
										name: 'replay',
										test: /src\/(domain\/record\/(base64url|unpack|replay|response-number|mixed-radix|crc32)\.|adapters\/crypto\/sha256|domain\/credential\/(replay-certificate|verification-text)|islands\/(certificate\/certificate-view|verify\/text-of-file))|node_modules\/@noble\/hashes\/(sha2|_)/,
									},
									{
										name: 'offline',
										test: /src\/(adapters\/offline|islands\/(site\/site-offline|law\/)|strings\/provision)/,
									},
								],
							},
						},
					},
				},
			},
		},
	},
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"connect-src 'self'",
				"font-src 'self'",
				"base-uri 'self'",
				"form-action 'self'",
				"object-src 'none'",
				"worker-src 'self'",
				"manifest-src 'self'",
			],
			scriptDirective: { resources: ["'self'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
});
