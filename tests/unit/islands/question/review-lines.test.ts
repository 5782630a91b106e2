import { describe, expect, test } from 'vitest';
import { reviewOf } from '#domain/assessment/review.ts';
import type { Response } from '#domain/assessment/response.ts';
import type { ItemBody } from '#domain/content/item-text.ts';
import { feedbackOf, toQuestion, toSpec } from '#domain/content/item-view.ts';
import { linesOf } from '#islands/question/review-lines.ts';
import { questionText as text } from '#strings/question.ts';
import { bodies, buildItemText } from '#tests/unit/domain/content/content-builder.ts';

/** Lines that a learner reads after this response. */
function linesFor(body: ItemBody, response: Response) {
	const item = buildItemText({}, body);
	return reviewOf(toSpec(item), response).flatMap((line) =>
		linesOf(toQuestion(item), line, feedbackOf(item)),
	);
}

const labels = (lines: ReturnType<typeof linesFor>) =>
	lines.map(({ label, text: shown }) => [label, shown]);

describe('a single choice', () => {
	test('that is right is told once, with its feedback', () => {
		expect(linesFor(bodies.single, { choice: 'b' })).toEqual([
			{
				id: 'choice:given',
				label: text.yours(true),
				text: 'Dua',
				correct: true,
				chosen: true,
				feedback: 'Tentang Dua.',
			},
		]);
	});

	test('that is wrong is followed by the right one, each with its own feedback', () => {
		const [own, key, ...others] = linesFor(bodies.single, { choice: 'a' });
		expect(own).toMatchObject({ text: 'Satu', correct: false, feedback: 'Tentang Satu.' });
		expect(key).toMatchObject({
			label: text.key,
			text: 'Dua',
			correct: true,
			chosen: false,
			feedback: 'Tentang Dua.',
		});
		expect(others).toEqual([]);
	});

	test('that was not made says so', () => {
		expect(linesFor(bodies.single, {})[0]).toMatchObject({
			text: text.empty,
			correct: false,
			feedback: '',
		});
	});
});

describe('many choices', () => {
	test('name what was chosen well, chosen in vain and missed, and pass over the rest', () => {
		const { choices } = bodies.multiple;
		const more = [...choices, { id: 'd', text: 'Empat', feedback: 'Tentang Empat.' }];
		const lines = linesFor({ ...bodies.multiple, choices: more }, { a: 'yes', b: 'yes' });
		expect(labels(lines)).toEqual([
			[text.yours(true), 'Satu'],
			[text.yours(false), 'Dua'],
			[text.missed, 'Tiga'],
		]);
		expect(lines.map(({ chosen }) => chosen)).toEqual([true, true, false]);
	});
});

describe('true or false', () => {
	test('shows the verdict in words and the reason as a choice', () => {
		const lines = linesFor(bodies.truefalse, { verdict: 'true', reason: 'c' });
		expect(labels(lines)).toEqual([
			['Penilaian Anda, belum tepat', text.true],
			[text.key, text.false],
			['Alasan Anda, benar', 'Tiga'],
		]);
		expect(lines[0]?.feedback).toBe('Keliru.');
	});
});

describe('lines to be placed', () => {
	test('show where each belongs, and where it was put when that was elsewhere', () => {
		expect(labels(linesFor(bodies.match, { a: 'b', b: 'b' }))).toEqual([
			['Baris a', 'Kanan'],
			['Baris b', `Kanan → ${text.shouldBe} Kiri`],
			['Baris c', `${text.empty} → ${text.shouldBe} Kiri`],
		]);
		expect(labels(linesFor(bodies.categorise, { a: 'a' }))[0]).toEqual([
			'Baris a',
			`Boleh → ${text.shouldBe} Dilarang`,
		]);
	});

	test('of an order are told by their place', () => {
		expect(labels(linesFor(bodies.order, { a: '1', b: '3', c: '2' }))).toEqual([
			['Baris a', text.belongsAt(1)],
			['Baris b', `${text.belongsAt(3)} → ${text.shouldBe} ${text.belongsAt(2)}`],
			['Baris c', `${text.belongsAt(2)} → ${text.shouldBe} ${text.belongsAt(3)}`],
		]);
	});
});

describe('a case', () => {
	test('names the question of each step, with the choices and feedback of that step', () => {
		const lines = linesFor(bodies.case, { a: 'b', b: 'b' });
		expect(labels(lines)).toEqual([
			[`Pertama? ${text.yours(true)}`, 'Dua'],
			[`Kedua? ${text.yours(false)}`, 'Lima'],
			[text.key, 'Enam'],
		]);
		expect(lines.map(({ feedback }) => feedback)).toEqual([
			'Tentang Dua.',
			'Tentang Lima.',
			'Tentang Enam.',
		]);
	});
});

test('every line of an item has an id of its own', () => {
	for (const body of Object.values(bodies)) {
		const ids = linesFor(body, { a: 'yes' }).map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	}
});
