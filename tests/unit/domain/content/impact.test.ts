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
			{ kind: 'faq', ids: ['tanya'] },
			{ kind: 'items', ids: ['netral/satu', 'netral/dua'] },
			{ kind: 'lessons', ids: ['dasar/01'] },
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

test('the head of several provisions stands for all of them, and for no other', () => {
	const provisions = ['24', '24.1.d', '24.2', '240', '2'].map((pinpoint) =>
		buildProvision(pinpoint),
	);
	const other = buildContent({ regulations: [buildRegulation({ provisions })] });
	expect(impactOf('uu-1-2000#24', other).provisions).toEqual([
		'uu-1-2000#24',
		'uu-1-2000#24.1.d',
		'uu-1-2000#24.2',
	]);
});

test('a lesson is touched by what it shows: an act of a listed topic, a phase, a question', () => {
	const act = (id: string) => ({
		id,
		act: 'Memakai mobil dinas',
		synonyms: [],
		topic: 'kampanye',
		alternative: 'Pakai mobil sendiri.',
		rulings: [
			{
				phases: [],
				roles: [],
				verdict: 'prohibited' as const,
				violations: [],
				sanctions: [],
				citations: [`uu-1-2000#${id}`],
				confidence: 'high' as const,
			},
		],
	});
	const uses = [
		{ kind: 'conduct', id: 'kampanye' },
		{ kind: 'act', id: 'a' },
	] as const;
	const other = buildContent({
		regulations: [buildRegulation({ provisions: [buildProvision('a'), buildProvision('b')] })],
		conduct: [act('a'), act('b')],
		lessons: [buildLesson({ citations: [], uses })],
	});
	const lessonsOf = (citation: string) =>
		impactOf(citation, other).cited.find(({ kind }) => kind === 'lessons')?.ids;
	expect(lessonsOf('uu-1-2000#a')).toEqual(['dasar/01']);
	expect(lessonsOf('uu-1-2000#b')).toBeUndefined();
});
