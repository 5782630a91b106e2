import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#cli/check-content.ts';
import { danglingReferences } from '#domain/content/references.ts';
import { usesOf } from '#schemas/lesson-body.ts';

const { content } = checkContent('content');
const examples = globSync('src/mdx/examples/*.mdx').sort();
const read = (file: string) => readFileSync(file, 'utf8');
const index = read('src/mdx/index.ts');
const words = [...index.matchAll(/default as ([A-Z]\w*)/g)].map(([, word = '']) => word);

/** Words that are written only inside another: its example shows them. */
const homes: Readonly<Record<string, string>> = { Card: 'Flashcards', Part: 'FindViolation' };

test.for(words)('authors find an example of %s', (word) => {
	const named = examples.filter((file) => read(file).includes(`\nword: ${homes[word] ?? word}\n`));
	expect(named).toHaveLength(1);
	expect(read(named[0] ?? '')).toMatch(new RegExp(`^<${word}\\b|[^\`]<${word}\\b`, 'm'));
});

test.for(words)('authors are told in content/README.md how to write %s', (word) => {
	expect(read('content/README.md')).toMatch(new RegExp(`^\\| \`<${word}\\b`, 'm'));
});

describe.for(examples)('%s', (file) => {
	test('names nothing that is not there', () => {
		const [first] = content.lessons;
		if (first === undefined) throw new Error('There is no lesson to stand in for the example.');
		const lesson = { ...first, id: file, uses: usesOf(read(file)) };
		expect(danglingReferences({ ...content, lessons: [...content.lessons, lesson] })).toEqual([]);
	});
});
