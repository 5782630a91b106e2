import { describe, expect, test } from 'vitest';
import { checkPerson } from '#islands/certificate/person-faults.ts';
import { certificateText as text } from '#strings/certificate.ts';

const today = '2026-11-22';
const person = { name: 'Contoh Pegawai', agency: 'Dinas Contoh', nip: '199001012022042987' };

/** What the learner is told after typing this. */
function faultsOf(over: Partial<typeof person>) {
	const checked = checkPerson({ ...person, ...over }, today);
	return checked.ok ? {} : checked.faults;
}

describe('checkPerson', () => {
	test('gives back what will be printed: tidied, the NIP as 18 digits', () => {
		const typed = {
			name: ' Contoh   Pegawai ',
			agency: ' Dinas  Contoh',
			nip: '19900101 202204 2 987',
		};
		expect(checkPerson(typed, today)).toEqual({ ok: true, person });
	});

	test('agency and NIP may be left empty, the name may not', () => {
		expect(faultsOf({ agency: '', nip: ' ' })).toEqual({});
		expect(faultsOf({ name: '' })).toEqual({ name: text.nameFaults.empty });
	});

	test('names every field at fault at once, and none that is right', () => {
		expect(faultsOf({ name: '   ', agency: '<b>', nip: '1990' })).toEqual({
			name: text.nameFaults.empty,
			agency: text.agencyFaults.characters('<'),
			nip: text.nipFaults.length('4'),
		});
		expect(Object.keys(faultsOf({ nip: '1990' }))).toEqual(['nip']);
	});

	test.for([
		{ name: '<script>', told: text.nameFaults.characters('<') },
		{ name: 'A', told: text.nameFaults['too-short'] },
		{ name: '1234', told: text.nameFaults['too-short'] },
		{ name: 'a'.repeat(101), told: text.nameFaults['too-long'] },
		{ name: 'a'.repeat(500), told: text.nameFaults['too-long'] },
	])('the name "$name" is answered: $told', ({ name, told }) => {
		expect(faultsOf({ name })).toEqual({ name: told });
	});

	test.for([
		{ nip: '19900101202204200x', told: text.nipFaults.letters('x') },
		{ nip: '199002302022042987', told: text.nipFaults['birth-date']('19900230') },
		{ nip: '199001011990042987', told: text.nipFaults['appointment-year']('1990') },
		{ nip: '199001012022132987', told: text.nipFaults['appointment-month']('13') },
		{ nip: '199001012022043001', told: text.nipFaults.gender('3') },
		{ nip: '199001012022042000', told: text.nipFaults.serial('000') },
	])('the NIP $nip is answered: $told', ({ nip, told }) => {
		expect(faultsOf({ nip })).toEqual({ nip: told });
	});

	test('the number of a PPPK is a right one', () => {
		expect(faultsOf({ nip: '199001012022211987' })).toEqual({});
	});

	test('an agency that is too long is told so', () => {
		expect(faultsOf({ agency: 'a'.repeat(120) })).toEqual({});
		expect(faultsOf({ agency: 'a'.repeat(121) })).toEqual({
			agency: text.agencyFaults['too-long'],
		});
	});
});
