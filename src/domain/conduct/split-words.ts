/** Letters of a question that are read: a story of a page, on a slow phone, in a moment. */
const READ = 600;

/** Words of a question that are read. */
const WORDS = 60;

/**
 * The words of a text in small letters, without accents, tags and addresses. A word said twice
 * (`bagi-bagi`, `lucu2an`) is said once, and a letter that is drawn out (`bolehhh`) as well.
 */
export function splitWords(text: string): string[] {
	return text
		.slice(0, READ)
		.replace(/<[^<>]*>/g, ' ')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/([aeiou])\1{2,}|(\p{L})\2{2,}(?=\P{L}|$)/gu, '$1$2')
		.replace(/(\p{L}{3,})[-\s]+\1(?=\P{L}|$)/gu, '$1')
		.replace(/(\p{L}{2,})2(an|nya|in)?(?=[^\p{L}\d]|$)/gu, '$1$2')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '')
		.slice(0, WORDS);
}
