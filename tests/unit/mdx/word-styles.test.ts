import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MORE_WORDS, needsMoreStyles } from '#mdx/word-styles.ts';

/** Styles that several words share: they come with any of them. */
const shared = ['word.css'];

const sheet = (name: string) => readFileSync(`src/styles/${name}`, 'utf8');
const importsOf = (name: string) =>
	[...sheet(name).matchAll(/@import '(?:[^']*\/)?([^'/]+)'/g)].map(([, file = '']) => file);

const more = importsOf('more-words.css');
const styles = globSync('src/styles/words/*.css').map((file) => basename(file));

/** `case-card.css` is the style of `CaseCard`. */
const wordOf = (file: string) =>
	basename(file, '.css').replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

test('there are styles of words', () => {
	expect(styles.length).toBeGreaterThan(10);
});

test.for(styles)('%s reaches a lesson by one sheet', (file) => {
	expect([...importsOf('words.css'), ...more].filter((each) => each === file)).toEqual([file]);
});

test('the words of more-words.css are those that lessons look for', () => {
	const words = more.filter((file) => !shared.includes(file)).map(wordOf);
	expect(words.sort()).toEqual([...MORE_WORDS].sort());
});

test('each of them is a word that authors may use', () => {
	const index = readFileSync('src/mdx/index.ts', 'utf8');
	for (const word of MORE_WORDS) expect(index).toContain(`default as ${word} }`);
});

describe('a lesson needs more styles', () => {
	test.for(MORE_WORDS)('where it uses %s', (word) => {
		expect(needsMoreStyles(`Teks.\n\n<${word} id="satu">\nIsi.\n</${word}>`)).toBe(true);
	});

	test.for(['<Card>satu</Card>', '<ScenarioLain />', 'Kata Sorter saja.', ''])(
		'and not where it says "%s"',
		(body) => {
			expect(needsMoreStyles(body)).toBe(false);
		},
	);
});
