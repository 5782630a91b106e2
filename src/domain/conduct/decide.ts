import { anchors as anchorWords, turners } from './small-words.ts';
import { NOT, type Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { namesOf } from './terms.ts';
import type { Concept } from './vocabulary.ts';

/**
 * What an answer needs where the question says that it is about elections: a score, a lead over the
 * next entry, half of the question known, half of it or of a phrase said, few words that nothing knows.
 * Set by the `dev` half of `tests/judged` and by `outside.ts` of the unit tests.
 */
const ANCHORED = { score: 0.52, known: 0.5, lead: 0.06, phrase: 0.5, unknown: 0.28 };

/** Without the word that tells most, an entry has to say this much of the question. */
const WITHOUT_HEAVIEST = 0.7;

/** An entry that passes over that word may be of another matter: `terima THR dari bupati` is of no candidate. */
const WITHOUT_ANCHOR = 0.66;

/** Another question has to say nearly all of one phrase and little else: `foto` may be of a cat. */
const FREE = { said: 0.85, complete: 0.6, lead: 0.04 };

/** A single word is about many acts unless one leads clearly. */
const SINGLE_LEAD = { anchored: 0.07, free: 0.12 };

/** An entry that says nearly all of the question needs less of a lead. */
const NEARLY_ALL = { score: 0.85, lead: 0.03 };

/** Whether the first entry answers the question: a wrong verdict is worse than none. */
export function isFound(
	ranked: readonly Ranked[],
	question: Question,
	concepts: readonly Concept[],
): boolean {
	const [best] = ranked;
	if (best === undefined || question.isOfStrangers) return false;
	// An act says whether, not when or how much.
	if (best.kind === 'act' && (question.asksFacts || question.isOfOthers)) return false;
	if (leavesOut(best, concepts)) return false;
	const lead = leadOf(ranked);
	const leadOverAll = best.score - (ranked[1]?.score ?? 0);
	const anchors = anchorsOf(concepts);
	const anchored = anchors.length > 0;
	if (best.matched.length === 1) {
		if (leadOverAll < (anchored ? SINGLE_LEAD.anchored : SINGLE_LEAD.free)) return false;
	}
	if (!anchored) {
		return best.said >= FREE.said && best.complete >= FREE.complete && lead >= FREE.lead;
	}
	const least = anchors.some((typed) => best.matched.includes(typed))
		? ANCHORED.score
		: WITHOUT_ANCHOR;
	return (
		best.score >= least &&
		best.known >= ANCHORED.known &&
		lead >= (best.score >= NEARLY_ALL.score ? NEARLY_ALL.lead : ANCHORED.lead) &&
		Math.max(best.said, best.complete) >= ANCHORED.phrase &&
		unknownShare(concepts) <= ANCHORED.unknown &&
		(best.said >= WITHOUT_HEAVIEST || hasHeaviest(best, concepts))
	);
}

/** The words that say that the question is about elections, as they were typed. */
const anchorsOf = (concepts: readonly Concept[]) =>
	concepts
		.map(({ typed }) => typed)
		.filter((typed) => namesOf(typed).some((name) => anchorWords.has(name)));

/** Over the next entry of its kind: an act and the question about it often stand side by side. */
function leadOf([best, ...others]: readonly Ranked[]): number {
	if (best === undefined) return 0;
	const next = others.find(({ kind }) => kind === best.kind);
	return best.score - (next?.score ?? 0);
}

function unknownShare(concepts: readonly Concept[]): number {
	const weigh = (list: readonly Concept[]) => list.reduce((sum, { weight }) => sum + weight, 0);
	return weigh(concepts.filter(({ terms }) => terms.size === 0)) / weigh(concepts);
}

/** Whether the entry knows the word that tells most: without it, it is about something like it. */
function hasHeaviest({ matched }: Ranked, concepts: readonly Concept[]): boolean {
	const known = concepts.filter(({ terms }) => terms.size > 0);
	const most = Math.max(...known.map(({ weight }) => weight));
	return known.some(({ typed, weight }) => weight === most && matched.includes(typed));
}

/** Whether the entry is silent on a word that makes another act of it. */
function leavesOut({ matched }: Ranked, concepts: readonly Concept[]): boolean {
	return concepts.some(
		({ typed }) => (typed === NOT || turners.has(typed)) && !matched.includes(typed),
	);
}
