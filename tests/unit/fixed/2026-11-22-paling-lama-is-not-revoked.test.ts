import { expect, test } from 'vitest';
import { itemFaults } from '#domain/content/item-rules.ts';
import {
	buildContent,
	buildItemText,
	buildProvision,
	buildRegulation,
} from '#tests/unit/domain/content/content-builder.ts';

// The word "lama" alone was taken for "the old law", so that a term of so many days was enough to
// let an item cite a revoked provision as if it were in force.

const provisions = [buildProvision('1', { status: 'revoked' })];
const faultsOf = (reason: string) =>
	itemFaults(
		buildContent({
			regulations: [buildRegulation({ provisions })],
			items: [buildItemText({ reason })],
		}),
	);

test.for(['Diajukan paling lama 14 hari.', 'Pidana penjara paling lama 5 tahun.', 'Sudah lama.'])(
	'an item on what is revoked must say so, for which this is not enough: %s',
	(reason) => {
		expect(faultsOf(reason)).toEqual([
			expect.objectContaining({ found: 'uu-1-2000#1 yang sudah dicabut' }),
		]);
	},
);

test('the old law by its name is enough', () => {
	expect(faultsOf('Begitu bunyi UU lama, paling lama 14 hari.')).toEqual([]);
});
