import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '#cli/check-content.ts';
import { citedBy } from '#domain/content/citings.ts';
import { decreeTable } from '#domain/content/decree-table.ts';
import { impactOf } from '#domain/content/impact.ts';
import type { Provision } from '#domain/content/regulation.ts';
import { decidingProvisions } from '#domain/content/sanction-ways.ts';
import { provisionRoute, routes } from '#routes';

const { content } = checkContent('content');

/**
 * Places that others link to: certificates, decisions, chats. New ones may be added; none may go. To
 * move one, leave the old place where it was.
 */
const promised = readFileSync('tests/integrity/addresses.txt', 'utf8').trim().split('\n');
const today = new Set([
	...content.regulations.flatMap(({ id, provisions }) => [
		routes.regulation(id),
		...provisions.map(({ pinpoint }) => provisionRoute(`${id}#${pinpoint}`)),
	]),
	...content.sanctions.map(({ id }) => `${routes.sanctions}#${id}`),
	...content.statistics.map(({ id }) => `${routes.statistics}#statistik-${id}`),
]);

test('the list of addresses is not empty', () => {
	expect(promised.length).toBeGreaterThan(450);
});

test('every provision, sanction and statistic stands where it has ever stood', () => {
	expect(promised.filter((address) => !today.has(address))).toEqual([]);
});

test('the pages name exactly what `content:report --touches` names', () => {
	const cited = citedBy(content);
	for (const provision of ['uu-20-2023#9.2', 'skb-2022#d6', 'pp-94-2021#5.n.6', 'uu-5-2014#9.2']) {
		const told = impactOf(provision, content).cited.filter(({ kind }) => kind !== 'regulations');
		expect(told, provision).not.toHaveLength(0);
		expect(cited.get(provision), provision).toEqual(told);
	}
});

test('who decides on a sanction is told by provisions in force', () => {
	const provisions = new Map<string, Provision>(
		content.regulations.flatMap(({ id, provisions: list }) =>
			list.map((provision) => [`${id}#${provision.pinpoint}`, provision] as const),
		),
	);
	const deciding = Object.values(decidingProvisions).flat();
	expect(deciding).not.toHaveLength(0);
	for (const citation of deciding) {
		expect(provisions.get(citation), citation).toMatchObject({
			status: 'in-force',
			confidence: 'high',
		});
	}
});

const decree = content.regulations.find(({ id }) => id === 'skb-2022');
const lines = decreeTable({ provisions: decree?.provisions ?? [] });

test('the decree has 7 rows of ethics and 13 of discipline, none left out', () => {
	expect(lines.map((list) => list.lines.map(({ number }) => number))).toEqual([
		[1, 2, 3, 4, 5, 6, 7],
		[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
	]);
});

test('a row is about a "bakal calon" exactly where its words say so', () => {
	const wrong = lines
		.flatMap((list) => list.lines)
		.filter(({ provision, stage }) => {
			const says = /\bbakal calon\b/i.test(`${provision.heading} ${provision.summary}`);
			return says !== (stage === 'bakal-calon');
		});
	expect(wrong.map(({ provision }) => provision.pinpoint)).toEqual([]);
});

test('a row names a sanction of discipline exactly where its words settle it', () => {
	const told = lines
		.flatMap((list) => list.lines)
		.filter(({ sanctions }) => sanctions.includes('disiplin-berat'));
	expect(told.length).toBeGreaterThan(0);
	for (const { provision, sanction } of told) {
		expect(sanction, provision.pinpoint).toBe('Hukuman disiplin berat.');
	}
	const open = lines
		.flatMap((list) => list.lines)
		.filter(({ sanctions }) => sanctions.length === 0);
	expect(open.map(({ provision }) => provision.pinpoint)).toEqual(['d3', 'd8', 'd9', 'd10', 'd13']);
	for (const { provision } of open) expect(provision.note, provision.pinpoint).toMatch(/berbeda/);
});
