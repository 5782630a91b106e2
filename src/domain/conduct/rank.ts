import type { TextResult } from './full-text.ts';
import type { Concept } from './vocabulary.ts';

/** How an entry answers a question; shares are of weight, 0 to 1. */
export interface Ranked {
	readonly ref: string;
	readonly kind: 'act' | 'question';
	readonly score: number;
	/** Share of the question that the entry knows, in any of its phrases. */
	readonly known: number;
	/** Share of the question that the best phrase of the entry says. */
	readonly said: number;
	/** Share of that phrase that the question says. */
	readonly complete: number;
	readonly matched: readonly string[];
}

/** What ranking has to know of entries. */
export interface Entries {
	kindOf(ref: string): Ranked['kind'];
	/** Weight of a phrase of an entry. */
	weigh(ref: string, field: string, phrase: number): number;
}

/** What a term counts by where it stands. */
const FIELDS: Readonly<Record<string, number>> = { title: 1, synonyms: 0.95, topic: 0.4 };

/** How much each part counts for the order. */
const PARTS = { known: 0.55, phrase: 0.4, lunr: 0.05 };

/** What is left over of the question counts against a phrase, and less so what is left of the phrase. */
const LEFT_OVER = { question: 0.6, phrase: 0.35 };

/** Results in the order in which their entries answer the question. */
export function rank(
	results: readonly TextResult[],
	concepts: readonly Concept[],
	entries: Entries,
): Ranked[] {
	const asked = concepts.reduce((sum, { weight }) => sum + weight, 0);
	const top = results[0]?.score ?? 1;
	return results
		.map((result) => measure(result, concepts, entries))
		.map(({ lunr, shared, best, ...rest }): Ranked => {
			const known = asked === 0 ? 0 : shared / asked;
			const score = PARTS.known * known + PARTS.phrase * best.likeness + PARTS.lunr * (lunr / top);
			return { ...rest, score, known, said: best.said, complete: best.complete };
		})
		.sort((one, other) => other.score - one.score || Number(one.ref) - Number(other.ref));
}

function measure(result: TextResult, concepts: readonly Concept[], entries: Entries) {
	const { ref, score } = result;
	const places = concepts.map((concept) => ({ ...concept, places: placesOf(concept, result) }));
	const phrases = new Map<string, number>();
	for (const { weight, places: found } of places) {
		for (const [place, sure] of found) {
			phrases.set(place, (phrases.get(place) ?? 0) + weight * sure);
		}
	}
	const asked = concepts.reduce((sum, { weight }) => sum + weight, 0);
	const weigh = (field: string, phrase: number) => entries.weigh(ref, field, phrase);
	return {
		ref,
		kind: entries.kindOf(ref),
		lunr: score,
		shared: places.reduce(
			(sum, each) => sum + each.weight * Math.max(0, ...each.places.values()),
			0,
		),
		best: bestPhrase(phrases, asked, weigh),
		matched: places.filter((each) => each.places.size > 0).map(({ typed }) => typed),
	};
}

/** Phrases (`field number`) that say a concept, each with how surely. */
function placesOf({ terms }: Concept, { hits }: TextResult): Map<string, number> {
	const places = new Map<string, number>();
	for (const { term, field, phrases } of hits) {
		const sure = (terms.get(term) ?? 0) * (FIELDS[field] ?? 0);
		if (sure === 0) continue;
		for (const phrase of phrases) {
			const place = `${field} ${phrase}`;
			places.set(place, Math.max(places.get(place) ?? 0, sure));
		}
	}
	return places;
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
