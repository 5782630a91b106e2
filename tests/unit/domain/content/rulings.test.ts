import { expect, test } from 'vitest';
import type { Ruling } from '#domain/content/conduct.ts';
import { rulingsFor } from '#domain/content/rulings.ts';

const ruling = (over: Partial<Ruling>): Ruling => ({
	phases: [],
	roles: [],
	verdict: 'prohibited',
	violations: [],
	sanctions: [],
	citations: ['uu-1-2000#1'],
	confidence: 'high',
	...over,
});

const always = ruling({ verdict: 'conditional' });
const inCampaign = ruling({ phases: ['kampanye', 'masa-tenang'] });
const forPppk = ruling({ roles: ['pppk'], verdict: 'allowed' });
const forPppkInCampaign = ruling({ roles: ['pppk'], phases: ['kampanye'] });

test.for([
	{ phase: 'kampanye', role: 'pns', expected: [inCampaign] },
	{ phase: 'pasca', role: 'pns', expected: [always] },
	{ phase: 'pasca', role: 'pppk', expected: [forPppk] },
	{ phase: 'masa-tenang', role: 'pppk', expected: [forPppk] },
	{ phase: 'kampanye', role: 'pppk', expected: [forPppkInCampaign] },
])('for $role in $phase the most exact ruling decides', ({ phase, role, expected }) => {
	const rulings = [always, inCampaign, forPppk, forPppkInCampaign];
	expect(rulingsFor({ rulings }, { phase, role })).toEqual(expected);
});

test('what is said of every ASN says nothing of those outside', () => {
	const who = { phase: 'kampanye', role: 'ppnpn' };
	expect(rulingsFor({ rulings: [always, inCampaign] }, who)).toEqual([]);
	const own = ruling({ roles: ['ppnpn'] });
	expect(rulingsFor({ rulings: [always, own] }, who)).toEqual([own]);
});

test('rulings that are equally exact decide together', () => {
	const rulings = [
		inCampaign,
		ruling({ phases: ['kampanye'], condition: 'Juga di luar jam kerja.' }),
	];
	expect(rulingsFor({ rulings }, { phase: 'kampanye', role: 'pns' })).toEqual(rulings);
});

test('without a ruling for the phase nothing is known', () => {
	expect(rulingsFor({ rulings: [inCampaign] }, { phase: 'pasca', role: 'pns' })).toEqual([]);
});
