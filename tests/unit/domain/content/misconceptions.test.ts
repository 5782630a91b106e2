import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { misconceptions } from '#domain/content/misconceptions.ts';

test('the table that authors read is the list that is checked, in its order', () => {
	const [, after = ''] = readFileSync('content/README.md', 'utf8').split('### Salah paham');
	const [section = ''] = after.split('\n## ');
	const rows = [...section.matchAll(/^\| `([^`]+)` \| (.+?) \|$/gm)].map(([, tag, belief]) => [
		tag,
		belief,
	]);
	expect(rows.length).toBeGreaterThan(0);
	expect(rows).toEqual(Object.entries(misconceptions));
});
