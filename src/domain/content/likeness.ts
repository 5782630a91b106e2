import { fileOf, type Content, type Fault } from './content.ts';
import { choiceLists, type ItemText } from './item-text.ts';

/**
 * From this share of common word pairs on, two items ask the same. Honest pairs of the course stay
 * below 0.3; a copy with another name and place keeps more than 0.5.
 */
const LIMIT = 0.4;

/** Fewer word pairs than this say nothing: "Apa yang Anda lakukan?" opens many good items. */
const LEAST = 8;

/**
 * Pairs of released items whose situation and stem are nearly the same words. The likeness is
 * Jaccard's index over pairs of neighbouring words, so a changed name does not hide a copy.
 */
export function likenessFaults({ items }: Content): Fault[] {
	const texts = items
		.filter(({ status }) => status === 'released')
		.map((item) => ({ id: item.id, pairs: wordPairs(questionOf(item)) }))
		.filter(({ pairs }) => pairs.size >= LEAST);
	return texts.flatMap((one, place) =>
		texts.slice(place + 1).flatMap((other) => {
			const likeness = jaccard(one.pairs, other.pairs);
			if (likeness < LIMIT) return [];
			return [
				{
					file: fileOf('items', other.id),
					field: 'stem',
					found: `soal yang ${Math.round(likeness * 100)} persen sama dengan "${one.id}"`,
					expected: 'situasi dan pertanyaan yang berbeda dari soal lain',
				},
			];
		}),
	);
}

/** What the learner reads before the choices; where that says little, with the choices. */
function questionOf(item: ItemText): string {
	const question = [
		item.situation ?? '',
		item.stem,
		...('steps' in item ? item.steps.map(({ stem }) => stem) : []),
	].join(' ');
	if (item.situation !== undefined) return question;
	const lines =
		'entries' in item ? item.entries : choiceLists(item).flatMap(({ choices }) => choices);
	return [question, ...lines.map(({ text }) => text)].join(' ');
}

function wordPairs(text: string): ReadonlySet<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let common = 0;
	for (const pair of one) if (other.has(pair)) common++;
	return common / (one.size + other.size - common);
}
