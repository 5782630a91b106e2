import type { SearchDocument } from '#domain/conduct/conduct-search.ts';

/** One in so many words is another word in each copy. */
const CHANGED = 3;

/**
 * The documents and copies of them, `times` as many in all. Copies share two thirds of their words with
 * the first; the last third is the word backwards with a letter of the copy, so that the vocabulary
 * grows as it would with new acts.
 */
export function multiply(documents: readonly SearchDocument[], times: number): SearchDocument[] {
	return Array.from({ length: times }, (_, copy) =>
		documents.map(({ entry, synonyms, topicTitle }) => ({
			entry: { ...entry, id: `${entry.id}-${copy}`, title: change(entry.title, copy) },
			synonyms: synonyms.map((synonym) => change(synonym, copy)),
			topicTitle,
		})),
	).flat();
}

function change(text: string, copy: number): string {
	if (copy === 0) return text;
	return text.replace(/\p{L}{4,}/gu, (word) => {
		const sum = [...word.toLowerCase()].reduce(
			(total, letter) => total + letter.charCodeAt(0),
			copy,
		);
		return sum % CHANGED === 0
			? [...word].reverse().join('') + String.fromCharCode(97 + copy)
			: word;
	});
}
