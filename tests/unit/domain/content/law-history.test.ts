import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lawPairs, successions } from '#domain/content/law-history.ts';
import { buildProvision, buildRegulation } from './content-builder.ts';

const old = buildRegulation({
	id: 'lama',
	status: 'revoked',
	provisions: [
		buildProvision('1', { status: 'revoked', replacedBy: ['baru#2'] }),
		buildProvision('2', { status: 'revoked', replacedBy: ['baru#2'] }),
		buildProvision('3', { status: 'revoked' }),
		buildProvision('4', { status: 'revoked' }),
		buildProvision('5', { status: 'revoked', replacedBy: ['baru#1', 'baru#2'] }),
	],
});
const next = buildRegulation({
	id: 'baru',
	provisions: [
		buildProvision('1'),
		buildProvision('2'),
		buildProvision('3', { status: 'amended', replacedBy: ['putusan#amar'] }),
	],
});

test('a provision says what replaced it and what it replaced', () => {
	const found = successions([next, old]);
	expect(found.get('lama#5')).toEqual({ replacedBy: ['baru#1', 'baru#2'], replaces: [] });
	expect(found.get('baru#2')).toEqual({
		replacedBy: [],
		replaces: ['lama#1', 'lama#2', 'lama#5'],
	});
	expect(found.has('lama#3')).toBe(false);
});

test('both directions of history tell the same, whatever the law is', () => {
	const place = fc.record({ law: fc.nat(3), at: fc.nat(4) });
	const laws = fc.uniqueArray(fc.record({ from: place, to: place }), {
		selector: ({ from, to }) => JSON.stringify([from, to]),
	});
	const nameOf = ({ law, at }: { law: number; at: number }) => `r${law}#${at}`;
	fc.assert(
		fc.property(laws, (links) => {
			const regulations = [0, 1, 2, 3].map((law) =>
				buildRegulation({
					id: `r${law}`,
					provisions: [0, 1, 2, 3, 4].map((at) =>
						buildProvision(String(at), {
							replacedBy: links
								.filter(({ from }) => nameOf(from) === `r${law}#${at}`)
								.map(({ to }) => nameOf(to)),
						}),
					),
				}),
			);
			const found = successions(regulations);
			const forth = [...found].flatMap(([one, { replacedBy }]) =>
				replacedBy.map((other) => `${one} ${other}`),
			);
			const back = [...found].flatMap(([other, { replaces }]) =>
				replaces.map((one) => `${one} ${other}`),
			);
			expect(forth.toSorted()).toEqual(back.toSorted());
			expect(forth).toHaveLength(links.length);
		}),
	);
});

test('the map begins with what is wholly revoked', () => {
	expect(lawPairs([next, old]).map(({ regulation }) => regulation)).toEqual(['lama', 'baru']);
});

test('neighbours that went the same way stand together; those that went nowhere stand alone', () => {
	expect(lawPairs([old])[0]?.pairs).toEqual([
		{ old: ['lama#1', 'lama#2'], new: ['baru#2'] },
		{ old: ['lama#3'], new: [] },
		{ old: ['lama#4'], new: [] },
		{ old: ['lama#5'], new: ['baru#1', 'baru#2'] },
	]);
});

test('of what is in force, only what something changed is in the map', () => {
	expect(lawPairs([next])[0]?.pairs).toEqual([{ old: ['baru#3'], new: ['putusan#amar'] }]);
	expect(lawPairs([buildRegulation()])).toEqual([]);
});
