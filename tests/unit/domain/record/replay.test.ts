import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForm } from '#domain/assessment/form.ts';
import { scoreForm } from '#domain/assessment/outcome.ts';
import { packRecord } from '#domain/record/pack.ts';
import { replayRecord } from '#domain/record/replay.ts';
import { keyOf } from '#domain/assessment/review.ts';
import { anyResponses, keysOf } from '#tests/unit/domain/builders.ts';
import { bank, buildRecord, digest, form, rawCode, seed } from './record-builder.ts';

describe('replayRecord', () => {
	test('earns what the attempt earned', () => {
		fc.assert(
			fc.property(anyResponses(form), (responses) => {
				const code = packRecord(buildRecord({ responses }), form);
				expect(replayRecord(code, bank, digest)).toMatchObject({
					ok: true,
					outcome: scoreForm(form, responses, bank.blueprint),
				});
			}),
			{ numRuns: 100 },
		);
	});

	test('a later attempt is replayed without the ones before', () => {
		const fourth = drawForm(bank, seed, 4);
		const record = buildRecord({ number: 4, responses: keysOf(fourth) });
		expect(replayRecord(packRecord(record, fourth), bank, digest)).toMatchObject({
			ok: true,
			form: fourth,
			outcome: { scaled: 1, passed: true },
		});
	});

	test('a code made again by hand earns only what its answers earn', () => {
		expect(replayRecord(rawCode(), bank, digest)).toMatchObject({
			ok: true,
			outcome: { raw: 0, passed: false },
		});
	});

	test('answers moved to another seed earn only what they earn there', () => {
		const other = 'fedcba9876543210';
		const own = drawForm(bank, other, 1);
		const shared = form.items.filter(({ item }) =>
			own.items.some((each) => each.item.id === item.id),
		);
		const responses = Object.fromEntries(shared.map(({ item }) => [item.id, keyOf(item)]));
		const code = packRecord(buildRecord({ seed: other, responses }), own);
		expect(shared.length).toBeLessThan(20);
		expect(replayRecord(code, bank, digest)).toMatchObject({
			outcome: { raw: shared.length * 60, max: 1200 },
		});
	});

	test('hands on why a code is refused', () => {
		expect(replayRecord('', bank, digest)).toEqual({ ok: false, reason: 'empty' });
	});
});
