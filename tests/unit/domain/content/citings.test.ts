import { expect, test } from 'vitest';
import { citedBy } from '#domain/content/citings.ts';
import {
	buildContent,
	buildItemText,
	buildLesson,
	buildProvision,
	buildRegulation,
} from './content-builder.ts';

const CITED = 'uu-1-2000#1';

test('a provision knows all that cites it, by kind and each once', () => {
	const content = buildContent({
		lessons: [buildLesson({ uses: [{ kind: 'citation', id: CITED }] })],
		items: [
			buildItemText({ id: 'netral/satu', citations: [CITED] }),
			buildItemText({ id: 'netral/dua', citations: [CITED] }),
		],
		glossary: [{ id: 'netral', term: 'netral', definition: 'Contoh.', citations: [CITED] }],
	});
	expect(citedBy(content).get(CITED)).toEqual([
		{ kind: 'courses', ids: ['contoh'] },
		{ kind: 'glossary', ids: ['netral'] },
		{ kind: 'items', ids: ['netral/satu', 'netral/dua'] },
		{ kind: 'lessons', ids: ['dasar/01'] },
	]);
});

test('what a provision replaced is its history, not something that cites it', () => {
	const provisions = [buildProvision('1'), buildProvision('2', { replacedBy: [CITED] })];
	const content = buildContent({
		regulations: [buildRegulation({ provisions })],
		lessons: [],
		items: [],
		courses: [],
	});
	expect(citedBy(content).size).toBe(0);
});
