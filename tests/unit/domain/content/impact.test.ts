import { expect, test } from 'vitest';
import { impactOf } from '#domain/content/impact.ts';
import {
	buildContent,
	buildCourse,
	buildItemText,
	buildLesson,
	buildProvision,
	buildRegulation,
} from './content-builder.ts';

const content = buildContent({
	regulations: [buildRegulation({ provisions: [buildProvision('1'), buildProvision('2')] })],
	lessons: [
		buildLesson({ citations: ['uu-1-2000#1'], uses: [{ kind: 'citation', id: 'uu-1-2000#1' }] }),
	],
	items: [
		buildItemText({ id: 'netral/satu', citations: ['uu-1-2000#1'] }),
		buildItemText({ id: 'netral/dua', citations: ['uu-1-2000#2', 'uu-1-2000#1'] }),
		buildItemText({ id: 'netral/tiga', citations: ['uu-1-2000#2'] }),
		buildItemText({ id: 'netral/rancangan', citations: ['uu-1-2000#2'], status: 'draft' }),
	],
	courses: [buildCourse({ legalBasis: ['uu-1-2000#2'] })],
	faq: [{ id: 'tanya', topic: 'hukum', question: '?', answer: '.', citations: ['uu-1-2000#1'] }],
});

test('a provision names each thing that cites it, once', () => {
	expect(impactOf('uu-1-2000#1', content)).toEqual({
		provisions: ['uu-1-2000#1'],
		cited: [
			{ kind: 'lessons', ids: ['dasar/01'] },
			{ kind: 'items', ids: ['netral/satu', 'netral/dua'] },
			{ kind: 'faq', ids: ['tanya'] },
		],
		courses: [expect.objectContaining({ id: 'contoh', lessons: 1, items: 2, isLegalBasis: false })],
	});
});

test('a course counts the items of its exam, and says what its certificates print', () => {
	const { cited, courses } = impactOf('uu-1-2000#2', content);
	expect(cited.find(({ kind }) => kind === 'items')?.ids).toHaveLength(3);
	expect(courses).toEqual([
		expect.objectContaining({ id: 'contoh', lessons: 0, items: 2, isLegalBasis: true }),
	]);
});

test('a regulation stands for all its provisions, and not for one whose name it begins', () => {
	expect(impactOf('uu-1-2000', content).provisions).toEqual(['uu-1-2000#1', 'uu-1-2000#2']);
	expect(impactOf('uu-1', content)).toEqual({ provisions: [], cited: [], courses: [] });
});
