import { describe, expect, test } from 'vitest';
import { itemFaults } from '#domain/content/item-rules.ts';
import type { ItemText } from '#domain/content/item-text.ts';
import type { Provision } from '#domain/content/regulation.ts';
import {
	bodies,
	buildContent,
	buildItemText,
	buildProvision,
	buildRegulation,
} from './content-builder.ts';

/** Faults of one item that cites one provision. */
function faultsOf(item: Partial<ItemText>, provision: Partial<Provision> = {}) {
	const regulations = [buildRegulation({ provisions: [buildProvision('1', provision)] })];
	return itemFaults(buildContent({ regulations, items: [buildItemText(item)] }));
}

describe('a released item', () => {
	test('may rest on a provision in force of high confidence', () => {
		expect(faultsOf({})).toEqual([]);
	});

	test('may rest on an amended provision without a word', () => {
		expect(faultsOf({}, { status: 'amended' })).toEqual([]);
	});

	test.for(['medium', 'low'] as const)('may not rest on %s confidence', (confidence) => {
		expect(faultsOf({}, { confidence })).toHaveLength(1);
		expect(faultsOf({ status: 'draft' }, { confidence })).toEqual([]);
		expect(faultsOf({ status: 'retired' }, { confidence })).toEqual([]);
	});

	test.for([
		'Pasal ini sudah dicabut.',
		'Dicabut pada 2023.',
		'Ketentuan itu tidak berlaku lagi.',
		'Ketentuan itu tidak lagi berlaku.',
		'Begitu bunyi undang-undang lama.',
		'Pasal lama itu sudah diganti.',
	])('may cite what is revoked where it says: %s', (words) => {
		for (const field of ['reason', 'stem', 'situation'] as const) {
			expect(faultsOf({ [field]: words }, { status: 'revoked' })).toEqual([]);
		}
	});

	test.for([
		'Selama kampanye.',
		'Alamanda bertanya.',
		'Surat lamaran itu.',
		'Masih berlaku.',
		'Foto lama itu diunggah lagi.',
	])('may not cite what is revoked with no more than: %s', (reason) => {
		expect(faultsOf({ reason }, { status: 'revoked' })).toHaveLength(1);
	});

	test('may cite what is pending only where it says "belum berlaku"', () => {
		expect(faultsOf({}, { status: 'pending' })).toHaveLength(1);
		expect(faultsOf({ reason: 'Pasal itu belum berlaku.' }, { status: 'pending' })).toEqual([]);
	});

	test('words of two fields never join to the one that is wanted', () => {
		const split = { reason: 'Itu belum', stem: 'berlaku?' };
		expect(faultsOf({ reason: 'dica', stem: 'but' }, { status: 'revoked' })).toHaveLength(1);
		expect(faultsOf({ ...split, situation: 'x' }, { status: 'revoked' })).toHaveLength(1);
	});

	test('is told of each fault of each citation, at its place', () => {
		const citations = ['uu-1-2000#1', 'uu-1-2000#1'];
		const faults = faultsOf({ citations }, { status: 'revoked', confidence: 'low' });
		expect(faults.map(({ field }) => field)).toEqual([
			'citations.0',
			'citations.0',
			'citations.1',
			'citations.1',
		]);
	});

	test('leaves an unknown citation to the check of references', () => {
		expect(faultsOf({ citations: ['uu-9-1999#1'] })).toEqual([]);
	});
});

const withChoice = (text: string): Partial<ItemText> => ({
	...bodies.single,
	choices: bodies.single.choices.with(1, { id: 'b', text, feedback: 'Contoh.' }),
});

describe('choices', () => {
	test.for([
		'Semua benar',
		'semua jawaban benar',
		'Semua jawaban di atas benar',
		'Semua pilihan salah',
		'Semuanya benar',
		'Seluruh jawaban benar.',
		'Semua tepat',
		'Tidak ada yang benar',
		'Tidak ada jawaban yang benar.',
		'Tidak satu pun benar',
		'A dan B benar',
		'Jawaban a dan c benar',
		'A, B, dan C benar',
		'Hanya A dan D yang benar',
		'A dan B sama-sama salah',
	])('may not lean on the others: %s', (text) => {
		expect(faultsOf(withChoice(text))).toEqual([
			expect.objectContaining({ field: 'choices.1.text', found: `"${text}"` }),
		]);
	});

	test.for([
		'Semua pegawai, PNS dan PPPK',
		'Benar semua orang harus netral',
		'Melayani semua',
		'Tidak ada yang boleh, kecuali pejabat',
		'Tidak ada larangan yang benar-benar tegas',
		'PNS dan PPPK benar harus netral',
	])('may speak of all, none or two: %s', (text) => {
		expect(faultsOf(withChoice(text))).toEqual([]);
	});

	test('of a case are found in their step', () => {
		const [step, other] = bodies.case.steps;
		const leaning = other.choices.with(1, { id: 'b', text: 'Semua benar', feedback: 'Contoh.' });
		const steps = [step, { ...other, choices: leaning }];
		const item = { ...bodies.case, steps } as Partial<ItemText>;
		expect(faultsOf(item)).toEqual([expect.objectContaining({ field: 'steps.1.choices.1.text' })]);
	});

	test('are missing from items that order, match or sort', () => {
		for (const type of ['order', 'match', 'categorise'] as const) {
			expect(faultsOf(bodies[type] as Partial<ItemText>)).toEqual([]);
		}
	});
});
