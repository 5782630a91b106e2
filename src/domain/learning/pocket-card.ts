import type { ItemSpec } from '#domain/assessment/item.ts';
import type { Response } from '#domain/assessment/response.ts';

/** One answer, as far as a pocket card asks: what it missed, and where that is taught. */
export interface Evidence {
	readonly item: string;
	/** Lesson that teaches the item. */
	readonly lesson: string;
	/** Share of the credit that was not earned, 0 to 1. */
	readonly missed: number;
	/** Given with certainty: what one is wrongly sure of does more harm than what one doubts. */
	readonly isSure: boolean;
	/** Tags of the false beliefs that were chosen. */
	readonly misconceptions: readonly string[];
	/** ms epoch. */
	readonly at: number;
}

/** A rule on a card, and the lesson that it is from. */
export interface PocketRule {
	readonly lesson: string;
	readonly text: string;
}

/** A lesson may not fill a whole card. */
const MOST_OF_ONE_LESSON = 3;

/**
 * Lessons by what was missed in them, worst first. Of each item the latest answer counts, so that
 * what was learned since leaves the card.
 */
export function weakLessons(evidence: readonly Evidence[]): readonly string[] {
	const weights = new Map<string, number>();
	for (const { lesson, missed, isSure } of latestOfEach(evidence)) {
		const weight = missed * (isSure ? 2 : 1);
		if (weight > 0) weights.set(lesson, (weights.get(lesson) ?? 0) + weight);
	}
	return [...weights]
		.sort(([one, oneWeight], [other, otherWeight]) => {
			return otherWeight - oneWeight || compare(one, other);
		})
		.map(([lesson]) => lesson);
}

/** The false beliefs of the latest answers, most frequent first. */
export function heldMisconceptions(evidence: readonly Evidence[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { misconceptions } of latestOfEach(evidence)) {
		for (const tag of misconceptions) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	}
	return [...counts]
		.sort(([one, oneCount], [other, otherCount]) => otherCount - oneCount || compare(one, other))
		.map(([tag]) => tag);
}

/**
 * At most so many rules: the first point of each lesson in turn, then the second of each, three of
 * one lesson at most. Where that is too few, `others` follow in their order, none twice.
 */
export function pickRules(
	lessons: readonly { readonly id: string; readonly points: readonly string[] }[],
	others: readonly PocketRule[],
	most: number,
): readonly PocketRule[] {
	const own = Array.from({ length: MOST_OF_ONE_LESSON }, (_, turn) =>
		lessons.flatMap(({ id, points }) => {
			const text = points[turn];
			return text === undefined ? [] : [{ lesson: id, text }];
		}),
	).flat();
	const texts = new Set<string>();
	return [...own, ...others]
		.filter(({ text }) => !texts.has(text) && texts.add(text))
		.slice(0, most);
}

/**
 * Tags of the false beliefs that a response rests on.
 *
 * @param tags By choice id, by `step.choice` in a case.
 */
export function misconceptionsIn(
	{ type }: ItemSpec,
	response: Response,
	tags: Readonly<Record<string, string>>,
): readonly string[] {
	const chosen = Object.entries(response).map(([slot, value]) => {
		if (type === 'case') return `${slot}.${value}`;
		return type === 'multiple' ? slot : value;
	});
	return [...new Set(chosen.flatMap((id) => (Object.hasOwn(tags, id) ? (tags[id] ?? []) : [])))];
}

function latestOfEach(evidence: readonly Evidence[]): readonly Evidence[] {
	const latest = new Map<string, Evidence>();
	for (const each of evidence) {
		const known = latest.get(each.item);
		if (known === undefined || each.at >= known.at) latest.set(each.item, each);
	}
	return [...latest.values()];
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
