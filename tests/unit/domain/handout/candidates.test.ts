import { describe, expect, test } from 'vitest';
import type { Conduct, Ruling } from '#domain/content/conduct.ts';
import type { Phase, Sanction } from '#domain/content/phase.ts';
import { phaseCandidates, roleCandidates } from '#domain/handout/candidates.ts';
import { tellingSanctions } from '#domain/handout/telling-sanctions.ts';

const ruling = (over: Partial<Ruling> = {}): Ruling => ({
	phases: [],
	roles: [],
	verdict: 'prohibited',
	violations: [],
	sanctions: [],
	citations: [],
	confidence: 'high',
	...over,
});

const act = (id: string, ...rulings: Ruling[]): Conduct => ({
	id,
	act: `Perbuatan ${id}`,
	synonyms: [],
	topic: 'kampanye',
	alternative: 'Jangan.',
	rulings,
});

const phase = (id: string, order: number): Phase => ({
	id,
	order,
	title: id,
	summary: 'Contoh.',
	rule: { pemilu: 'Contoh.', pilkada: 'Contoh.' },
	allowed: ['Menonton debat.'],
	prohibited: ['Memasang baliho.'],
	citations: [],
});

const campaign = phase('kampanye', 1);
const phases = [campaign, phase('tenang', 2)];
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('phaseCandidates', () => {
	test('begins with the dos and donts of the phase, without their full stop', () => {
		const { allowed, prohibited } = phaseCandidates(campaign, { conduct: [], phases });
		expect([allowed[0]?.text, prohibited[0]?.text]).toEqual(['Menonton debat', 'Memasang baliho']);
	});

	test('takes no act that is unsure, or on which a role of ASN is told otherwise', () => {
		const conduct = [
			act('sama', ruling()),
			act('ragu', ruling({ confidence: 'medium' })),
			act(
				'beda',
				ruling(),
				ruling({ roles: ['pppk'], verdict: 'conditional', condition: 'Bila.' }),
			),
			act('ragu-bagi-cpns', ruling(), ruling({ roles: ['cpns'], confidence: 'medium' })),
			act('bukan-asn', ruling(), ruling({ roles: ['ppnpn'], verdict: 'allowed' })),
			act('fase-lain', ruling({ phases: ['tenang'] })),
		];
		const { prohibited } = phaseCandidates(campaign, { conduct, phases });
		expect(ids(prohibited).slice(1)).toEqual(['sama', 'bukan-asn']);
	});

	test('leaves the right that is used on voting day to the posters that name it', () => {
		const vote = { ...act('pilih', ruling({ verdict: 'allowed' })), topic: 'hak-pilih' };
		const named = { ...vote, rulings: [ruling({ verdict: 'allowed', phases: ['kampanye'] })] };
		expect(phaseCandidates(campaign, { conduct: [vote], phases }).allowed).toHaveLength(1);
		expect(phaseCandidates(campaign, { conduct: [named], phases }).allowed).toHaveLength(2);
	});

	test('tells a conditional act only with its condition', () => {
		const conduct = [
			act('tanpa', ruling({ verdict: 'conditional' })),
			act('dengan', ruling({ verdict: 'conditional', condition: 'Bila bertugas.' })),
		];
		const { conditional } = phaseCandidates(campaign, { conduct, phases });
		expect(conditional.map(({ id, condition }) => [id, condition])).toEqual([
			['dengan', 'Bila bertugas.'],
		]);
	});
});

describe('roleCandidates', () => {
	test('takes what is told the same in every phase, and marks what names the role', () => {
		const conduct = [
			act('selalu', ruling()),
			act('berubah', ruling(), ruling({ phases: ['tenang'], verdict: 'allowed' })),
			act('disebut', ruling({ verdict: 'allowed' }), ruling({ roles: ['pppk'] })),
		];
		const { prohibited } = roleCandidates('pppk', { conduct, phases });
		expect(prohibited.map(({ id, isSpecific }) => [id, isSpecific])).toEqual([
			['selalu', false],
			['disebut', true],
		]);
	});

	test('a teacher may be PPPK: what PPPK are told otherwise is not on the poster of teachers', () => {
		const conduct = [act('beda', ruling(), ruling({ roles: ['pppk'], verdict: 'allowed' }))];
		expect(roleCandidates('guru-nakes', { conduct, phases }).prohibited).toEqual([]);
		expect(ids(roleCandidates('pns', { conduct, phases }).prohibited)).toEqual(['beda']);
	});

	test('rulings for every ASN are not for those outside', () => {
		const conduct = [act('asn', ruling()), act('semua', ruling({ roles: ['ppnpn'] }))];
		expect(ids(roleCandidates('ppnpn', { conduct, phases }).prohibited)).toEqual(['semua']);
	});
});

describe('tellingSanctions', () => {
	const sanction = (id: string, over: Partial<Sanction>): Sanction => ({
		id,
		kind: 'disiplin',
		level: 3,
		title: id,
		text: 'Contoh.',
		citations: [],
		confidence: 'high',
		...over,
	});
	const sanctions = [
		sanction('tegur', { kind: 'kode-etik', level: 1 }),
		sanction('malu', { kind: 'kode-etik', level: 2 }),
		sanction('berat', {}),
		sanction('jarang', { level: 4 }),
		sanction('pecat', { kind: 'kepegawaian', level: 4 }),
		sanction('ragu', { kind: 'kepegawaian', level: 9, confidence: 'medium' }),
		sanction('penjara', { kind: 'pidana', level: 9 }),
	];
	const { prohibited } = roleCandidates('pns', {
		phases,
		conduct: [
			act('a', ruling({ sanctions: ['tegur', 'malu', 'berat', 'ragu'] })),
			act('b', ruling({ sanctions: ['tegur', 'malu', 'berat', 'jarang', 'penjara'] })),
			act('c', ruling({ sanctions: ['pecat'] })),
		],
	});

	test('names the usual one of each kind of service that is sure, the mildest kind first', () => {
		expect(ids(tellingSanctions(prohibited, sanctions))).toEqual(['malu', 'berat', 'pecat']);
		expect(ids(tellingSanctions(prohibited.slice(0, 2), sanctions))).toEqual(['malu', 'berat']);
		expect(tellingSanctions([], sanctions)).toEqual([]);
	});
});
