import { describe, expect, test } from 'vitest';
import { responsesOf, startAttempt } from '#domain/assessment/attempt.ts';
import { drawForm } from '#domain/assessment/form.ts';
import { nextAttempt } from '#domain/assessment/retake.ts';
import { mergeEntry } from '#domain/learning/merge.ts';
import { readAnswerString, toAnswerString } from '#domain/paper/answer-string.ts';
import { findTimeFault, toPaperAttempt } from '#domain/paper/paper-attempt.ts';
import { packRecord } from '#domain/record/pack.ts';
import { isRecordable } from '#domain/record/record.ts';
import { replayRecord } from '#domain/record/replay.ts';
import { bank, digest, seed } from '#tests/unit/domain/record/record-builder.ts';
import { keysOf } from '#tests/unit/domain/builders.ts';

const MINUTE = 60_000;
const closedAt = Date.UTC(2026, 10, 22, 4, 0);
const startedAt = closedAt - 30 * MINUTE;

function sitOnPaper(number: number, over: { readonly closedAt?: number } = {}) {
	const form = drawForm(bank, seed, number);
	const { responses } = readAnswerString(form, toAnswerString(form, keysOf(form)));
	const sitting = { course: bank.course, bank: digest, seed, number, startedAt, closedAt };
	return { form, attempt: toPaperAttempt({ ...sitting, responses, ...over }) };
}

describe('an exam on paper', () => {
	test('is replayed from its certificate like one on a screen', () => {
		const { attempt, form } = sitOnPaper(2);
		expect(isRecordable(attempt)).toBe(true);
		const { number, seed } = attempt;
		const record = { bank: digest, seed, number, startedAt, finishedAt: closedAt };
		const code = packRecord(
			{ ...record, responses: responsesOf(attempt), name: 'Siti Rekaandari', agency: '' },
			form,
		);
		expect(replayRecord(code, bank, digest)).toMatchObject({ ok: true, outcome: { passed: true } });
	});

	test('counts as the attempt of its form and is waited for', () => {
		const { attempt } = sitOnPaper(1);
		const at = (now: number) => nextAttempt(bank.retake, [attempt], { bank: digest, now });
		expect(at(closedAt + MINUTE)).toEqual({ state: 'cooling', at: closedAt + 60 * MINUTE });
		expect(at(closedAt + 60 * MINUTE)).toEqual({ state: 'ready', number: 2 });
	});

	test('leaves an attempt that is open on the screen alone', () => {
		const { attempt } = sitOnPaper(3);
		const { course } = bank;
		const screen = { id: 'layar', course, bank: digest, seed: 'f'.repeat(16), number: 1 };
		const open = startAttempt({ ...screen, at: startedAt });
		const now = closedAt + MINUTE;
		const next = nextAttempt(bank.retake, [attempt, open], { bank: digest, now });
		expect(next).toEqual({ state: 'open', attempt: open });
		expect(attempt.id).not.toBe(open.id);
	});

	test('typed twice, stands as it was handed in first', () => {
		const [first, second] = [sitOnPaper(1), sitOnPaper(1, { closedAt: closedAt + 1 })];
		expect(mergeEntry('attempts', second.attempt, first.attempt)).toEqual(first.attempt);
	});
});

test.for([
	[startedAt, closedAt, undefined],
	[closedAt, closedAt, undefined],
	[closedAt + 1, closedAt, 'reversed'],
	[Number.NaN, closedAt, 'missing'],
	[startedAt, Number.NaN, 'missing'],
	[startedAt, closedAt + MINUTE, 'future'],
	[closedAt - 24 * 60 * MINUTE, closedAt, undefined],
	[closedAt - 24 * 60 * MINUTE - 1, closedAt, 'too-long'],
	[closedAt - 365 * 24 * 60 * MINUTE - 1, closedAt - 365 * 24 * 60 * MINUTE, 'too-old'],
	[Date.UTC(2025, 11, 31, 9, 59), Date.UTC(2025, 11, 31, 11), 'too-early'],
	[Date.UTC(2025, 11, 31, 10), Date.UTC(2025, 11, 31, 11), undefined],
] as const)('from %i to %i: %s', ([from, until, fault]) => {
	expect(findTimeFault({ startedAt: from, closedAt: until }, closedAt, '2026.1')).toBe(fault);
});
