import lunr from 'lunr';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { cutLunr } from '#integrations/lean-lunr/cut.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('lunr'), 'utf8');

test('what is left of Lunr answers as the whole does, and is less than half of it', async () => {
	const lean = cutLunr(source);
	expect(lean.length).toBeLessThan(source.length / 2);
	const { default: cut } = (await import(
		/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(lean)}`
	)) as { default: typeof lunr };
	const whole = lunr(function () {
		this.pipeline.reset();
		this.field('text');
		for (const [id, text] of ['spanduk kampanye', 'netral', 'kampanye'].entries()) {
			this.add({ id, text });
		}
	});
	const find = (index: lunr.Index) =>
		index.query((query) => query.term('kampanye', { boost: 2, usePipeline: false }));
	const loaded = cut.Index.load({ ...whole.toJSON(), pipeline: [] });
	expect(find(whole)).toHaveLength(2);
	expect(JSON.stringify(find(loaded))).toBe(JSON.stringify(find(whole)));
});

test('a Lunr that is built otherwise stops the build', () => {
	expect(() => cutLunr('export const lunr = {};')).toThrow(RangeError);
});
