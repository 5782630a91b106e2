/** Bytes of a file; a certificate has some 3,000. Larger ones are refused unread. */
const MOST_BYTES = 100_000;

/** The text of a file, or text that is as surely refused. */
export async function textOfFile(file: File): Promise<string> {
	return file.size > MOST_BYTES ? '~'.repeat(MOST_BYTES) : file.text();
}
