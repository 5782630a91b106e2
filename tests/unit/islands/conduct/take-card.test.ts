import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { takeCard } from '#islands/conduct/take-card.ts';

const ADDRESS = 'https://site.invalid/netral/boleh/kampanye/';
const page = (): Document =>
	parseHTML(`<!doctype html><html><body><dl id="satu">
		<div><dt>Semua fase: Dilarang</dt><dd><a href="../../hukum/uu-1/#p-2">Pasal 2</a></dd></div>
		<div><dt>Bagi PPPK</dt></div>
		<div><dt>Lebih aman</dt></div>
	</dl><dl id="kosong"></dl><div id="tanya"><p>Boleh, asal pasif.</p><p><a href="../../hukum/uu-1/#p-2">Pasal 2</a></p></div></body></html>`)
		.document;

test('the rulings of a card keep their order and where their links lead', () => {
	const card = takeCard(page(), { id: 'satu', kind: 'act' }, ADDRESS);
	if (card.kind !== 'act') throw new Error('an act is no question');
	const { rulings, alternative } = card;
	expect(rulings.map((each) => each.querySelector('dt')?.textContent)).toEqual([
		'Semua fase: Dilarang',
		'Bagi PPPK',
	]);
	expect(rulings[0]?.querySelector('a')?.getAttribute('href')).toBe(
		'https://site.invalid/netral/hukum/uu-1/#p-2',
	);
	expect(alternative.textContent).toContain('Lebih aman');
});

test.for(['tidak-ada', 'kosong'])('an act that is not on the page is refused: %s', (id) => {
	expect(() => takeCard(page(), { id, kind: 'act' }, ADDRESS)).toThrow(RangeError);
});

test('the answer of a question comes with its citations', () => {
	const card = takeCard(page(), { id: 'tanya', kind: 'question' }, ADDRESS);
	if (card.kind !== 'question') throw new Error('a question is no act');
	expect(card.parts.map(({ textContent }) => textContent)).toEqual([
		'Boleh, asal pasif.',
		'Pasal 2',
	]);
	expect(card.parts[1]?.querySelector('a')?.getAttribute('href')).toBe(
		'https://site.invalid/netral/hukum/uu-1/#p-2',
	);
});
