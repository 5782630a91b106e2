/**
 * What only builds an index, reads Lunr's query language, guesses at spellings or treats English.
 * Nothing of it is used where a made index is asked for terms.
 */
const UNUSED =
	/^lunr\.(?:utils\.(?:warn|asString)|idf|Token\b|tokenizer|stemmer|trimmer|generateStopWordFilter|stopWordFilter|Pipeline\.(?:registerFunction|warnIf|prototype)|TokenSet\.(?:fromArray|fromFuzzyString)|Index\.prototype\.(?:search|toJSON)|Builder|Query(?:ParseError|Lexer|Parser))/;

/**
 * Lunr as a module that opens a serialised index and answers queries, a third of the whole: it is
 * published as one function, out of which no bundler can leave anything.
 *
 * @throws {RangeError} Where the source is not built as it was.
 */
export function cutLunr(source: string): string {
	const body = /^var lunr = function[^]*?(?=^ {2}\/\*\*\n {3}\* export the module)/m.exec(
		source,
	)?.[0];
	const statements = (body ?? '').split(/^(?=lunr\.)/m).filter((each) => !UNUSED.test(each));
	if (statements.length < 2) throw new RangeError('Lunr has no statements "lunr.…" of its own.');
	return `${statements.join('')}\nexport default lunr;\n`;
}
