import { expect, test } from 'vitest';
import type { Conduct } from '#domain/content/conduct.ts';
import { waysTo } from '#domain/content/sanction-ways.ts';

const act = (id: string, topic: string, sanctions: readonly (readonly string[])[]): Conduct => ({
	id,
	act: id,
	synonyms: [],
	topic,
	alternative: 'Jangan.',
	rulings: sanctions.map((each) => ({
		phases: [],
		roles: [],
		verdict: 'prohibited',
		violations: [],
		sanctions: each,
		citations: [],
		confidence: 'high',
	})),
});

test('an act counts once, in its topic, however many of its rulings name the sanction', () => {
	const acts = [
		act('a', 'kampanye', [['berat'], ['berat', 'ringan'], ['ringan']]),
		act('b', 'hak-pilih', [['berat']]),
		act('c', 'kampanye', [['ringan']]),
		act('d', 'kampanye', [['berat']]),
	];
	expect(waysTo('berat', acts)).toEqual([
		{ topic: 'hak-pilih', acts: 1 },
		{ topic: 'kampanye', acts: 2 },
	]);
	expect(waysTo('mati', acts)).toEqual([]);
});
