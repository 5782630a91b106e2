/** Bytes of a line that are kept: more than any token, even within JSON, has. */
export const MOST_OF_LINE = 100_000;

/**
 * Lines of a stream of bytes in UTF-8, without their ends. Of a line that is longer than
 * `MOST_OF_LINE` the first part is given, and the rest is let go without being kept, so that a file of
 * one endless line takes no more memory than any other.
 */
export async function* readLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	let rest = '';
	const decoder = new TextDecoder();
	for await (const bytes of source) {
		const text = decoder.decode(bytes, { stream: true });
		let from = 0;
		for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
			yield trimmed(rest + text.slice(from, Math.min(end, from + MOST_OF_LINE - rest.length)));
			rest = '';
			from = end + 1;
		}
		const more = MOST_OF_LINE - rest.length;
		if (more > 0) rest += text.slice(from, from + more);
	}
	if (rest !== '') yield trimmed(rest);
}

const trimmed = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
