import lunr from 'lunr';
import { expect, test } from 'vitest';
import { openFullText, type TextDocument } from '#domain/conduct/full-text.ts';
import { documents } from './open-content.ts';

const BOOSTS = { title: 2, synonyms: 1.5 };

const wordsOf = (text: string) =>
	text
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean);

const texts = documents.map(({ entry, synonyms }, place): TextDocument => ({
	ref: String(place),
	fields: { title: [wordsOf(entry.title)], synonyms: synonyms.map(wordsOf) },
}));

const words = texts.flatMap(({ fields }) => Object.values(fields).flat(2));
const filing = { boosts: BOOSTS, terms: new Map(words.map((word) => [word, [word]])) };

/** Lunr over the same words, for its scores alone. */
const peer = lunr(function () {
	this.pipeline.reset();
	this.ref('ref');
	for (const [name, boost] of Object.entries(BOOSTS)) this.field(name, { boost });
	this.tokenizer = ((tokens: lunr.Token[]) => tokens) as unknown as typeof lunr.tokenizer;
	for (const { ref, fields } of texts) {
		const tokens = Object.entries(fields).map(([name, phrases]) => [
			name,
			phrases.flat().map((word) => new lunr.Token(word, {})),
		]);
		this.add({ ref, ...Object.fromEntries(tokens) } as object);
	}
});

const questions = [
	['like', 'calon'],
	['foto', 'bareng', 'calon', 'di', 'kantor'],
	['mobil', 'dinas', 'kampanye'],
	['istri', 'saya', 'caleg'],
	['tidak', 'memilih'],
];

test.for(questions)('scores as Lunr does: %s %s %s', (asked) => {
	const weights = new Map(asked.map((word, place) => [word, 1 - place / 10]));
	const ours = openFullText(texts, filing).find(weights);
	const theirs = peer.query((query) => {
		for (const [term, boost] of weights) query.term(term, { boost, usePipeline: false });
	});
	expect(ours.length).toBeGreaterThan(5);
	expect(ours.length).toBe(Math.min(theirs.length, 40));
	const [first] = ours;
	const [top] = theirs;
	const lunrScores = new Map(theirs.map(({ ref, score }) => [ref, score / (top?.score ?? 1)]));
	for (const { ref, score } of ours) {
		// Lunr rounds what each word counts to three digits, and by the length of the question.
		expect(score / (first?.score ?? 1)).toBeCloseTo(lunrScores.get(ref) ?? NaN, 2);
	}
});

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
		{ field: 'synonyms', phrases: [1, 0] },
	]);
	expect(['foto', 'kampanye', 'golput'].map(opened.count)).toEqual([1, 1, 0]);
});
