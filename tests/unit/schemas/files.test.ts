import { describe, expect, test } from 'vitest';
import { bankSchema } from '#schemas/bank.ts';
import { conductSchema } from '#schemas/conduct.ts';
import { courseSchema } from '#schemas/course.ts';
import { electionSchema } from '#schemas/election.ts';
import { lessonSchema } from '#schemas/lesson.ts';
import { regulationSchema } from '#schemas/regulation.ts';

const sentence = 'Kalimat yang cukup panjang.';
const citations = ['uu-1-2000#1'];

describe('lessonSchema', () => {
	const lesson = {
		title: 'Arti netral',
		summary: sentence,
		module: 'mengapa',
		minutes: 9,
		asOf: '2026-11-22',
		objectives: [{ id: 'netral', text: sentence }],
		keyPoints: [sentence, sentence, sentence],
		citations,
	};
	const takes = (over: object) => lessonSchema.safeParse({ ...lesson, ...over }).success;

	test('takes 3 to 15 minutes, 1 to 4 objectives, 3 to 7 key points', () => {
		expect([2, 3, 15, 16].map((minutes) => takes({ minutes }))).toEqual([false, true, true, false]);
		const objectives = (length: number) => Array.from({ length }, () => lesson.objectives[0]);
		expect([0, 1, 4, 5].map((each) => takes({ objectives: objectives(each) }))).toEqual([
			false,
			true,
			true,
			false,
		]);
		expect([2, 3, 7, 8].map((each) => takes({ keyPoints: Array(each).fill(sentence) }))).toEqual([
			false,
			true,
			true,
			false,
		]);
	});

	test('refuses an address of its own: files give lessons their ids', () => {
		expect(takes({ slug: 'lain' })).toBe(false);
	});
});

describe('regulationSchema', () => {
	const provision = {
		pinpoint: '24.1.d',
		label: 'Pasal 24 ayat (1) huruf d',
		heading: 'Netral',
		summary: sentence,
		status: 'in-force',
		confidence: 'high',
		sources: ['Contoh'],
	};
	const regulation = {
		kind: 'uu',
		number: '1',
		year: 2000,
		title: 'Undang-Undang Contoh',
		short: 'UU 1/2000',
		status: 'in-force',
		publication: 'Contoh',
		asOf: '2026-01-01',
		reviewBy: '2027-01-01',
		provisions: [provision],
	};
	const takes = (over: object) =>
		regulationSchema.safeParse({ ...regulation, provisions: [{ ...provision, ...over }] }).success;

	test('a regulation that nothing replaced says so by leaving it out', () => {
		expect(regulationSchema.parse(regulation)).toMatchObject({
			replacedBy: [],
			amendedBy: [],
			provisions: [{ replacedBy: [] }],
		});
	});

	test.for(['24.1.d', '5.n.2', 'p2.f', 'penetapan', '1'])('takes the place %s', (pinpoint) =>
		expect(takes({ pinpoint })).toBe(true),
	);

	test.for(['', '24.', '.24', '24..1', '24 (1)', '24#1'])('refuses the place "%s"', (pinpoint) =>
		expect(takes({ pinpoint })).toBe(false),
	);

	test('a provision carries the days of its regulation, or its own', () => {
		const own = { ...provision, pinpoint: '2', reviewBy: '2026-06-01' };
		const { provisions } = regulationSchema.parse({ ...regulation, provisions: [provision, own] });
		expect(provisions).toMatchObject([
			{ asOf: '2026-01-01', reviewBy: '2027-01-01' },
			{ asOf: '2026-01-01', reviewBy: '2026-06-01' },
		]);
	});

	test('a provision names where it was read, and how sure that is', () => {
		expect(takes({ sources: [] })).toBe(false);
		expect(takes({ confidence: undefined })).toBe(false);
		expect(takes({ confidence: 'certain' })).toBe(false);
	});
});

describe('electionSchema', () => {
	const takes = (from: string, until: string) =>
		electionSchema.safeParse({
			kind: 'pemilu',
			title: 'Pemilu contoh',
			periods: [{ phase: 'tenang', from, until }],
			sources: ['Contoh'],
		}).success;

	test('a period may last one day, but not end before it begins', () => {
		expect(takes('2024-02-14', '2024-02-14')).toBe(true);
		expect(takes('2024-02-14', '2024-02-13')).toBe(false);
		expect(takes('2023-12-31', '2024-01-01')).toBe(true);
	});

	test('an election without dates says what is known, with its ground', () => {
		const undated = { kind: 'pemilu', title: 'Pemilu contoh', periods: [], sources: ['Contoh'] };
		const takesKnown = (known: unknown) => electionSchema.safeParse({ ...undated, known }).success;
		expect(takesKnown([{ text: sentence, citations }])).toBe(true);
		expect(takesKnown([{ text: sentence, citations: [] }])).toBe(true);
		for (const known of [
			undefined,
			[],
			[{ text: sentence }],
			[{ text: sentence, citations: ['x'] }],
		]) {
			expect(takesKnown(known)).toBe(false);
		}
	});
});

describe('courseSchema', () => {
	const course = {
		order: 1,
		title: 'Kursus contoh',
		audience: 'Pegawai',
		summary: sentence,
		edition: '2026.1',
		lessons: ['dasar/01'],
		jp: 2,
		validityMonths: 24,
		legalBasis: citations,
		pretest: { items: 2, skip: true },
	};
	const exam = {
		cells: [{ objective: 'netral', difficulty: 'easy', count: 1 }],
		critical: 0,
		masteryScore: 0.8,
		minutes: 30,
		retake: { attempts: 3, cooldownMinutes: 0, restDays: 7 },
	};
	const takes = (over: object, inExam: object = {}) =>
		courseSchema.safeParse({ ...course, ...over, exam: { ...exam, ...inExam } }).success;

	test('a mastery score is above 0 and at most 1', () => {
		expect([0, 0.01, 1, 1.01, 80].map((masteryScore) => takes({}, { masteryScore }))).toEqual([
			false,
			true,
			true,
			false,
			false,
		]);
	});

	test('one right answer for an objective is no reason to skip what teaches it', () => {
		const pretests = [
			{ items: 1, skip: false },
			{ items: 1, skip: true },
			{ items: 0, skip: false },
		];
		expect(pretests.map((pretest) => takes({ pretest }))).toEqual([true, false, false]);
	});

	test('an edition is a year and a number, as text', () => {
		expect(
			['2026.1', '2026.10', 2026.1, '2026', 'v1'].map((edition) => takes({ edition })),
		).toEqual([true, true, false, false, false]);
	});

	test('a certificate has room for five provisions', () => {
		const legalBasis = (length: number) => Array.from({ length }, () => 'uu-1-2000#1');
		expect([0, 5, 6].map((each) => takes({ legalBasis: legalBasis(each) }))).toEqual([
			false,
			true,
			false,
		]);
	});
});

describe('conductSchema', () => {
	const ruling = { verdict: 'prohibited', citations, confidence: 'high' };
	const takes = (over: object) =>
		conductSchema.safeParse({
			act: sentence,
			synonyms: ['like'],
			topic: 'media-sosial',
			rulings: [{ ...ruling, ...over }],
			alternative: sentence,
		}).success;

	test('a verdict rests on a citation, and never on low confidence', () => {
		expect(takes({})).toBe(true);
		expect(takes({ citations: [] })).toBe(false);
		expect(takes({ confidence: 'low' })).toBe(false);
	});
});

describe('bankSchema', () => {
	test('takes what holds items, and nothing that is no object', () => {
		expect(bankSchema.safeParse({ items: [] }).success).toBe(true);
		for (const value of [null, undefined, 'items', {}, []]) {
			expect(bankSchema.safeParse(value).success).toBe(false);
		}
	});
});
