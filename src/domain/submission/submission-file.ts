/** Characters of a line that mail programs and printers leave alone. */
const COLUMNS = 76;

/**
 * A submission as a text file: for people above, for the recap page below. The token stands on one
 * line, since editors break words that are broken once in their own way.
 *
 * @param head Lines for people; longer ones are broken between words.
 * @param tokens The submission's token, or codes of records where no device could sign.
 */
export function toSubmissionFile(head: readonly string[], tokens: readonly string[]): string {
	const lines = [...head.flatMap(wrapped), '', ...tokens];
	// As Notepad of Windows 7 wants it: computers in offices are old.
	return lines.map((line) => `${line}\r\n`).join('');
}

function wrapped(line: string): readonly string[] {
	const lines: string[] = [];
	for (const word of line.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < COLUMNS)
			lines.splice(-1, 1, `${last} ${word}`);
		else lines.push(word);
	}
	return lines;
}
