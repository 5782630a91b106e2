import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportData, importData, MAX_IMPORT_LENGTH } from '#domain/learning/exchange.ts';
import {
	emptyLearnerData,
	LEARNER_DATA_VERSION,
	type LearnerData,
} from '#domain/learning/learner-data.ts';
import { arbitraryData } from './arbitrary-data.ts';

const full: LearnerData = {
	...emptyLearnerData,
	lessons: { 'dasar/01-mengapa': { startedAt: 1, finishedAt: 5, anchor: 'asas', at: 9 } },
	checks: { 'asas/q1': { response: { choice: 'b' }, revision: 2, at: 3 } },
	attempts: {
		'n-1': {
			id: 'n-1',
			course: 'netralitas-asn',
			bank: 'a'.repeat(64),
			seed: '0123456789abcdef',
			number: 1,
			startedAt: 1,
			lastAt: 8,
			responses: { q1: { response: { choice: 'a' }, at: 7 } },
			marked: { q1: { marked: true, at: 6 } },
			state: 'closed',
			closedAt: 8,
		},
	},
	certificates: {
		'NTR-2026-ABCD-EFGH': {
			code: 'AbC_-9',
			course: 'netralitas-asn',
			name: "Ni Luh Ayu Sa'adah",
			agency: '',
			nip: '199001012022042987',
			madeAt: 9,
			at: 9,
		},
	},
	person: { name: 'Siti', agency: 'BKPSDM', nip: '', at: 4 },
	seeds: { ['a'.repeat(64)]: { seed: '0123456789abcdef', at: 1 } },
	answers: {
		'7-asas/q1': {
			item: 'asas/q1',
			revision: 1,
			response: { choice: 'a' },
			certainty: 'sure',
			purpose: 'practice',
			sitting: 'practice-7',
			at: 7,
		},
	},
	sittings: {
		'practice-7': {
			purpose: 'practice',
			seed: '0123456789abcdef',
			items: ['asas/q1'],
			startedAt: 7,
			closedAt: 8,
			at: 8,
		},
	},
	recalls: {
		'7-dasar/01-mengapa!1': { card: 'dasar/01-mengapa!1', text: '0a1b2c3d', recall: 'good', at: 7 },
	},
	plans: { self: { votingDay: '2029-02-14', minutes: 5, at: 7 } },
	reflections: { 'dasar/01-mengapa!teman': { text: 'Saya akan menolak.', at: 7 } },
	walks: { syukuran: { choices: ['undangan.b'], ending: 'selamat', at: 7 } },
	assignments: { 'abcDEF_12-34-kid': { token: 'e30.e30.AA', openedAt: 7, removedAt: 8, at: 8 } },
	sendings: {
		'9-netralitas-asn': {
			course: 'netralitas-asn',
			assignment: 'abcDEF_12-34-kid',
			way: 'file',
			attempts: 2,
			at: 9,
		},
	},
};

/** The file of `full` with the value at this place replaced (`undefined` removes it). */
function fileWith(path: readonly string[], value: unknown): string {
	const file = JSON.parse(exportData(full, 1)) as Record<string, unknown>;
	const last = path.at(-1) ?? '';
	const parent = path
		.slice(0, -1)
		.reduce((inner, name) => inner[name] as Record<string, unknown>, file);
	Object.defineProperty(parent, last, { value, enumerable: true, configurable: true });
	return JSON.stringify(file);
}

const reasonOf = (text: string) => {
	const imported = importData(text);
	return imported.ok ? 'ok' : imported.reason;
};

describe('exporting and importing', () => {
	test('gives back everything', () => {
		expect(importData(exportData(full, 1))).toEqual({ ok: true, data: full });
	});

	test('gives back any data', () => {
		fc.assert(
			fc.property(arbitraryData, (data) => {
				expect(importData(exportData(data, 1))).toEqual({ ok: true, data });
			}),
		);
	});

	test('gives back nothing from nothing', () => {
		expect(importData(exportData(emptyLearnerData, 1))).toEqual({
			ok: true,
			data: emptyLearnerData,
		});
	});

	test('reads a file of version 1, from before practice and review were kept', () => {
		const { lessons, checks, attempts, certificates, person, seeds } = full;
		const data = { version: 1, lessons, checks, attempts, certificates, person, seeds };
		const file = { format: 'netral-data', version: 1, exportedAt: 1, data };
		expect(importData(JSON.stringify(file))).toEqual({
			ok: true,
			data: { ...emptyLearnerData, lessons, checks, attempts, certificates, person, seeds },
		});
	});

	test('reads a file of version 2, from before assignments were kept', () => {
		const { assignments, sendings, ...older } = full;
		const file = {
			format: 'netral-data',
			version: 2,
			exportedAt: 1,
			data: { ...older, version: 2 },
		};
		expect(importData(JSON.stringify(file))).toEqual({
			ok: true,
			data: { ...full, assignments: {}, sendings: {} },
		});
		expect([assignments, sendings].map(Object.keys).flat()).toHaveLength(2);
	});

	test('says what the file is and when it was made', () => {
		expect(JSON.parse(exportData(full, 1234))).toMatchObject({
			format: 'netral-data',
			version: LEARNER_DATA_VERSION,
			exportedAt: 1234,
		});
	});
});

describe('an import', () => {
	test.for([
		{ name: 'an empty file', text: '', reason: 'empty' },
		{ name: 'white space and a byte order mark', text: '\uFEFF \r\n\t', reason: 'empty' },
		{ name: 'plain text', text: 'Sertifikat saya', reason: 'not-json' },
		{ name: 'a PDF', text: '%PDF-1.7\n%âãÏÓ', reason: 'not-json' },
		{ name: 'JSON of something else', text: '{"name":"netral"}', reason: 'not-ours' },
		{ name: 'a list', text: '[{"format":"netral-data"}]', reason: 'not-ours' },
		{ name: 'null', text: 'null', reason: 'not-ours' },
		{ name: 'a newer version', text: fileWith(['version'], 4), reason: 'newer' },
		{ name: 'version 0', text: fileWith(['version'], 0), reason: 'broken' },
		{ name: 'no version', text: fileWith(['version'], undefined), reason: 'broken' },
		{ name: 'a version in words', text: fileWith(['version'], '1'), reason: 'broken' },
		{ name: 'no data', text: fileWith(['data'], undefined), reason: 'broken' },
		{ name: 'data of another version', text: fileWith(['data', 'version'], 1), reason: 'broken' },
	])('of $name is refused as $reason', ({ text, reason }) => {
		expect(reasonOf(text)).toBe(reason);
	});

	test('cut anywhere before its last brace is refused as not JSON', () => {
		const text = exportData(full, 1).trimEnd();
		fc.assert(
			fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
				expect(reasonOf(text.slice(0, length))).toBe('not-json');
			}),
		);
	});

	test('of exactly the longest length is read, and of one more is refused', () => {
		const text = exportData(full, 1);
		expect(reasonOf(text.padEnd(MAX_IMPORT_LENGTH))).toBe('ok');
		expect(reasonOf(text.padEnd(MAX_IMPORT_LENGTH + 1))).toBe('too-large');
	});

	test('nested a million deep is refused', () => {
		const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
		expect(reasonOf(deep)).not.toBe('ok');
		const inside = `{"format":"netral-data","version":1,"data":{"version":${deep}}}`;
		expect(reasonOf(inside)).not.toBe('ok');
	});

	test('that begins with a byte order mark is read', () => {
		expect(reasonOf(`\uFEFF${exportData(full, 1)}`)).toBe('ok');
	});

	test.for<{ path: string[]; value: unknown }>([
		{ path: ['data', 'lessons'], value: [] },
		{ path: ['data', 'lessons', 'dasar/01-mengapa'], value: null },
		{ path: ['data', 'lessons', 'dasar/01-mengapa', 'at'], value: '9' },
		{ path: ['data', 'lessons', 'dasar/01-mengapa', 'at'], value: -1 },
		{ path: ['data', 'lessons', 'dasar/01-mengapa', 'at'], value: 1.5 },
		{ path: ['data', 'lessons', 'dasar/01-mengapa', 'at'], value: 8.64e15 + 1 },
		{ path: ['data', 'lessons', 'dasar/01-mengapa', 'at'], value: undefined },
		{ path: ['data', 'lessons', 'dasar/01-mengapa', 'anchor'], value: 'x'.repeat(201) },
		{ path: ['data', 'lessons', 'x'.repeat(201)], value: { startedAt: 1, at: 1 } },
		{ path: ['data', 'checks', 'asas/q1', 'response'], value: { choice: 1 } },
		{ path: ['data', 'checks', 'asas/q1', 'revision'], value: 0 },
		{ path: ['data', 'attempts', 'n-1', 'id'], value: 'n-2' },
		{ path: ['data', 'attempts', 'n-1', 'bank'], value: 'A'.repeat(64) },
		{ path: ['data', 'attempts', 'n-1', 'seed'], value: '0123456789abcde' },
		{ path: ['data', 'attempts', 'n-1', 'number'], value: 0 },
		{ path: ['data', 'attempts', 'n-1', 'state'], value: 'passed' },
		{ path: ['data', 'attempts', 'n-1', 'closedAt'], value: undefined },
		{ path: ['data', 'attempts', 'n-1', 'closedAt'], value: 0 },
		{ path: ['data', 'attempts', 'n-1', 'lastAt'], value: 0 },
		{ path: ['data', 'answers', '7-asas/q1', 'purpose'], value: 'exam' },
		{ path: ['data', 'answers', '7-asas/q1', 'certainty'], value: 'always' },
		{ path: ['data', 'recalls', '7-dasar/01-mengapa!1', 'recall'], value: undefined },
		{ path: ['data', 'attempts', 'n-1', 'responses', 'q1'], value: { choice: 'a' } },
		{ path: ['data', 'attempts', 'n-1', 'marked', 'q1', 'marked'], value: 1 },
		{ path: ['data', 'certificates', 'NTR-2026-ABCD-EFGH', 'code'], value: '<script>' },
		{ path: ['data', 'certificates', 'NTR-2026-ABCD-EFGH', 'code'], value: 'A'.repeat(4001) },
		{ path: ['data', 'certificates', 'NTR-2026-ABCD-EFGH', 'nip'], value: '1990' },
		{ path: ['data', 'assignments', 'abcDEF_12-34-kid', 'token'], value: 'e30.e30' },
		{ path: ['data', 'assignments', 'abcDEF_12-34-kid', 'token'], value: 'e30.e30.<b>' },
		{ path: ['data', 'assignments', 'abcDEF_12-34-kid', 'removedAt'], value: 'now' },
		{ path: ['data', 'sendings', '9-netralitas-asn', 'way'], value: 'pos' },
		{ path: ['data', 'sendings', '9-netralitas-asn', 'attempts'], value: 21 },
		{ path: ['data', 'person', 'name'], value: 'x'.repeat(501) },
		{ path: ['data', 'seeds', 'a'.repeat(64), 'seed'], value: '0123456789ABCDEF' },
	])('with $path as $value is refused as broken, and says where', ({ path, value }) => {
		const imported = importData(fileWith(path, value));

		expect(imported).toMatchObject({ ok: false, reason: 'broken' });
		expect(imported).toHaveProperty('detail', expect.stringContaining(path.slice(0, 2).join('.')));
	});

	test('never repeats a refused text, which may be a NIP', () => {
		const imported = importData(fileWith(['data', 'person', 'nip'], '19900101202204200'));

		expect(JSON.stringify(imported)).not.toContain('1990');
	});

	test.for(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
		'with an entry called %s is refused',
		(name) => {
			expect(reasonOf(fileWith(['data', 'lessons', name], { startedAt: 1, at: 1 }))).toBe('broken');
			const answer = { response: { choice: 'a' }, at: 1 };
			const place = ['data', 'attempts', 'n-1', 'responses', name];
			expect(reasonOf(fileWith(place, answer))).toBe('broken');
			expect(reasonOf(fileWith(['data', 'person', name], {}))).toBe('broken');
		},
	);

	test('drops fields that it does not know', () => {
		const file = fileWith(['data', 'person', 'admin'], true);
		const twice = file.replace('"format"', '"extra":{"a":[1]},"format"');

		expect(importData(twice)).toEqual({ ok: true, data: full });
	});

	test('of any text never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void expect(reasonOf(text)).not.toBe('ok')));
		fc.assert(fc.property(fc.json(), (text) => void expect(reasonOf(text)).not.toBe('ok')));
	});

	test('of our file with any value anywhere in its data never throws', () => {
		const places = fc.constantFrom(
			['data', 'person'],
			['data', 'attempts', 'n-1'],
			['data', 'attempts', 'n-1', 'responses', 'q1', 'response'],
			['data', 'seeds'],
		);
		fc.assert(
			fc.property(places, fc.jsonValue(), (path, value) => {
				expect(() => importData(fileWith(path, value))).not.toThrow();
			}),
		);
	});
});
