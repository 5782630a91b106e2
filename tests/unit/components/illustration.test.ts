import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { moduleArt } from '#components/illustration/module-art.ts';
import { modules } from '#domain/content/modules.ts';

const drawings: readonly (readonly [name: string, svg: string])[] = [
	...Object.entries(moduleArt),
	...globSync('src/components/illustration/*Art.astro')
		.concat('src/components/illustration/Hero.astro')
		.filter((file) => basename(file) !== 'ModuleArt.astro')
		.map(
			(file) => [basename(file), readFileSync(file, 'utf8').replace(/^---[^]*?---/, '')] as const,
		),
];

test('every part of the subject has its drawing, and no drawing is left over', () => {
	expect(Object.keys(moduleArt).sort()).toEqual(Object.keys(modules).sort());
});

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
