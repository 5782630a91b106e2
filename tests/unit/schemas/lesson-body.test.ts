import { describe, expect, test } from 'vitest';
import { anchorsOf, checksumOf, usesOf } from '#schemas/lesson-body.ts';

describe('anchorsOf', () => {
	test.for([
		{ heading: '## Netral bukan golput', anchor: 'netral-bukan-golput' },
		{ heading: '### Bagaimana bila "atasan" menyuruh?', anchor: 'bagaimana-bila-atasan-menyuruh' },
		{ heading: '##   Banyak spasi   ', anchor: 'banyak-spasi' },
		{ heading: '## Tertutup ##', anchor: 'tertutup' },
		{ heading: '## Kata *miring* dan `kode`', anchor: 'kata-miring-dan-kode' },
		{ heading: '## Dari [UU 20/2023](/hukum/)', anchor: 'dari-uu-202023' },
		{ heading: '## Arti <Term id="asn">ASN</Term>', anchor: 'arti-asn' },
	])('$heading has the anchor $anchor', ({ heading, anchor }) => {
		expect(anchorsOf(`Teks.\n\n${heading}\n\nTeks.`)).toEqual([anchor]);
	});

	test('are those of the second and third level', () => {
		const body = '# Satu\n\n## Dua\n\n### Tiga\n\n#### Empat\n\n##### Lima\n';
		expect(anchorsOf(body)).toEqual(['dua', 'tiga']);
	});

	test('equal headings are numbered, whatever their level', () => {
		expect(anchorsOf('## Contoh\n\n### Contoh\n\n#### Contoh\n\n## Contoh\n')).toEqual([
			'contoh',
			'contoh-1',
			'contoh-3',
		]);
	});

	test('what only looks like a heading is none', () => {
		expect(anchorsOf('##Tanpa spasi\n\nTeks ## di tengah\n\n##\n\nTeks.\n')).toEqual([]);
		expect(anchorsOf('```md\n## Contoh\n```\n')).toEqual([]);
	});

	test('a lesson of CRLF lines has the same anchors', () => {
		expect(anchorsOf('## Satu\r\n\r\nTeks.\r\n\r\n### Dua\r\n')).toEqual(['satu', 'dua']);
	});
});

describe('usesOf', () => {
	test.for([
		{ word: '<Check item="netral/satu" />', use: { kind: 'item', id: 'netral/satu' } },
		{ word: '<Cite to="uu-1-2000#1.a" />', use: { kind: 'citation', id: 'uu-1-2000#1.a' } },
		{ word: '<Term id="asn">ASN</Term>', use: { kind: 'term', id: 'asn' } },
		{ word: '<PhaseRules phase="tenang" />', use: { kind: 'phase', id: 'tenang' } },
		{ word: '<ElectionDates election="2024" />', use: { kind: 'election', id: '2024' } },
		{ word: '<Statistic id="contoh" />', use: { kind: 'statistic', id: 'contoh' } },
		{ word: '<ConductList topic="media" />', use: { kind: 'conduct', id: 'media' } },
		{ word: '<LawComparison old="a#1" />', use: { kind: 'citation', id: 'a#1' } },
		{ word: '<LawComparison new="b#2">', use: { kind: 'citation', id: 'b#2' } },
		{ word: '<CaseCard role="x" citations="a#1">', use: { kind: 'citation', id: 'a#1' } },
		{ word: '<PhaseTimeline election="2024" />', use: { kind: 'election', id: '2024' } },
		{ word: '<SanctionLadder kind="pidana" />', use: { kind: 'sanctions', id: 'pidana' } },
		{ word: '<Sorter phase="kampanye" />', use: { kind: 'sorter-phase', id: 'kampanye' } },
		{ word: '<Sorter role="pns" />', use: { kind: 'role', id: 'pns' } },
		{ word: '<Sorter acts="satu" />', use: { kind: 'sorted-act', id: 'satu' } },
		{ word: '<Scenario id="contoh" />', use: { kind: 'scenario', id: 'contoh' } },
		{ word: '<Reflection id="contoh" />', use: { kind: 'reflection', id: 'contoh' } },
		{ word: '<Flashcards terms="asn">', use: { kind: 'card-term', id: 'asn' } },
		{ word: '<Card point="dasar/01!2" />', use: { kind: 'key-point', id: 'dasar/01!2' } },
		{ word: '<Card front="x" cite="a#1" />', use: { kind: 'citation', id: 'a#1' } },
		{ word: '<Part violates cite="a#1">', use: { kind: 'citation', id: 'a#1' } },
		{ word: '<SanctionLadder />', use: { kind: 'sanctions', id: 'semua' } },
	])('$word names its $use.kind', ({ word, use }) => {
		expect(usesOf(`Teks ${word} teks.`)).toEqual([use]);
	});

	test('several acts stand in one attribute', () => {
		expect(usesOf('<ConductList topic="media" acts="satu  dua" />')).toEqual([
			{ kind: 'conduct', id: 'media' },
			{ kind: 'act', id: 'satu' },
			{ kind: 'act', id: 'dua' },
		]);
	});

	test('a comparison names both its sides, pair by pair', () => {
		const body = '<LawComparison\n\told="a#1 a#2"\n\tnew="b#1 b#2"\n>';
		expect(usesOf(body).map(({ id }) => id)).toEqual(['a#1', 'a#2', 'b#1', 'b#2']);
	});

	test('a ladder of all kinds before one of a single kind names both', () => {
		const body = '<SanctionLadder />\n\n<SanctionLadder kind="pidana" />';
		expect(usesOf(body).map(({ id }) => id)).toEqual(['semua', 'pidana']);
	});

	test('a timeline without an election names nothing', () => {
		expect(usesOf('<PhaseTimeline />')).toEqual([]);
	});

	test('a word over several lines, or with other attributes, is found', () => {
		expect(usesOf('<Term\n\tclass="x"\n\tid="asn"\n>')).toEqual([{ kind: 'term', id: 'asn' }]);
	});

	test('what is named twice is used once; an item and a term of one name are two', () => {
		const body = '<Term id="asn" /> <Term id="asn" /> <Check item="asn" />';
		expect(usesOf(body)).toHaveLength(2);
	});

	test('each of two words on a line is found', () => {
		expect(usesOf('<Cite to="a#1" /> dan <Cite to="a#2" />').map(({ id }) => id)).toEqual([
			'a#1',
			'a#2',
		]);
	});

	test('an empty name is a name, so that it is missed', () => {
		expect(usesOf('<Term id="">')).toEqual([{ kind: 'term', id: '' }]);
	});

	test('words of another tag, or in an example of code, name nothing', () => {
		expect(usesOf('<Callout id="asn" /> <Terms id="asn" />')).toEqual([]);
		expect(usesOf('```md\n<Term id="asn" />\n```')).toEqual([]);
	});
});

test('the checksum changes with any word and not with line ends', () => {
	expect(checksumOf('Satu.\r\nDua.\r\n')).toBe(checksumOf('Satu.\nDua.'));
	expect(checksumOf('Satu.\nDua.')).not.toBe(checksumOf('Satu.\nTiga.'));
});
