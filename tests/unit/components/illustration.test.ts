import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { moduleArt } from '#components/illustration/module-art.ts';
import { motifArt } from '#components/illustration/motif-art.ts';
import { modules } from '#domain/content/modules.ts';
import { motifs } from '#domain/content/motifs.ts';

const drawings: readonly (readonly [name: string, svg: string])[] = [
	...Object.entries(moduleArt),
	...Object.entries(motifArt),
	...globSync('src/components/illustration/*Art.astro')
		.concat('src/components/illustration/Hero.astro')
		.filter((file) => !['ModuleArt.astro', 'MotifArt.astro'].includes(basename(file)))
		.map(
			(file) => [basename(file), readFileSync(file, 'utf8').replace(/^---[^]*?---/, '')] as const,
		),
];

test('every part of the subject has its drawing, and no drawing is left over', () => {
	expect(Object.keys(moduleArt).sort()).toEqual(Object.keys(modules).sort());
});

test('every motif that a story or a path can name has its drawing', () => {
	expect(Object.keys(motifArt).sort()).toEqual([...motifs].sort());
});

test.for(Object.entries(motifArt))(
	'the motif %s weighs at most 600 bytes on the wire',
	([, svg]) => {
		expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(600);
	},
);

test.for(drawings)('%s shows no letter and no digit', ([, svg]) => {
	expect(svg.replaceAll(/<[^>]*>/g, '').trim()).toBe('');
	expect(svg).not.toMatch(/<(text|image|use|foreignObject)\b/);
});

test.for(drawings)('%s takes its colours from roles alone', ([, svg]) => {
	expect(svg).not.toMatch(/\b(fill|stroke|style|color)=|#[\da-f]{3}|rgb|hsl|oklch/i);
	const classes = [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) =>
		names.split(' '),
	);
	const styles = readFileSync('src/styles/mark.css', 'utf8');
	expect(classes.filter((name) => !styles.includes(`.${name} `))).toEqual([]);
});

test.for(drawings)('%s weighs less than 2.5 kB', ([, svg]) => {
	expect(svg.length).toBeLessThan(2500);
});
