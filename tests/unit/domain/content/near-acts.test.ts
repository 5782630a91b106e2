import { expect, test } from 'vitest';
import type { Conduct } from '#domain/content/conduct.ts';
import { nearActs } from '#domain/content/near-acts.ts';

const act = (id: string, name: string, over: Partial<Conduct> = {}): Conduct => ({
	id,
	act: name,
	synonyms: [],
	topic: 'kampanye',
	rulings: [],
	alternative: '',
	...over,
});

test('the acts of the topic that share most words come first, never the act itself', () => {
	const own = act('own', 'Memakai kaus calon', { synonyms: ['baju partai'] });
	const all = [
		act('far', 'Hadir dalam rapat'),
		own,
		act('near', 'Menerima kaus calon dari relawan'),
		act('word', 'Mencuci baju partai', { synonyms: ['kaus calon'] }),
		act('other', 'Memakai kaus calon', { topic: 'keluarga' }),
	];
	expect(nearActs(own, all, 2).map(({ id }) => id)).toEqual(['word', 'near']);
});
