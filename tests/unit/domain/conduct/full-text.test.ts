import lunr from 'lunr';
import { expect, test } from 'vitest';
import { openFullText } from '#domain/conduct/full-text.ts';
import { unpack } from '#domain/conduct/pack.ts';
import { file } from './open-content.ts';

const BOOSTS = { title: 2, synonyms: 1.5 };

test('tells which phrases of a field say a term, by any of its words, and how many documents do', () => {
	const opened = openFullText(
		[
			{ ref: '0', fields: { title: [['foto', 'calon']], synonyms: [['swafoto'], ['foto']] } },
			{ ref: '1', fields: { title: [['kampanye']], synonyms: [] } },
		],
		{
			boosts: BOOSTS,
			terms: new Map([
				['foto', ['foto']],
				['swafoto', ['swafoto', 'foto']],
				['kampanye', ['kampanye']],
			]),
		},
	);
	const [found] = opened.find(new Map([['foto', 1]]));
	expect(found?.hits).toMatchObject([
		{ field: 'title', phrases: [0] },
		{ field: 'synonyms', phrases: [0, 1] },
	]);
	expect(['foto', 'kampanye', 'golput'].map(opened.count)).toEqual([1, 1, 0]);
});

test('finds and weighs as an index does that Lunr builds whole of the same words', () => {
	const { entries, terms } = unpack(file);
	const documents = entries.map(({ fields }, place) => ({ ref: String(place), fields }));
	const boosts = { title: 2, synonyms: 1.5, topic: 0.3 };
	const opened = openFullText(documents, { boosts, terms });
	const whole = buildWhole(documents, boosts, terms);
	const all = [...new Set([...terms.values()].flat())];
	expect(all.length).toBeGreaterThan(1000);
	for (let start = 0; start < all.length; start += 40) {
		const asked = new Map([0, 13, 29].map((step) => [all[start + step] ?? 'a', 1 / (step + 1)]));
		const expected = whole.query((query) => {
			for (const [term, boost] of asked) query.term(term, { boost, usePipeline: false });
		});
		expect(opened.find(asked).map(({ ref, score }) => [ref, score.toFixed(9)])).toEqual(
			expected.slice(0, 40).map(({ ref, score }) => [ref, score.toFixed(9)]),
		);
	}
});

type Documents = Parameters<typeof openFullText>[0];
type Filing = Parameters<typeof openFullText>[1];

function buildWhole(documents: Documents, boosts: Filing['boosts'], terms: Filing['terms']) {
	const builder = new lunr.Builder();
	builder.ref('ref');
	for (const [name, boost] of Object.entries(boosts)) builder.field(name, { boost });
	builder.tokenizer = ((tokens: lunr.Token[]) => tokens) as unknown as typeof lunr.tokenizer;
	for (const { ref, fields } of documents) {
		const tokens = Object.entries(fields).map(([name, phrases]) => {
			const said = phrases.flat().flatMap((word) => terms.get(word) ?? []);
			return [name, said.map((term) => new lunr.Token(term, {}))];
		});
		builder.add({ ref, ...(Object.fromEntries(tokens) as object) });
	}
	return builder.build();
}
