import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, unitKey } from '#domain/recap/name-key.ts';
import { isNearName } from '#domain/recap/near-names.ts';

describe('a name is compared', () => {
	test.for<[string, string]>([
		['Siti Rekaandari', 'SITI REKAANDARI'],
		['  siti   rekaandari ', 'SITI REKAANDARI'],
		['Dr. H. Siti Rekaandari, S.Sos., M.Si.', 'SITI REKAANDARI'],
		['Drs. Siti Rekaandari', 'SITI REKAANDARI'],
		['Prof. Dr. Ir. Hj. Siti Rekaandari, M.Sc., Ph.D', 'SITI REKAANDARI'],
		['SITI REKAANDARI S.SOS M.SI', 'SITI REKAANDARI'],
		['Siti Rekaandari, SH', 'SITI REKAANDARI'],
		['Siti-Rekaandari', 'SITI REKAANDARI'],
		['Sitì Rekaandari', 'SITI REKAANDARI'],
		['Nu’man Contoh', 'NUMAN CONTOH'],
		['Rekaandari, Siti', 'REKAANDARI SITI'],
		['Dr.', ''],
		['', ''],
	])('%s', ([name, key]) => expect(nameKey(name)).toBe(key));

	test('the same in capitals, and the same once more', () => {
		fc.assert(
			fc.property(fc.string(), (name) => {
				expect(nameKey(nameKey(name))).toBe(nameKey(name));
			}),
		);
	});

	test('a name that a degree ends is not lost', () => expect(nameKey('SP')).toBe('SP'));
});

test('units are compared without case and punctuation', () => {
	expect(unitKey('Dinas Kesehatan, Kab. Contoh')).toBe(unitKey('DINAS KESEHATAN KAB CONTOH'));
});

describe('names are near', () => {
	test.for<[string, string]>([
		['SITI REKAANDARI', 'SITI REKAANDRI'],
		['SITI REKAANDARI', 'SITI REKANADARI'],
		['BUDI SUKARNO REKA', 'BUDI SOEKARNO REKA'],
		['MUHAMMAD CONTOH REKA', 'M CONTOH REKA'],
		['SITI NUR REKAANDARI', 'SITI REKAANDARI'],
		['REKAANDARI SITI', 'SITI REKAANDARI'],
	])('%s and %s', ([one, other]) => {
		expect(isNearName(one, other)).toBe(true);
		expect(isNearName(other, one)).toBe(true);
	});

	test.for<[string, string]>([
		['SITI REKAANDARI', 'BUDI REKAANDARI'],
		['ANI', 'BUDI'],
		['SITI', 'SITI REKAANDARI'],
		['A B', 'ANI BUDI'],
	])('not %s and %s', ([one, other]) => expect(isNearName(one, other)).toBe(false));
});
