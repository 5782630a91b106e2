import { expect, test } from 'vitest';
import type { Conduct, Ruling, Verdict } from '#domain/content/conduct.ts';
import type { Content } from '#domain/content/content.ts';
import { findFaults } from '#domain/content/find-faults.ts';
import { hookFaults } from '#domain/content/hook-rules.ts';
import type { Hook, HookQuestion } from '#domain/content/hook.ts';
import { impactOf } from '#domain/content/impact.ts';
import { buildContent, buildProvision, buildRegulation } from './content-builder.ts';

const ruling = (verdict: Verdict, over: Partial<Ruling> = {}): Ruling => ({
	phases: [],
	roles: [],
	verdict,
	condition: 'Begini alasannya.',
	violations: [],
	sanctions: [],
	citations: ['uu-1-2000#1'],
	confidence: 'high',
	...over,
});

const act = (id: string, ...rulings: Ruling[]): Conduct => ({
	id,
	act: `Perbuatan ${id}`,
	synonyms: [id],
	topic: 'media-sosial',
	rulings,
	alternative: 'Begini saja.',
});

const acts = [
	act('boleh-1', ruling('allowed')),
	act('boleh-2', ruling('allowed')),
	act('syarat-1', ruling('conditional')),
	act('syarat-2', ruling('conditional')),
	act('larang-1', ruling('prohibited')),
	act('larang-2', ruling('prohibited')),
];

const question = (act: string): HookQuestion => ({
	text: 'Anda melakukannya.',
	act,
	phase: 'tenang',
	role: 'pns',
});

const hook: Hook = {
	id: 'netral',
	course: 'contoh',
	questions: acts.map(({ id }) => question(id)),
};

const phase = {
	id: 'tenang',
	order: 1,
	title: 'Masa tenang',
	summary: 'Contoh.',
	starts: 'Contoh.',
	ends: 'Contoh.',
	allowed: [],
	prohibited: [],
	citations: [],
} as unknown as Content['phases'][number];

const withActs = (conduct: readonly Conduct[], over: Partial<Hook> = {}): Content =>
	buildContent({
		conduct,
		phases: [phase],
		hooks: [{ ...hook, ...over }],
		regulations: [
			buildRegulation({
				provisions: [buildProvision('1'), buildProvision('2', { confidence: 'medium' })],
			}),
		],
	});

/** The content with other rulings of the first act. */
const withRulings = (...rulings: Ruling[]) =>
	withActs([act('boleh-1', ...rulings), ...acts.slice(1)]);

const foundIn = (content: Content) => hookFaults(content).map(({ field, found }) => [field, found]);

test('situations that their acts decide have no fault', () => {
	expect(hookFaults(withActs(acts))).toEqual([]);
});

test('the file is named with the fault', () => {
	expect(hookFaults(withActs(acts, { course: 'hilang' }))).toEqual([
		{
			file: 'content/hooks/netral.yaml',
			field: 'course',
			found: '"hilang"',
			expected: 'kursus yang ada di content/courses',
		},
	]);
});

test.for<[string, Ruling[], string]>([
	[
		'no ruling for the phase',
		[ruling('allowed', { phases: ['kampanye'] })],
		'0 putusan untuk fase dan peran itu',
	],
	[
		'no ruling for the role',
		[ruling('allowed', { roles: ['pppk'] })],
		'0 putusan untuk fase dan peran itu',
	],
	['two rulings', [ruling('allowed'), ruling('allowed')], '2 putusan untuk fase dan peran itu'],
	[
		'a ruling without a reason',
		[ruling('allowed', { condition: undefined })],
		'putusan tanpa alasan',
	],
	[
		'a ruling that is not sure',
		[ruling('allowed', { confidence: 'medium' })],
		'putusan atau ketentuan yang belum berkeyakinan high',
	],
	[
		'a provision that is not sure',
		[ruling('allowed', { citations: ['uu-1-2000#1', 'uu-1-2000#2'] })],
		'putusan atau ketentuan yang belum berkeyakinan high',
	],
])('%s is a fault', ([, rulings, found]) => {
	expect(foundIn(withRulings(...rulings))).toContainEqual(['questions.0.act', found]);
});

test('an act is asked about once', () => {
	const twice = { questions: [...hook.questions, question('boleh-2')] };
	expect(foundIn(withActs(acts, twice))).toEqual([
		['questions.6.act', '"boleh-2" untuk kedua kalinya'],
	]);
});

test.for(acts)('two of each verdict are the least: not without $id', ({ id }) => {
	const fewer = { questions: hook.questions.filter((each) => each.act !== id) };
	expect(foundIn(withActs(acts, fewer))).toEqual([
		['questions', expect.stringMatching(/^1 situasi yang (boleh|bersyarat|dilarang)$/)],
	]);
});

test('an act, a phase and a role that do not exist are each told once', () => {
	const lost = { text: 'Anda melakukannya.', act: 'hilang', phase: 'hilang', role: 'hilang' };
	const content = withActs(acts, { questions: [...hook.questions, lost] });
	expect(findFaults(content, () => new Uint8Array(32)).map(({ field }) => field)).toEqual([
		'questions.6.act',
		'questions.6.phase',
		'questions.6.role',
	]);
});

test('a changed provision touches the situations whose verdict rests on it', () => {
	const kinds = (content: Content, changed: string) =>
		impactOf(changed, content).cited.map(({ kind }) => kind);
	const other = ruling('prohibited', { phases: ['kampanye'], citations: ['uu-1-2000#2'] });
	const content = withRulings(ruling('allowed', { phases: ['tenang'] }), other);
	expect(kinds(content, 'uu-1-2000#1')).toContain('hooks');
	expect(kinds(content, 'uu-1-2000#2')).not.toContain('hooks');
});
