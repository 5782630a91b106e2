import { describe, expect, test } from 'vitest';
import { wordingFaults } from '#domain/content/wording-rules.ts';
import { bodies, buildItemText, noContent } from './content-builder.ts';

type Change = Parameters<typeof buildItemText>[0];
type Body = NonNullable<Parameters<typeof buildItemText>[1]>;

const faultsOf = (change: Change, body?: Body) =>
	wordingFaults({ ...noContent, items: [buildItemText(change, body)] }).map(
		({ field, found }) => `${field}: ${found}`,
	);

describe('stems', () => {
	test.for([
		'Apa yang sebaiknya Anda lakukan?',
		'Anda tidak diundang. Apakah Anda boleh datang tanpa surat tugas?',
		'PNS tidak boleh memberi like pada akun pemenangan.',
		'Siapa yang menjatuhkan hukuman, dan mengapa bukan Bawaslu?',
		'Mengapa BKN, bukan KASN, yang menerima laporan, dan mengapa kajian itu tidak mengikat?',
		'Selain hukuman disiplin, akibat apa yang menanti?',
		'Apa yang sebaiknya dilakukan atasan terhadap staf yang tidak netral?',
		'Lembaga mana yang memeriksa ASN yang tidak hadir?',
	])('may read: %s', (stem) => {
		expect(faultsOf({ stem })).toEqual([]);
	});

	test.for([
		'PNS tidak boleh tidak memilih.',
		'Apa yang bukan tanpa risiko?',
		'Bukankah Anda diminta? Tindakan apa yang jangan sampai tidak dilakukan?',
	])('with two negations in one sentence are refused: %s', (stem) => {
		expect(faultsOf({ stem }).join()).toContain('stem: pengingkaran ganda');
	});

	test.for([
		'Semua tindakan ini aman, kecuali yang mana?',
		'Manakah yang bukan pelanggaran?',
		'Tindakan mana di bawah ini yang tidak aman?',
		'Siapakah yang belum terikat?',
	])('that ask for the exception are refused: %s', (stem) => {
		expect(faultsOf({ stem }).join()).toContain('stem: pertanyaan tentang kekecualian');
	});

	test('of the steps of a case are held to the same', () => {
		const [first, ...others] = bodies.case.steps;
		const steps = [first, ...others].map((step, index) =>
			index === 1 ? { ...step, stem: 'Mana yang bukan tugas Anda?' } : step,
		);
		expect(faultsOf({}, { type: 'case', steps })).toEqual([
			'steps.1.stem: pertanyaan tentang kekecualian: "Mana yang bukan tugas Anda?"',
		]);
	});

	test('of drafts are left to their authors', () => {
		expect(faultsOf({ status: 'draft', stem: 'Mana yang bukan pelanggaran?' })).toEqual([]);
	});
});

describe('feedback', () => {
	const choices = (feedback: readonly string[]) =>
		feedback.map((text, index) => ({
			id: 'abc'.charAt(index),
			text: `Pilihan ${index}`,
			feedback: text,
		}));

	test('that praises a choice beside the key makes a second key', () => {
		const body = {
			type: 'single',
			choices: choices(['Benar, tetapi tidak ditanya.', 'Tepat.', 'Ini keliru.']),
			key: 'b',
		} as const;
		expect(faultsOf({}, body)).toEqual([
			'choices.0.feedback: umpan balik yang membenarkan pilihan "a", padahal itu bukan kunci',
		]);
	});

	test('that blames the key is refused, also in a step of a case', () => {
		const step = (id: string, key: string) => ({
			id,
			stem: 'Apa langkah Anda?',
			choices: choices(['Keliru. Bukan begini.', 'Inilah caranya.', 'Ini menunda.']),
			key,
		});
		expect(faultsOf({}, { type: 'case', steps: [step('a', 'b'), step('b', 'a')] })).toEqual([
			'steps.1.choices.0.feedback: umpan balik yang menyalahkan pilihan "a", padahal itu kunci',
		]);
	});

	test('is held to the same in an item of several keys, and for the verdicts of true and false', () => {
		const several = {
			type: 'multiple',
			choices: choices(['Tepat — ini tugas.', 'Ini keliru.', 'Keliru. Bukan ini.']),
			key: ['b', 'c'],
		} as const;
		expect(faultsOf({}, several)).toEqual([
			'choices.0.feedback: umpan balik yang membenarkan pilihan "a", padahal itu bukan kunci',
			'choices.2.feedback: umpan balik yang menyalahkan pilihan "c", padahal itu kunci',
		]);
		const verdictFeedback = { true: 'Benar. Begitulah.', false: 'Jawaban Anda keliru.' };
		expect(faultsOf({}, { ...bodies.truefalse, verdictFeedback })).toEqual([
			'verdictFeedback.true: umpan balik yang membenarkan jawaban "benar", padahal itu bukan kunci',
			'verdictFeedback.false: umpan balik yang menyalahkan jawaban "salah", padahal itu kunci',
		]);
	});

	test('may open with the word for right inside a sentence', () => {
		const body = {
			type: 'single',
			choices: choices(['Benar bahwa itu tugas, tetapi bukan tugas Anda.', 'Tepat.', 'Belum.']),
			key: 'b',
		} as const;
		expect(faultsOf({}, body)).toEqual([]);
	});
});

test('two choices of the same words are two keys or none', () => {
	const body = {
		type: 'single',
		choices: [
			{ id: 'a', text: 'Menolak dengan sopan', feedback: 'Menolak cukup.' },
			{ id: 'b', text: 'Ikut sebentar', feedback: 'Sebentar tetap ikut.' },
			{ id: 'c', text: 'Menolak, dengan sopan.', feedback: 'Menolak cukup.' },
		],
		key: 'a',
	} as const;
	expect(faultsOf({}, body)).toEqual(['choices.2.text: pilihan yang sama dengan pilihan ke-1']);
});
