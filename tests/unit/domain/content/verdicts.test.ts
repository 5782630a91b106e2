import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roles } from '#domain/content/conduct.ts';
import {
	commonVerdict,
	decidingPlaces,
	type Decision,
	differingRoles,
	EVERY_ASN,
	findingOn,
	phaseVerdicts,
} from '#domain/content/verdicts.ts';

const PHASES = ['pra', 'kampanye', 'tenang'];

const ruling = (
	verdict: Decision['verdict'],
	over: Partial<Omit<Decision, 'verdict'>> = {},
): Decision => ({ phases: [], roles: [], verdict, ...over });

describe('verdicts on an act', () => {
	const act = {
		rulings: [
			ruling('prohibited', { phases: ['pra', 'kampanye'] }),
			ruling('conditional', { phases: ['tenang'] }),
			ruling('prohibited', { roles: ['pppk'] }),
			ruling('prohibited', { roles: ['ppnpn'], phases: ['pra'] }),
		],
	};

	test('follow the phase for every ASN, and the role where a ruling names it', () => {
		expect(phaseVerdicts(act, PHASES, EVERY_ASN)).toEqual([
			'prohibited',
			'prohibited',
			'conditional',
		]);
		expect(phaseVerdicts(act, PHASES, 'pppk')).toEqual(Array(3).fill('prohibited'));
	});

	test('are not known for somebody outside of ASN whom no ruling names', () => {
		expect(phaseVerdicts(act, PHASES, 'ppnpn')).toEqual(['prohibited', undefined, undefined]);
	});

	test('differ for roles that are named and judged otherwise', () => {
		expect(differingRoles(act, PHASES)).toEqual(['pppk', 'ppnpn']);
		expect(differingRoles({ rulings: act.rulings.slice(0, 2) }, PHASES)).toEqual([]);
	});

	test('are decided by these rulings of the card', () => {
		expect(decidingPlaces(act, PHASES, EVERY_ASN)).toEqual([0, 1]);
		expect(decidingPlaces(act, ['tenang'], EVERY_ASN)).toEqual([1]);
		expect(decidingPlaces(act, PHASES, 'pppk')).toEqual([2]);
	});

	test('are the strictest where two rulings decide together', () => {
		const both = { rulings: [ruling('prohibited'), ruling('allowed')] };
		expect(phaseVerdicts(both, ['pra'], EVERY_ASN)).toEqual(['prohibited']);
	});
});

describe('what is known at once', () => {
	const byPhase = [ruling('allowed', { phases: ['pra'] }), ruling('prohibited')];
	const byRole = [ruling('allowed'), ruling('prohibited', { roles: ['pejabat'] })];
	const byBoth = [...byPhase, ruling('allowed', { roles: ['pppk'] })];
	const outside = [ruling('conditional', { phases: ['tenang'] })];

	test.for([
		['the verdict where all agree', byRole.slice(0, 1), EVERY_ASN, PHASES, { verdict: 'allowed' }],
		['the phase', byPhase, EVERY_ASN, PHASES, { dependsOn: 'phase' }],
		['the verdict of a chosen phase', byPhase, EVERY_ASN, ['pra'], { verdict: 'allowed' }],
		['the role', byRole, EVERY_ASN, PHASES, { dependsOn: 'role' }],
		['the verdict of a chosen role', byRole, 'pejabat', PHASES, { verdict: 'prohibited' }],
		['phase and role', byBoth, EVERY_ASN, PHASES, { dependsOn: 'both' }],
		['the role alone in a chosen phase', byBoth, EVERY_ASN, ['tenang'], { dependsOn: 'role' }],
		['the verdict of the only phase known', outside, EVERY_ASN, PHASES, { verdict: 'conditional' }],
		['nothing for a phase that no ruling is about', outside, EVERY_ASN, ['pra'], {}],
		['nothing for somebody whom no ruling is about', outside, 'ppnpn', PHASES, {}],
	] as const)('is %s', ([, rulings, role, phases, expected]) => {
		expect(findingOn({ rulings }, phases, role)).toEqual(expected);
	});
});

test('one verdict stands for all only where none is missing or another', () => {
	expect(commonVerdict(['allowed', 'allowed'])).toBe('allowed');
	expect(commonVerdict(['allowed', undefined])).toBeUndefined();
	expect(commonVerdict([undefined, undefined])).toBeUndefined();
});

test('no phase and no role is told a verdict that no ruling gives', () => {
	const rulings = fc.array(
		fc.record({
			phases: fc.subarray(PHASES),
			roles: fc.subarray(Object.keys(roles)),
			verdict: fc.constantFrom<Decision['verdict']>('allowed', 'conditional', 'prohibited'),
		}),
		{ minLength: 1, maxLength: 5 },
	);
	fc.assert(
		fc.property(rulings, fc.constantFrom(EVERY_ASN, ...Object.keys(roles)), (list, role) => {
			const told = phaseVerdicts({ rulings: list }, PHASES, role);
			const said = new Set(list.map(({ verdict }) => verdict));
			for (const verdict of told) {
				if (verdict !== undefined) expect(said).toContain(verdict);
			}
		}),
	);
});
