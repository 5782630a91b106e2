import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, sources } from './files.ts';

/** A script that holds no logic itself: it only names a file of `src/islands`. */
const NAMED_SCRIPT = /<script\s[^>]*?\bsrc="[^"]+"[^>]*?(\/>|>\s*<\/script>)/g;

describe('shape', () => {
	test.for<string>(sources('ts', 'tsx', 'astro', 'css'))('%s has one idea', (file) => {
		expect(read(file).split('\n').length).toBeLessThanOrEqual(300);
	});

	test.for<string>(sources('astro'))('%s leaves behaviour to islands', (file) => {
		expect(read(file).replaceAll(NAMED_SCRIPT, '')).not.toMatch(/<script\b/);
	});

	// Names of pages are addresses: Indonesian, and with the brackets of a route.
	const named = sources().filter((file) => !file.startsWith('src/pages/'));
	test.for<string>(named)('%s is named by the rule', (file) => {
		const rule = /\.(astro|tsx)$/.test(file)
			? /^[A-Z][A-Za-z0-9]*\./
			: /^([a-z0-9]+(-[a-z0-9]+)*\.|README\.md$)/;
		expect(basename(file)).toMatch(rule);
	});

	test.for<string>(sources('ts', 'tsx'))('%s exports by name', (file) => {
		const byAstro = file === 'src/content.config.ts' || file.startsWith('src/pages/');
		if (!byAstro) expect(read(file)).not.toMatch(/^export default\b/m);
	});
});
