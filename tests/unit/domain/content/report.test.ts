import { describe, expect, test } from 'vitest';
import { reportOn } from '#domain/content/report.ts';
import {
	bodies,
	buildContent,
	buildCourse,
	buildItemText,
	buildLesson,
	buildProvision,
	buildRegulation,
	noContent,
} from './content-builder.ts';

const today = '2026-11-22';

describe('reportOn', () => {
	test('counts nothing in no content, and still names what it counts', () => {
		const { counts, items, provisions } = reportOn(noContent, today);
		expect(Object.values(counts).every((count) => count === 0)).toBe(true);
		expect(items.byType).toEqual({
			single: 0,
			multiple: 0,
			truefalse: 0,
			order: 0,
			match: 0,
			categorise: 0,
			case: 0,
		});
		expect(items.byObjective).toEqual({});
		expect(provisions).toMatchObject({ cited: [], neverCited: [], reviewDue: [] });
	});

	test('counts all items, but covers objectives with released ones alone', () => {
		const items = [buildItemText(), buildItemText({ id: 'b', status: 'draft' })];
		const report = reportOn(buildContent({ items }), today);
		expect(report.counts).toMatchObject({ items: 2, releasedItems: 1 });
		expect(report.items.byObjective).toEqual({ netral: 1 });
	});

	test('names an objective that no item covers, with 0', () => {
		const { items } = reportOn(buildContent({ items: [] }), today);
		expect(items.byObjective).toEqual({ netral: 0 });
	});

	test('counts an item by the least sure provision that it cites', () => {
		const provisions = (['high', 'medium', 'low'] as const).map((confidence) =>
			buildProvision(confidence, { confidence }),
		);
		const cite = (...pinpoints: string[]) =>
			buildItemText({ citations: pinpoints.map((pinpoint) => `uu-1-2000#${pinpoint}`) });
		const items = [cite('high'), cite('high', 'medium'), cite('low', 'high', 'medium')];
		const content = buildContent({ items, regulations: [buildRegulation({ provisions })] });
		expect(reportOn(content, today).items.byConfidence).toEqual({ high: 1, medium: 1, low: 1 });
	});

	test('counts critical items, situations and misconceptions, also within cases', () => {
		const wrong = { id: 'a', text: 'Satu', feedback: 'Contoh.', misconception: 'netral-golput' };
		const [step, other] = bodies.case.steps;
		const items = [
			buildItemText({ critical: true }, { ...bodies.single, choices: [wrong] }),
			buildItemText(
				{ situation: 'Pagi.' },
				{ ...bodies.case, steps: [step, { ...other, choices: [wrong, wrong] }] },
			),
			buildItemText({}, bodies.order),
		];
		expect(reportOn(buildContent({ items }), today).items).toMatchObject({
			critical: 1,
			situations: 1,
			byMisconception: { 'netral-golput': 3 },
		});
	});

	test('takes a provision for cited wherever a reader meets it', () => {
		const provisions = ['item', 'isi', 'depan', 'kursus', 'faq', 'tidak'].map((pinpoint) =>
			buildProvision(pinpoint),
		);
		const id = (pinpoint: string) => `uu-1-2000#${pinpoint}`;
		const content = buildContent({
			regulations: [buildRegulation({ provisions })],
			items: [buildItemText({ citations: [id('item')] })],
			lessons: [
				buildLesson({
					citations: [id('depan')],
					uses: [
						{ kind: 'citation', id: id('isi') },
						{ kind: 'term', id: id('tidak') },
					],
				}),
			],
			courses: [buildCourse({ legalBasis: [id('kursus')] })],
			faq: [{ id: 'f', topic: 'hukum', question: 'Apa?', answer: 'Itu.', citations: [id('faq')] }],
		});
		const { cited, neverCited } = reportOn(content, today).provisions;
		expect(cited).toEqual(['item', 'isi', 'depan', 'kursus', 'faq'].map(id));
		expect(neverCited).toEqual([id('tidak')]);
	});

	test.for([
		{ reviewBy: '2026-11-21', due: true },
		{ reviewBy: '2026-11-22', due: true },
		{ reviewBy: '2026-11-23', due: false },
	])('a review by $reviewBy is due today: $due', ({ reviewBy, due }) => {
		const provisions = [buildProvision('1', { reviewBy }), buildProvision('2', { reviewBy })];
		const content = buildContent({ regulations: [buildRegulation({ provisions })] });
		expect(reportOn(content, today).provisions.reviewDue).toEqual(due ? ['uu-1-2000'] : []);
	});

	test('a provision that is due before the rest of its regulation is named alone', () => {
		const provisions = [buildProvision('1', { reviewBy: '2026-11-01' }), buildProvision('2')];
		const content = buildContent({ regulations: [buildRegulation({ provisions })] });
		expect(reportOn(content, today).provisions).toMatchObject({
			reviewDue: ['uu-1-2000#1'],
			review: [
				{ day: '2026-11-01', due: ['uu-1-2000#1'] },
				{ day: '2027-01-01', due: ['uu-1-2000#2'] },
			],
		});
	});
});
