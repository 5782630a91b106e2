import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Kinds that read content or render `.astro`; they need Astro's own Vite plug-ins, the rest do not. */
const throughAstro = ['tests/component/**/*.test.{ts,tsx}', 'tests/integrity/**/*.test.ts'];

export default defineConfig({
	test: {
		projects: [
			{
				oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
				test: { name: 'unit', include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'] },
			},
			getViteConfig({ test: { name: 'astro', include: throughAstro } }),
		],
	},
});
