import { describe, expect, test } from 'vitest';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { examItems, toBank } from '#domain/content/to-bank.ts';
import {
	buildContent,
	buildCourse,
	buildItemText,
	buildLesson,
	buildProvision,
	buildRegulation,
	idsIn,
} from './content-builder.ts';

const course = buildCourse();
const drawn = (content: Parameters<typeof buildContent>[0]) =>
	idsIn({ items: toBank(course, buildContent(content), sha256).items });

describe('examItems', () => {
	test('are the released ones: drafts and retired ones are never drawn', () => {
		const items = (['draft', 'released', 'retired'] as const).map((status) =>
			buildItemText({ id: status, status }),
		);
		expect(drawn({ items })).toEqual(['released']);
	});

	test('are on an objective of the blueprint', () => {
		const items = [buildItemText(), buildItemText({ id: 'lain', objective: 'lain' })];
		expect(drawn({ items })).toEqual(['netral/satu']);
	});

	test('are not those that a lesson of the course works through', () => {
		const items = [buildItemText(), buildItemText({ id: 'netral/dua' })];
		const uses = [{ kind: 'item', id: 'netral/dua' }] as const;
		expect(drawn({ items, lessons: [buildLesson({ uses })] })).toEqual(['netral/satu']);
		expect(drawn({ items, lessons: [buildLesson({ uses, id: 'dasar/02' })] })).toEqual([
			'netral/dua',
			'netral/satu',
		]);
	});

	test('are not held back by a term of the same name', () => {
		const uses = [{ kind: 'term', id: 'netral/satu' }] as const;
		const content = buildContent({ lessons: [buildLesson({ uses })] });
		expect(examItems(course, content)).toHaveLength(1);
	});
});

describe('toBank', () => {
	test('sorts items by code unit, whatever the order of the files', () => {
		const items = ['b', 'a-1', 'a', 'a/b', 'B'].map((id) => buildItemText({ id }));
		expect(drawn({ items })).toEqual(['B', 'a', 'a-1', 'a/b', 'b']);
		expect(drawn({ items: items.toReversed() })).toEqual(['B', 'a', 'a-1', 'a/b', 'b']);
	});

	test('keeps what certificates print: title, edition, JP, validity, legal basis in words', () => {
		const provisions = [buildProvision('1', { label: 'Pasal 1 ayat (2)' })];
		const content = buildContent({ regulations: [buildRegulation({ provisions })] });
		expect(toBank(course, content, sha256)).toMatchObject({
			course: 'contoh',
			title: 'Kursus contoh',
			edition: '2026.1',
			jp: 2,
			validityMonths: 24,
			legalBasis: ['UU 1/2000 Pasal 1 ayat (2)'],
		});
	});

	test('names the objectives of its blueprint and no others', () => {
		const objectives = [
			{ id: 'lain', text: 'Lain' },
			{ id: 'netral', text: 'Menjelaskan netral' },
		];
		const content = buildContent({ lessons: [buildLesson({ objectives })] });
		expect(toBank(course, content, sha256).objectives).toEqual({ netral: 'Menjelaskan netral' });
	});

	test('does not change with text that exam and certificate do not show', () => {
		const other = buildCourse({ audience: 'Lain', summary: 'Lain' }, { minutes: 99 });
		const content = buildContent({ items: [buildItemText({ reason: 'Lain', citations: [] })] });
		expect(toBank(other, content, sha256)).toEqual(toBank(course, buildContent(), sha256));
	});
});
