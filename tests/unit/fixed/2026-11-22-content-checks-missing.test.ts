import { describe, expect, test } from 'vitest';
import { roles, type Conduct } from '#domain/content/conduct.ts';
import { toLine, type Content } from '#domain/content/content.ts';
import { findFaults } from '#domain/content/find-faults.ts';
import { misconceptions } from '#domain/content/misconceptions.ts';
import type { ItemStatus } from '#domain/content/item-text.ts';
import {
	bodies,
	buildContent,
	buildItemText,
	buildLesson,
} from '#tests/unit/domain/content/content-builder.ts';
import { sha256 } from '#tests/unit/domain/record/sha256.ts';

// Four kinds of mistake passed the check of content: a role or a misconception that nobody knows, a
// lesson that asks a question which is not released, an item on an objective of another lesson.

/** Lines on all but the exam, which these small contents cannot fill. */
const linesOf = (over: Partial<Content>) =>
	findFaults(buildContent({ courses: [], ...over }), sha256).map(toLine);

describe('a role of a ruling', () => {
	const conduct = (whom: readonly string[]): Conduct => ({
		id: 'suka',
		act: 'Menyukai unggahan',
		synonyms: ['like'],
		topic: 'media',
		alternative: 'Membaca saja.',
		rulings: [
			{
				phases: [],
				roles: whom,
				verdict: 'prohibited',
				violations: [],
				sanctions: [],
				citations: ['uu-1-2000#1'],
				confidence: 'high',
			},
		],
	});

	test('is one of the list, or none for every ASN', () => {
		expect(linesOf({ conduct: [conduct([])] })).toEqual([]);
		expect(linesOf({ conduct: [conduct(Object.keys(roles))] })).toEqual([]);
	});

	test.for(['pppkk', 'constructor', ''])('is not "%s"', (role) => {
		const [line, ...others] = linesOf({ conduct: [conduct(['pns', role])] });
		expect(line).toContain(`content/conduct/suka.yaml › rulings.0.roles.1: ditemukan "${role}"`);
		expect(line).toContain('pns, pppk, cpns, ppnpn, pejabat, guru-nakes, pasangan-calon');
		expect(others).toEqual([]);
	});

	test('that is misspelt is told the nearest', () => {
		expect(linesOf({ conduct: [conduct(['pppkk'])] })[0]).toContain('Mungkin maksud Anda "pppk".');
	});
});

describe('a misconception', () => {
	const tag = (misconception: string) =>
		bodies.single.choices.with(2, {
			id: 'c',
			text: 'Tiga',
			feedback: 'Tentang tiga.',
			...{ misconception },
		});

	test('is one of the list', () => {
		for (const name of Object.keys(misconceptions)) {
			const item = buildItemText({}, { ...bodies.single, choices: tag(name) });
			expect(linesOf({ items: [item] })).toEqual([]);
		}
	});

	test('that is not in the list is named with its place and the nearest', () => {
		const item = buildItemText({}, { ...bodies.single, choices: tag('sekadar-lik') });
		expect(linesOf({ items: [item] })).toEqual([
			'content/items/netral/satu.yaml › choices.2.misconception: ditemukan "sekadar-lik"; seharusnya salah paham yang terdaftar di src/domain/content/misconceptions.ts. Mungkin maksud Anda "sekadar-like".',
		]);
	});

	test('in a step of a case is found as well', () => {
		const [first, second] = bodies.case.steps;
		const steps = [first, { ...second, choices: tag('entah') }];
		const item = buildItemText({}, { ...bodies.case, steps });
		expect(linesOf({ items: [item] })).toEqual([
			expect.stringContaining('› steps.1.choices.2.misconception: ditemukan "entah"'),
		]);
	});
});

describe('a question in a lesson', () => {
	const asking = (status: ItemStatus) => ({
		items: [buildItemText({ status })],
		lessons: [buildLesson({ uses: [{ kind: 'item', id: 'netral/satu' }] })],
	});

	test('is released', () => {
		expect(linesOf(asking('released'))).toEqual([]);
	});

	test.for(['draft', 'retired'] as const)('is not %s', (status) => {
		expect(linesOf(asking(status))).toEqual([
			`content/lessons/dasar/01.mdx › isi: ditemukan soal "netral/satu" yang berstatus ${status}; seharusnya soal berstatus released.`,
		]);
	});
});

describe('the objective of an item', () => {
	const lessons = [
		buildLesson(),
		buildLesson({
			id: 'dasar/02',
			objectives: [
				{ id: 'netra', text: 'Menjelaskan yang lain' },
				{ id: 'pilih', text: 'Menjelaskan pilihan' },
			],
		}),
	];

	test('is one of the lesson that the item names', () => {
		const items = [buildItemText({ lesson: 'dasar/02#arti', objective: 'pilih' })];
		expect(linesOf({ lessons, items })).toEqual([]);
	});

	test('is not one of another lesson', () => {
		const items = [buildItemText({ lesson: 'dasar/02#arti' })];
		expect(linesOf({ lessons, items })).toEqual([
			'content/items/netral/satu.yaml › objective: ditemukan "netral", yang bukan tujuan pelajaran dasar/02; seharusnya tujuan pelajaran itu (netra, pilih). Mungkin maksud Anda "netra".',
		]);
	});

	test('that no lesson has is told of once, and so is a lesson that is not there', () => {
		expect(linesOf({ items: [buildItemText({ objective: 'entah' })] })).toHaveLength(1);
		expect(linesOf({ items: [buildItemText({ lesson: 'dasar/09#arti' })] })).toHaveLength(1);
	});
});
