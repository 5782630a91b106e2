import { describe, expect, test } from 'vitest';
import { toLine, fileOf, type Content } from '#domain/content/content.ts';
import { danglingReferences } from '#domain/content/references.ts';
import { buildContent, buildItemText, buildLesson, buildRegulation } from './content-builder.ts';

const base = buildContent();
const cite = { citations: ['uu-9-1999#1'] };
const common = { title: 'Contoh', text: 'Contoh', summary: 'Contoh' };

/** Content with one name that leads nowhere, and the field that holds it. */
const dangling: readonly (readonly [file: string, field: string, over: Partial<Content>])[] = [
	['items/netral/satu.yaml', 'citations.0', { items: [buildItemText(cite)] }],
	['items/netral/satu.yaml', 'objective', { items: [buildItemText({ objective: 'lain' })] }],
	['items/netral/satu.yaml', 'lesson', { items: [buildItemText({ lesson: 'dasar/01#lain' })] }],
	['items/netral/satu.yaml', 'lesson', { items: [buildItemText({ lesson: 'dasar/02#arti' })] }],
	['items/netral/satu.yaml', 'phases.0', { items: [buildItemText({ phases: ['lain'] })] }],
	['lessons/dasar/01.mdx', 'citations.0', { lessons: [buildLesson(cite)] }],
	...(
		[
			'item',
			'citation',
			'term',
			'phase',
			'conduct',
			'election',
			'sanctions',
			'sorted-act',
			'sorter-phase',
			'role',
			'scenario',
			'card-term',
			'key-point',
		] as const
	).map(
		(kind) =>
			[
				'lessons/dasar/01.mdx',
				'isi',
				{ lessons: [buildLesson({ uses: [{ kind, id: 'lain' }] })] },
			] as const,
	),
	[
		'regulations/uu-1-2000.yaml',
		'replacedBy.0',
		{ regulations: [buildRegulation({ replacedBy: ['uu-9-1999'] })] },
	],
	[
		'regulations/uu-1-2000.yaml',
		'provisions.0.replacedBy.0',
		{
			regulations: base.regulations.map((regulation) => ({
				...regulation,
				provisions: regulation.provisions.map((each) => ({ ...each, replacedBy: ['uu-9-1999#1'] })),
			})),
		},
	],
	[
		'faq/tanya.yaml',
		'citations.0',
		{ faq: [{ id: 'tanya', topic: 'hukum', question: 'Apa?', answer: 'Itu.', ...cite }] },
	],
	[
		'glossary/kata.yaml',
		'citations.0',
		{ glossary: [{ id: 'kata', term: 'kata', definition: 'Contoh.', ...cite }] },
	],
	[
		'phases/tenang.yaml',
		'citations.0',
		{
			phases: [
				{
					id: 'tenang',
					order: 1,
					...common,
					rule: { pemilu: '', pilkada: '' },
					allowed: [],
					prohibited: [],
					...cite,
				},
			],
		},
	],
	[
		'sanctions/tegur.yaml',
		'citations.0',
		{
			sanctions: [
				{ id: 'tegur', kind: 'disiplin', level: 1, ...common, confidence: 'high', ...cite },
			],
		},
	],
];

describe('danglingReferences', () => {
	test('finds nothing where every name resolves, or where there is nothing', () => {
		expect(danglingReferences(base)).toEqual([]);
	});

	for (const [file, field, over] of dangling) {
		const use = over.lessons?.[0]?.uses[0]?.kind ?? '';
		const name = over.items?.[0]?.lesson === 'dasar/02#arti' ? 'of a lesson unknown' : use;
		test(`names ${field} of ${file} ${name}`, () => {
			const faults = danglingReferences(buildContent(over));
			expect(faults).toHaveLength(1);
			expect(faults[0]).toMatchObject({ file: `content/${file}`, field });
		});
	}

	test('takes the topic of acts, not the id of one, for a list of acts', () => {
		const conduct = [{ id: 'suka', act: '', synonyms: [], topic: 'media', rulings: [] }].map(
			(each) => ({ ...each, alternative: '' }),
		);
		const use = (id: string) => [buildLesson({ uses: [{ kind: 'conduct', id }] })];
		expect(danglingReferences(buildContent({ conduct, lessons: use('media') }))).toEqual([]);
		expect(danglingReferences(buildContent({ conduct, lessons: use('suka') }))).toHaveLength(1);
	});

	test('checks drafts as well: they are the next to be released', () => {
		const items = [buildItemText({ ...cite, status: 'draft' })];
		expect(danglingReferences(buildContent({ items }))).toHaveLength(1);
	});
});

describe('a fault', () => {
	test('names the file that the author edits', () => {
		expect(fileOf('lessons', 'dasar/01')).toBe('content/lessons/dasar/01.mdx');
		expect(fileOf('items', 'netral/satu')).toBe('content/items/netral/satu.yaml');
	});

	test('is one line, with the nearest id only where there is one', () => {
		const fault = { file: 'a.yaml', field: 'key', found: '"x"', expected: 'huruf' };
		expect(toLine(fault)).toBe('a.yaml › key: ditemukan "x"; seharusnya huruf.');
		expect(toLine({ ...fault, nearest: 'y' })).toBe(
			'a.yaml › key: ditemukan "x"; seharusnya huruf. Mungkin maksud Anda "y".',
		);
	});
});
