import { describe, expect, test } from 'vitest';
import { bankDigest, canonicalBank } from '#domain/record/bank-digest.ts';
import { buildBank } from '#tests/unit/domain/builders.ts';
import { sha256 } from './sha256.ts';

const bank = buildBank();

/** What a second implementation, in another language, makes of the same bank. */
const golden = 'aef09d32c01480a87bd1fb5dea8ce3076c76346877ac3d02081a4990da18b825';

describe('bankDigest', () => {
	test('is 64 hex digits of the canonical text', () => {
		expect(bankDigest(bank, sha256)).toMatch(/^[0-9a-f]{64}$/);
	});

	// Printed certificates name it: a change of the canonical form would orphan them.
	test('of a fixed bank is fixed', () => {
		expect(bankDigest(bank, sha256)).toBe(golden);
	});

	test('does not depend on the order of items or of keys', () => {
		const { items, ...rest } = bank;
		const backwards = Object.fromEntries(Object.entries(rest).reverse()) as typeof rest;
		const shuffled = { items: items.toReversed(), ...backwards };
		expect(canonicalBank(shuffled)).toBe(canonicalBank(bank));
	});

	test('survives being released and read again', () => {
		const read = JSON.parse(canonicalBank(bank)) as typeof bank;
		expect(canonicalBank(read)).toBe(canonicalBank(bank));
		expect(read).toEqual(bank);
	});

	test.for([
		{ name: 'the title', change: { title: 'Netralitas' } },
		{ name: 'the mastery score', change: { blueprint: { ...bank.blueprint, masteryScore: 0.81 } } },
		{
			name: 'the order of cells',
			change: { blueprint: { ...bank.blueprint, cells: bank.blueprint.cells.toReversed() } },
		},
		{ name: 'one item', change: { items: bank.items.slice(1) } },
		{
			name: 'the wording of one item',
			change: {
				items: bank.items.with(0, {
					...bank.items[0],
					text: 'fedcba9876543210',
				} as (typeof bank.items)[0] & object),
			},
		},
	])('changes with $name', ({ change }) => {
		expect(bankDigest({ ...bank, ...change }, sha256)).not.toBe(bankDigest(bank, sha256));
	});
});
