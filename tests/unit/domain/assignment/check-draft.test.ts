import { describe, expect, test } from 'vitest';
import { checkDraft, closingDay, type AssignmentDraft } from '#domain/assignment/check-draft.ts';
import { shownWhatsappNumber, toWhatsappNumber } from '#domain/assignment/whatsapp-number.ts';

const TODAY = '2026-11-22';
const draft = (over: Partial<AssignmentDraft> = {}): AssignmentDraft => ({
	course: 'netralitas-asn',
	cohort: 'CPNS 2026',
	due: '2026-12-20',
	closes: '',
	message: '',
	whatsapp: '0812-3456-7890',
	email: '',
	note: '',
	...over,
});
const faultsOf = (over: Partial<AssignmentDraft>) => {
	const checked = checkDraft(draft(over), TODAY);
	return checked.ok ? {} : checked.faults;
};

test('a draft becomes what is signed: tidy lines, an international number, 30 days of grace', () => {
	expect(
		checkDraft(draft({ cohort: '  CPNS   2026 ', email: ' sdm@contoh.go.id ' }), TODAY),
	).toEqual({
		ok: true,
		content: {
			course: 'netralitas-asn',
			cohort: 'CPNS 2026',
			due: '2026-12-20',
			closes: '2027-01-19',
			message: '',
			returns: { whatsapp: '6281234567890', email: 'sdm@contoh.go.id' },
		},
	});
});

test('today is the earliest due day, and the due day the earliest to close on', () => {
	expect(faultsOf({ due: TODAY, closes: TODAY })).toEqual({});
	expect(faultsOf({ due: '2026-11-21' })).toEqual({ due: 'past' });
	expect(faultsOf({ closes: '2026-12-19' })).toEqual({ closes: 'early' });
});

test('a link that names no other day closes 30 days after it is due, over the end of a year', () => {
	expect(closingDay('2026-12-20')).toBe('2027-01-19');
	expect(closingDay('')).toBe('');
});

describe('says what is wrong with', () => {
	test.for<[string, Partial<AssignmentDraft>, object]>([
		['no course', { course: '' }, { course: 'empty' }],
		['no cohort', { cohort: '  ' }, { cohort: 'empty' }],
		['a long cohort', { cohort: 'x'.repeat(81) }, { cohort: 'too-long' }],
		['a long message', { message: 'x'.repeat(401) }, { message: 'too-long' }],
		['what has no width', { message: 'a\u200bb' }, { message: 'characters' }],
		['no due day', { due: '' }, { due: 'empty' }],
		['30 February', { due: '2027-02-30' }, { due: 'no-day' }],
		['a number with letters', { whatsapp: 'nomor SDM' }, { whatsapp: 'form' }],
		['an address without a place', { email: 'sdm' }, { email: 'form' }],
		['no way back', { whatsapp: '' }, { note: 'none' }],
		['several at once', { cohort: '', whatsapp: '1' }, { cohort: 'empty', whatsapp: 'form' }],
	])('%s', ([, over, faults]) => {
		expect(faultsOf(over)).toEqual(faults);
	});
});

test.for([
	['0812 3456 7890', '6281234567890'],
	['0812-3456-789', '628123456789'],
	['+62 812.3456.789', '628123456789'],
	['62812345678', '62812345678'],
	['812 3456 789', '628123456789'],
	['(0274) 555 123', '62274555123'],
	['+60 12 345 6789', '60123456789'],
	['0062 812 345 678', '62812345678'],
	['0812', undefined],
	['nol delapan', undefined],
	['', undefined],
] as const)('a number typed as %s is dialled as %s', ([typed, number]) => {
	expect(toWhatsappNumber(typed)).toBe(number);
});

test('a number is shown in groups that one can compare', () => {
	expect(shownWhatsappNumber('6281234567890')).toBe('+62 812-3456-7890');
	expect(shownWhatsappNumber('60123456789')).toBe('+60123456789');
});
