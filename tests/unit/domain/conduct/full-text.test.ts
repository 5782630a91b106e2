import { expect, test } from 'vitest';
import { openFullText } from '#domain/conduct/full-text.ts';

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
