import type { TextResult } from './full-text.ts';
import type { Concept } from './vocabulary.ts';

/** How an entry answers a question; shares are of weight, 0 to 1. */
export interface Ranked {
	readonly ref: string;
	readonly score: number;
	/** Share of the question that the entry knows, in any of its phrases. */
	readonly known: number;
	/** Share of the question that the best phrase of the entry says. */
	readonly said: number;
	/** Share of that phrase that the question says. */
	readonly complete: number;
	readonly matched: readonly string[];
}

/** Weight of a phrase of an entry. */
export type WeighPhrase = (ref: string, field: string, phrase: number) => number;

/** What a term counts by where it stands. */
const FIELDS: Readonly<Record<string, number>> = { title: 1, synonyms: 0.95, topic: 0.4 };

/** How much each part counts for the order. */
const PARTS = { known: 0.55, phrase: 0.4, lunr: 0.05 };

/** What is left over of the question counts against a phrase, and less so what is left of the phrase. */
const LEFT_OVER = { question: 0.6, phrase: 0.35 };

/** Entries in the order in which they answer the question. */
export function rank(
	results: readonly TextResult[],
	concepts: readonly Concept[],
	weigh: WeighPhrase,
): Ranked[] {
	const asked = concepts.reduce((sum, { weight }) => sum + weight, 0);
	const top = results[0]?.score ?? 1;
	return results
		.map((result) => measure(result, { concepts, asked, weigh, top }))
		.sort((one, other) => other.score - one.score || (one.ref < other.ref ? -1 : 1));
}

interface Measure {
	readonly concepts: readonly Concept[];
	readonly asked: number;
	readonly weigh: WeighPhrase;
	readonly top: number;
}

function measure(result: TextResult, { concepts, asked, weigh, top }: Measure): Ranked {
	const phrases = new Map<string, number>();
	const matched: string[] = [];
	let sum = 0;
	for (const { typed, weight, terms } of concepts) {
		let best = 0;
		const said = new Map<string, number>();
		for (const { term, field, phrases: places } of result.hits) {
			const sure = (terms.get(term) ?? 0) * (FIELDS[field] ?? 0);
			if (sure === 0) continue;
			best = Math.max(best, sure);
			for (const place of places) {
				const key = `${field} ${place}`;
				said.set(key, Math.max(said.get(key) ?? 0, sure));
			}
		}
		if (best > 0) matched.push(typed);
		sum += weight * best;
		for (const [key, sure] of said) phrases.set(key, (phrases.get(key) ?? 0) + weight * sure);
	}
	const best = bestPhrase(phrases, asked, (field, place) => weigh(result.ref, field, place));
	const known = asked === 0 ? 0 : sum / asked;
	const score =
		PARTS.known * known + PARTS.phrase * best.likeness + PARTS.lunr * (result.score / top);
	return { ref: result.ref, score, known, said: best.said, complete: best.complete, matched };
}

function bestPhrase(
	phrases: ReadonlyMap<string, number>,
	asked: number,
	weigh: (field: string, phrase: number) => number,
) {
	let best = { likeness: 0, said: 0, complete: 0 };
	for (const [key, shared] of phrases) {
		const [field = '', place = ''] = key.split(' ');
		if (field === 'topic') continue;
		const whole = Math.max(weigh(field, Number(place)), shared);
		const left = LEFT_OVER.question * (asked - shared) + LEFT_OVER.phrase * (whole - shared);
		const likeness = shared / (shared + left);
		if (likeness > best.likeness) {
			best = { likeness, said: shared / asked, complete: shared / whole };
		}
	}
	return best;
}
