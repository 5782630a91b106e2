import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForm } from '#domain/assessment/form.ts';
import { packRecord } from '#domain/record/pack.ts';
import { isPrintable, limits, toWholeSeconds, type LearnerRecord } from '#domain/record/record.ts';
import { unpackRecord } from '#domain/record/unpack.ts';
import { anyResponses, anySeed } from '#tests/unit/domain/builders.ts';
import { bank, buildRecord, digest, form, rawCode, seed } from './record-builder.ts';

const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(isPrintable);

const anyRecord = fc
	.record({ seed: anySeed, number: fc.integer({ min: 1, max: 6 }) })
	.chain(({ seed, number }) =>
		fc
			.record({
				start: fc.nat(7e9),
				duration: fc.nat(limits.duration / 2),
				name: printable,
				agency: fc.oneof(fc.constant(''), printable),
				responses: anyResponses(drawForm(bank, seed, number)),
			})
			.map(({ start, duration, ...rest }): LearnerRecord => ({
				...rest,
				bank: digest,
				seed,
				number,
				startedAt: start * 1000,
				finishedAt: (start + duration) * 1000,
			})),
	);

/** What a second implementation, in another language, packs from the same record. */
const golden =
	'Aa7wnTLAFICoASNFZ4mrze8BAGsCTKDLDg3Nb-3CIpz5LPky6hv2F1NpdGkgUmVrYWFuZGFyaSwgUy5Tb3MuF0JLUFNETSBLYWJ1cGF0ZW4gQ29udG9ohDrlwQ';

describe('packRecord', () => {
	test('and unpackRecord are inverse, in both directions', () => {
		fc.assert(
			fc.property(anyRecord, (record) => {
				const own = drawForm(bank, record.seed, record.number);
				const code = packRecord(record, own);
				const unpacked = unpackRecord(code, bank, digest);
				expect(unpacked).toMatchObject({ ok: true, form: own });
				if (!unpacked.ok) return;
				expect(unpacked.record).toEqual(record);
				expect(packRecord(unpacked.record, unpacked.form)).toBe(code);
			}),
			{ numRuns: 300 },
		);
	});

	test('lays out its bytes as documented', () => {
		const record = buildRecord({
			responses: {},
			startedAt: 1_795_312_800_000,
			finishedAt: 1_795_314_667_000,
			name: 'Siti',
			agency: '',
		});
		expect(packRecord(record, form)).toBe(rawCode());
	});

	// Written out, so that a code printed today is held to by every later version.
	test('gives one fixed code for a fixed record', () => {
		expect(packRecord(buildRecord(), form)).toBe(golden);
	});

	test('takes the first 16 digits of a digest as well as the whole', () => {
		const short = buildRecord({ bank: digest.slice(0, 16) });
		expect(packRecord(short, form)).toBe(packRecord(buildRecord(), form));
	});

	test('of a complete exam with the longest names stays within the limit of a code', () => {
		const longest = buildRecord({ name: '𠀀'.repeat(100), agency: '𠀀'.repeat(120) });
		const code = packRecord(longest, form);
		expect(code.length).toBeLessThan(limits.code);
		expect(unpackRecord(code, bank, digest)).toMatchObject({ ok: true, record: longest });
	});

	test('an item answered by nothing is the same as an item without an answer', () => {
		const [first = ''] = form.items.map(({ item }) => item.id);
		const code = packRecord(buildRecord({ responses: { [first]: {} } }), form);
		expect(code).toBe(packRecord(buildRecord({ responses: {} }), form));
	});

	test.for<{ name: string; over: Partial<LearnerRecord>; field: string }>([
		{ name: 'no digest', over: { bank: 'netralitas' }, field: 'bank' },
		{ name: 'no seed', over: { seed: 'abc' }, field: 'seed' },
		{ name: 'attempt 0', over: { number: 0 }, field: 'number' },
		{ name: 'half an attempt', over: { number: 1.5 }, field: 'number' },
		{ name: 'too many attempts', over: { number: limits.number + 1 }, field: 'number' },
		{ name: 'a start between seconds', over: { startedAt: 1 }, field: 'startedAt' },
		{ name: 'a start before the epoch', over: { startedAt: -1000 }, field: 'startedAt' },
		{ name: 'an end between seconds', over: { finishedAt: 2e12 + 1 }, field: 'finishedAt' },
		{ name: 'an end before the start', over: { finishedAt: 0 }, field: 'duration' },
		{
			name: 'more than ten years',
			over: { startedAt: 0, finishedAt: (limits.duration + 1) * 1000 },
			field: 'duration',
		},
		{ name: 'a year beyond 2199', over: { finishedAt: 7_258_118_400_000 }, field: 'finishedAt' },
		{ name: 'no name', over: { name: '' }, field: 'name' },
		{ name: 'a control character', over: { name: 'Si\u0000ti' }, field: 'name' },
		{ name: 'half a character', over: { name: 'Siti \ud83d' }, field: 'name' },
		{ name: 'too long a name', over: { name: 'a'.repeat(limits.name + 1) }, field: 'name' },
		{ name: 'text run backwards', over: { agency: 'BKD \u202eabc' }, field: 'agency' },
		{
			name: 'too long an agency',
			over: { agency: 'a'.repeat(limits.agency + 1) },
			field: 'agency',
		},
	])('refuses $name', ({ over, field }) => {
		const refusal: unknown = expect.objectContaining({
			code: 'BAD_RECORD',
			message: expect.stringContaining(`The ${field} of the record`) as unknown,
		});
		expect(() => packRecord(buildRecord(over), form)).toThrow(refusal);
	});

	test('refuses a response that its item does not offer', () => {
		const [first = ''] = form.items.map(({ item }) => item.id);
		for (const response of [{ choice: 'z' }, { lain: 'a' }]) {
			const record = buildRecord({ responses: { [first]: response } });
			expect(() => packRecord(record, form)).toThrow(
				expect.objectContaining({ code: 'BAD_RESPONSE' }),
			);
		}
	});

	test('refuses a response to an item that is not on the form', () => {
		const record = buildRecord({ responses: { lain: { choice: 'a' } } });
		expect(() => packRecord(record, form)).toThrow('Response to "lain"');
	});

	test('is short enough for a QR code that prints well', () => {
		expect(packRecord(buildRecord(), drawForm(bank, seed, 1)).length).toBeLessThan(160);
	});
});

test('times are cut, not rounded, to whole seconds', () => {
	expect([1000, 1999, 2000].map(toWholeSeconds)).toEqual([1000, 1000, 2000]);
});
