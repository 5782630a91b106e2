import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Kinds that read content or render `.astro`; they need Astro's own Vite plug-ins, the rest do not. */
const throughAstro = ['tests/component/**/*.test.{ts,tsx}', 'tests/integrity/**/*.test.ts'];

/** Kinds that touch nothing outside themselves, so that their files can share what they import. */
const pure = [
	'tests/architecture/**/*.test.ts',
	'tests/unit/{bench,components,domain,integrations,mdx,schemas,strings,styles,support}/**/*.test.ts',
];

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** How fast a test runs is for the bench to say: a busy machine fails none. */
const testTimeout = 60_000;

export default defineConfig({
	test: {
		projects: [
			{ oxc: jsx, test: { name: 'pure', include: pure, isolate: false, testTimeout } },
			{
				oxc: jsx,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.{ts,tsx}'],
					exclude: pure,
					testTimeout,
				},
			},
			getViteConfig({ test: { name: 'astro', include: throughAstro, testTimeout } }),
		],
	},
});
