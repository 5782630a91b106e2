import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cohort } from '#domain/recap/cohort.ts';
import { readCohortFile, writeCohortFile } from '#domain/recap/cohort-file.ts';
import { copyCohort, mergeCohorts } from '#domain/recap/merge-cohorts.ts';

const AT = 1_790_000_000_000;

const cohort: Cohort = {
	version: 1,
	id: 'AbCdEfGhIj_-',
	title: 'CPNS 2026 "gelombang 1"',
	course: 'orientasi-asn-baru',
	assignment: '',
	assignmentId: '',
	due: '2026-12-31',
	members: [{ id: 'm1', name: 'Ayu Rekaan', nip: '', unit: 'Umum', contact: '0812' }],
	intakes: { a: { id: 'a', text: 'kode', source: 'hasil.txt', receivedAt: AT } },
	decisions: { a: { member: 'm1', at: AT } },
	signed: {
		'NTR-2026-AAAA-BBBB': {
			certificate: 'x.y.z',
			credential: 'u.v.w',
			record: 'kode',
			until: '2027-12-31',
			signedAt: AT,
			revoked: { on: '2026-12-01', reason: 'Salah orang' },
		},
	},
	at: AT,
};
const file = writeCohortFile(cohort, AT);

const reasonOf = (content: string) => {
	const read = readCohortFile(content);
	return read.ok ? 'ok' : read.reason;
};

/** The file with a part of the cohort said otherwise. */
const withField = (field: string, value: unknown) =>
	JSON.stringify({
		format: 'netral-kelompok',
		version: 1,
		savedAt: AT,
		cohort: { ...cohort, [field]: value },
	});

describe('a backup of a cohort', () => {
	test('reads back as what it was', () => {
		expect(readCohortFile(file)).toEqual({ ok: true, cohort, savedAt: AT });
		expect(readCohortFile(`\uFEFF${file}`)).toMatchObject({ ok: true });
	});

	test('is told as cut wherever it ends too soon', () => {
		fc.assert(
			fc.property(fc.integer({ min: 40, max: file.trim().length - 1 }), (length) => {
				expect(reasonOf(file.slice(0, length))).toBe('cut');
			}),
		);
	});

	test.for([
		['', 'empty'],
		[' \n', 'empty'],
		['Halo', 'not-ours'],
		['{"format":"netral-data","version":2}', 'not-ours'],
		['[]', 'not-ours'],
		['{"format":"netral-kelompok","version":2,"savedAt":1,"cohort":{}}', 'newer'],
		['{"format":"netral-kelompok","version":1,"savedAt":1}', 'broken'],
		[withField('members', {}), 'broken'],
		[withField('members', [{ ...cohort.members[0], nip: '12' }]), 'broken'],
		[withField('id', 'pendek'), 'broken'],
		[withField('due', 'besok'), 'broken'],
		[withField('intakes', { constructor: cohort.intakes['a'] }), 'broken'],
	] as const)('%j is refused as "%s"', ([content, reason]) => {
		expect(reasonOf(content)).toBe(reason);
	});

	test('never says what a person wrote in a fault', () => {
		const read = readCohortFile(withField('members', [{ ...cohort.members[0], nip: 'rahasia' }]));
		expect(read.ok ? '' : read.detail).not.toContain('rahasia');
	});

	test('drops fields that are not known', () => {
		const read = readCohortFile(withField('lain', 1));
		expect(read.ok && Object.keys(read.cohort)).not.toContain('lain');
	});
});

describe('restoring into a cohort that is there', () => {
	const theirs: Cohort = {
		...cohort,
		title: 'Judul lama',
		members: [
			{ id: 'm1', name: 'Nama lama', nip: '', unit: '', contact: '' },
			{ id: 'm2', name: 'Budi Contoh', nip: '', unit: '', contact: '' },
		],
		intakes: {
			a: { id: 'a', text: 'kode', source: 'lebih awal', receivedAt: AT - 1 },
			b: { id: 'b', text: 'lain', source: '', receivedAt: AT },
		},
		decisions: { a: { member: 'm2', at: AT + 1 } },
		signed: {},
	};

	test('loses nothing and overwrites no name', () => {
		const merged = mergeCohorts(cohort, theirs);
		expect(merged.title).toBe(cohort.title);
		expect(merged.members.map(({ name }) => name)).toEqual(['Ayu Rekaan', 'Budi Contoh']);
		expect(Object.keys(merged.intakes)).toEqual(['a', 'b']);
		expect(merged.intakes['a']?.source).toBe('lebih awal');
		expect(merged.decisions['a']?.member).toBe('m2');
	});

	test('never brings back a certificate that was taken back', () => {
		const { revoked, ...valid } = cohort.signed['NTR-2026-AAAA-BBBB'] ?? {};
		expect(revoked).toBeDefined();
		const restored = {
			...cohort,
			signed: { 'NTR-2026-AAAA-BBBB': { ...valid, signedAt: AT + 9 } },
		} as Cohort;
		for (const merged of [mergeCohorts(cohort, restored), mergeCohorts(restored, cohort)]) {
			expect(merged.signed['NTR-2026-AAAA-BBBB']?.revoked).toEqual(revoked);
		}
	});

	test('twice is once', () => {
		const once = mergeCohorts(cohort, theirs);
		expect(mergeCohorts(once, theirs)).toEqual(once);
	});

	test('as a copy leaves all but id and title as it was', () => {
		expect(copyCohort(cohort, '000000000000', 'Salinan')).toEqual({
			...cohort,
			id: '000000000000',
			title: 'Salinan',
		});
	});
});
