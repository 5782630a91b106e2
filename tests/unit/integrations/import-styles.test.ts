import { describe, expect, test } from 'vitest';
import { importStyles } from '#integrations/word-styles/import-styles.ts';

const sheets = ['case-card.css', 'term.css'];
const importing = (text: string) => importStyles(text, '/styles/', sheets);

describe('importStyles', () => {
	test('gives a text the sheets of its words, after its last line', () => {
		const text = 'Satu <Term id="asn">ASN</Term>.\n\n<CaseCard\n\ttitle="x"\n/>';
		expect(importing(text)).toBe(
			`${text}\n\nimport "/styles/case-card.css";\nimport "/styles/term.css";\n`,
		);
	});

	test.for(['Tanpa kata.', '<Terms id="x" />', 'Term dan CaseCard', '</Term>'])(
		'gives "%s" none',
		(text) => expect(importing(text)).toBe(text),
	);

	test.for(['<Term>', '<Term/>', '<Term id="a">', '<Term\n\tid="a"\n>'])('sees %j', (text) => {
		expect(importing(text)).toContain('term.css');
	});

	test('gives each sheet once', () => {
		expect(importing('<Term id="a" /> <Term id="b" />').match(/term\.css/g)).toHaveLength(1);
	});
});
