import { describe, expect, test } from 'vitest';
import type { Answer, ConductSearch, SearchEntry } from '#domain/conduct/conduct-search.ts';
import { ANY, type Asked, whatToShow } from '#islands/conduct/what-to-show.ts';

const entry = (id: string, over: Partial<SearchEntry> = {}): SearchEntry => ({
	id,
	kind: 'act',
	title: id,
	topic: 'kampanye',
	rulings: [{ phases: [], roles: [], verdict: 'prohibited' }],
	...over,
});
const like = entry('like', { topic: 'media-sosial' });
const rally = entry('rally', {
	rulings: [
		{ phases: [], roles: [], verdict: 'conditional' },
		{ phases: [], roles: ['pppk'], verdict: 'prohibited' },
	],
});
const question = entry('question', { kind: 'question', rulings: [] });
const entries = [like, rally, question];
const match = (each: SearchEntry) => ({ entry: each, score: 1, matched: [] });
const nobody = { roles: [], phases: [], ignored: [] };

const searchWith = (answer: Answer): ConductSearch => ({ entries, ask: () => answer });
const foundRally = (roles: readonly string[] = [], phases: readonly string[] = []) =>
	searchWith({
		state: 'found',
		best: match(rally),
		near: [match(like), match(question)],
		understood: { ...nobody, roles, phases },
	});
const asked = (over: Partial<Asked> = {}): Asked => ({
	text: 'ikut kampanye',
	role: undefined,
	phase: undefined,
	topic: ANY,
	act: undefined,
	...over,
});

describe('whatToShow', () => {
	test('shows the act that matches, and what is near without it', () => {
		expect(whatToShow(asked(), foundRally()).view).toEqual({
			kind: 'act',
			entry: rally,
			near: [like, question],
		});
	});

	test('gives no verdict where the search is not sure', () => {
		const search = searchWith({ state: 'unsure', near: [match(rally)], understood: nobody });
		expect(whatToShow(asked(), search).view).toEqual({
			kind: 'unsure',
			near: [rally],
			ofTopic: false,
		});
	});

	test('gives no verdict on an act of another topic than the chosen one', () => {
		const { view } = whatToShow(asked({ topic: 'media-sosial' }), foundRally());
		expect(view).toEqual({ kind: 'unsure', near: [like, rally, question], ofTopic: true });
	});

	test('opens the act of a link whatever is typed, and says where there is none', () => {
		expect(whatToShow(asked({ act: 'like' }), foundRally()).view).toMatchObject({ entry: like });
		expect(whatToShow(asked({ act: 'question' }), foundRally()).view.kind).toBe('lost');
	});

	test('without text lists the acts of the topic, and no questions', () => {
		const { view } = whatToShow(asked({ text: ' ', topic: 'kampanye' }), foundRally());
		expect(view).toMatchObject({ kind: 'list', groups: [{ acts: [rally] }] });
		expect(whatToShow(asked({ text: '' }), foundRally()).view.kind).toBe('start');
	});

	test('text without anything to look for is no question', () => {
		expect(whatToShow(asked(), searchWith({ state: 'empty' })).view.kind).toBe('nothing');
	});
});

describe('role and phase', () => {
	test('are read from the text until somebody chooses them', () => {
		const search = foundRally(['pppk'], ['pasca']);
		expect(whatToShow(asked(), search)).toMatchObject({
			role: 'pppk',
			phase: 'pasca',
			understood: { role: true, phase: true },
		});
		expect(whatToShow(asked({ role: 'pns', phase: ANY }), search)).toMatchObject({
			role: 'pns',
			phase: ANY,
			understood: { role: false, phase: false },
		});
	});

	test.for([
		['the one that the rulings name', ['guru-nakes', 'pppk'], 'pppk'],
		['the first where they name none', ['guru-nakes', 'pns'], 'guru-nakes'],
		['none where none is told', [], ''],
	] as const)('of several roles %s counts', ([, roles, expected]) => {
		expect(whatToShow(asked(), foundRally(roles)).role).toBe(expected);
	});

	test('several phases at once choose none', () => {
		expect(whatToShow(asked(), foundRally([], ['kampanye', 'pasca'])).phase).toBe(ANY);
	});
});
