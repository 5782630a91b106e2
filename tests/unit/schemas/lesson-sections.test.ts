import { expect, test } from 'vitest';
import { comparisonsOf, sectionsOf } from '#schemas/lesson-sections.ts';

const body = `Pembuka <Cite to="uu-1-2000#1" />.

## Dua *hal*

Isi <Cite to="uu-1-2000#2" />.

\`\`\`
## Bukan judul <Cite to="uu-1-2000#9" />
\`\`\`

### Lebih dalam

<LawComparison
	old="uu-1-2000#3 uu-1-2000#4"
	new="uu-2-2001#3 uu-2-2001#4"
>

Kini *lebih* luas <Cite to="uu-2-2001#3" />; <Term id="asn">ASN</Term>
ikut terikat.

</LawComparison>

## Dua hal

Habis.
`;

test('a section holds what stands between its heading and the next one', () => {
	expect(
		sectionsOf(body).map(({ anchor, title, uses }) => [anchor, title, uses.map(({ id }) => id)]),
	).toEqual([
		['dua-hal', 'Dua hal', ['uu-1-2000#2']],
		[
			'lebih-dalam',
			'Lebih dalam',
			expect.arrayContaining(['uu-1-2000#3', 'uu-1-2000#4', 'uu-2-2001#3', 'uu-2-2001#4', 'asn']),
		],
		['dua-hal-1', 'Dua hal', []],
	]);
});

test('a comparison tells its pairs, where it stands, and what changed in plain words', () => {
	expect(comparisonsOf(body)).toEqual([
		{
			anchor: 'lebih-dalam',
			old: ['uu-1-2000#3', 'uu-1-2000#4'],
			new: ['uu-2-2001#3', 'uu-2-2001#4'],
			change: 'Kini lebih luas; ASN ikut terikat.',
		},
	]);
});
