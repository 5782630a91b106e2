import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CREDIT } from '#domain/assessment/credit.ts';
import {
	heldMisconceptions,
	missedBy,
	pickRules,
	weakLessons,
	type Evidence,
} from '#domain/learning/pocket-card.ts';

const NOW = 9;

function answer(item: string, over: Partial<Evidence> = {}): Evidence {
	const common = { missed: 1, isSure: false, misconceptions: [], at: 1 };
	return { item, lesson: 'fase', ...common, ...over };
}

describe('weak lessons', () => {
	test('come by what was missed in them', () => {
		const answers = [
			answer('a', { lesson: 'fase' }),
			answer('b', { lesson: 'skb' }),
			answer('c', { lesson: 'skb', missed: 0.5 }),
			answer('d', { lesson: 'dasar', missed: 0 }),
		];
		expect(weakLessons(answers, NOW)).toEqual(['skb', 'fase']);
	});

	test('weigh what one was sure of double', () => {
		const answers = [
			answer('a', { lesson: 'fase', isSure: true }),
			answer('b', { lesson: 'skb' }),
			answer('c', { lesson: 'skb', missed: 0.5 }),
		];
		expect(weakLessons(answers, NOW)).toEqual(['fase', 'skb']);
	});

	test('leave the card once the item is answered right', () => {
		expect(weakLessons([answer('a', { missed: 0, at: 2 }), answer('a')], NOW)).toEqual([]);
		expect(
			heldMisconceptions([answer('a', { misconceptions: ['x'] }), answer('a', { at: 2 })], NOW),
		).toEqual([]);
	});
});

test('what is right by a guess was missed, as review holds it', () => {
	expect(missedBy(CREDIT, 'guess')).toBe(1);
	expect(missedBy(CREDIT, 'unsure')).toBe(0);
	expect(missedBy(CREDIT / 2, undefined)).toBe(0.5);
});

test('false beliefs come by how often they were chosen', () => {
	const answers = [
		answer('a', { misconceptions: ['netral-diam'] }),
		answer('b', { misconceptions: ['sekadar-like'] }),
		answer('c', { misconceptions: ['sekadar-like'] }),
	];
	expect(heldMisconceptions(answers, NOW)).toEqual(['sekadar-like', 'netral-diam']);
});

describe('the rules of a card', () => {
	const lessons = [
		{ id: 'skb', points: ['s1', 's2', 's3', 's4'] },
		{ id: 'fase', points: ['f1'] },
	];
	const others = ['u1', 's1', 'u2', 'u3'].map((text) => ({ lesson: 'umum', text }));
	const textsOf = (most: number) => pickRules(lessons, others, most).map(({ text }) => text);

	test('take turns among the lessons, and others fill what is left', () => {
		expect(textsOf(2)).toEqual(['s1', 'f1']);
		expect(textsOf(7)).toEqual(['s1', 'f1', 's2', 's3', 'u1', 'u2', 'u3']);
	});

	test('are never more than asked for, and none comes twice', () => {
		const anyLesson = fc.record({ id: fc.string(), points: fc.array(fc.string()) });
		fc.assert(
			fc.property(fc.array(anyLesson), fc.nat(9), (some, most) => {
				const texts = pickRules(some, others, most).map(({ text }) => text);
				expect(texts.length).toBeLessThanOrEqual(most);
				expect(new Set(texts).size).toBe(texts.length);
			}),
		);
	});
});
