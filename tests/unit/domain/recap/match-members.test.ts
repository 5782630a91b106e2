import { describe, expect, test } from 'vitest';
import {
	findMember,
	indexMembers,
	suggestMembers,
	type Claimed,
} from '#domain/recap/match-members.ts';
import { memberOf } from './recap-builder.ts';

const nip = '199001012022042987';
const otherNip = '198501012010011123';
const siti = memberOf('Siti Rekaandari', { nip, unit: 'Dinas Contoh' });
const budi = memberOf('Budi Rekawan', { unit: 'Dinas Contoh' });

const match = (members: readonly ReturnType<typeof memberOf>[], over: Partial<Claimed>) =>
	matchIn({ names: [], agency: '', nip: '', ...over }, indexMembers(members));
const matchIn = (claimed: Claimed, index: ReturnType<typeof indexMembers>) => {
	const found = findMember(claimed, index);
	if (found !== undefined) return { state: 'matched', ...found };
	return { state: 'open', suggestions: suggestMembers(claimed, index) };
};

describe('an intake is a member’s', () => {
	test('by NIP, whatever the name', () => {
		expect(match([siti, budi], { names: ['S. Rekaan'], nip })).toEqual({
			state: 'matched',
			member: siti.id,
			by: 'nip',
		});
	});

	test('by name, whatever the titles and capitals', () => {
		expect(match([siti, budi], { names: ['Hj. SITI REKAANDARI, S.Sos.'] })).toMatchObject({
			member: siti.id,
			by: 'name',
		});
	});

	test('by name where only the intake has a NIP', () => {
		expect(match([budi], { names: ['Budi Rekawan'], nip: otherNip })).toMatchObject({ by: 'name' });
	});

	test('of two of one name, the one of the same unit', () => {
		const other = memberOf('Budi Rekawan', { id: 'lain', unit: 'Dinas Lain' });
		expect(match([budi, other], { names: ['Budi Rekawan'], agency: 'DINAS LAIN' })).toEqual({
			state: 'matched',
			member: 'lain',
			by: 'unit',
		});
	});
});

describe('HR is asked', () => {
	test('where two share a name and nothing else tells them apart', () => {
		const other = memberOf('Budi Rekawan', { id: 'lain', unit: 'Dinas Lain' });
		expect(match([budi, other], { names: ['Budi Rekawan'] })).toEqual({
			state: 'open',
			suggestions: [
				{ member: budi.id, likeness: 'same-name' },
				{ member: 'lain', likeness: 'same-name' },
			],
		});
	});

	test('where the name is but near', () => {
		expect(match([siti, budi], { names: ['Siti Rekaandri'] })).toEqual({
			state: 'open',
			suggestions: [{ member: siti.id, likeness: 'near-name' }],
		});
	});

	test('where the name is the same and the NIP another', () => {
		expect(match([siti], { names: ['Siti Rekaandari'], nip: otherNip })).toEqual({
			state: 'open',
			suggestions: [{ member: siti.id, likeness: 'other-nip' }],
		});
	});

	test('where two of the roster have the NIP', () => {
		const twin = memberOf('Kembar', { nip });
		expect(match([siti, twin], { names: ['Seorang Lain'], nip })).toMatchObject({
			state: 'open',
			suggestions: [{ likeness: 'same-nip' }, { likeness: 'same-nip' }],
		});
	});

	test('where the records of one submission carry names of two members', () => {
		expect(match([siti, budi], { names: ['Siti Rekaandari', 'Budi Rekawan'] })).toMatchObject({
			state: 'open',
			suggestions: [{ member: siti.id }, { member: budi.id }],
		});
	});

	test('with nobody to suggest, for a name that is like none', () => {
		expect(match([siti, budi], { names: ['Zainal Umpama'] })).toEqual({
			state: 'open',
			suggestions: [],
		});
	});

	test('with five members at most', () => {
		const many = Array.from({ length: 9 }, (_, index) =>
			memberOf('Budi Rekawan', { id: String(index) }),
		);
		const found = match(many, { names: ['Budi Rekawan'] });
		expect(found).toMatchObject({ state: 'open' });
		expect('suggestions' in found && found.suggestions).toHaveLength(5);
	});
});
