import { CREDIT } from '#domain/assessment/credit.ts';
import type { Certainty } from './learner-data.ts';

/** One answer, as far as a pocket card asks: what it missed, and where that is taught. */
export interface Evidence {
	readonly item: string;
	/** Lesson that teaches the item. */
	readonly lesson: string;
	/** `missedBy`, 0 to 1. */
	readonly missed: number;
	/** Given with certainty: what one is wrongly sure of does more harm than what one doubts. */
	readonly isSure: boolean;
	/** Tags of the false beliefs that were chosen. */
	readonly misconceptions: readonly string[];
	/** ms epoch. */
	readonly at: number;
}

/** Share of an answer that was missed. What is right by a guess came from no memory: all of it. */
export function missedBy(credit: number, certainty: Certainty | undefined): number {
	return certainty === 'guess' ? 1 : 1 - credit / CREDIT;
}

/** A rule on a card, and the lesson that it is from. */
export interface PocketRule {
	readonly lesson: string;
	readonly text: string;
}

/** Everything that a pocket card may say, in words of the content. */
export interface PocketContent {
	/** Lessons with what they leave in mind. */
	readonly lessons: readonly {
		readonly id: string;
		readonly title: string;
		readonly href: string;
		readonly points: readonly string[];
	}[];
	/** The card of somebody who has not answered anything yet. */
	readonly common: readonly PocketRule[];
	/** How to say no. */
	readonly refusals: readonly string[];
	/** Where to report, each with what to bring. */
	readonly reports: readonly { readonly act: string; readonly advice: string }[];
	/** Files with the explanations of all items, for what was missed. */
	readonly files: readonly string[];
}

/** A lesson may not fill a whole card. */
const MOST_OF_ONE_LESSON = 3;

/**
 * Lessons by what was missed in them, worst first. Of each item the latest answer counts, so that
 * what was learned since leaves the card. One dated after now, by a clock that ran ahead, is no latest.
 *
 * @param now ms epoch.
 */
export function weakLessons(evidence: readonly Evidence[], now: number): readonly string[] {
	const weights = new Map<string, number>();
	for (const { lesson, missed, isSure } of latestOfEach(evidence, now)) {
		const weight = missed * (isSure ? 2 : 1);
		if (weight > 0) weights.set(lesson, (weights.get(lesson) ?? 0) + weight);
	}
	return [...weights]
		.sort(([one, oneWeight], [other, otherWeight]) => {
			return otherWeight - oneWeight || compare(one, other);
		})
		.map(([lesson]) => lesson);
}

/** The false beliefs of the latest answers until now (ms epoch), most frequent first. */
export function heldMisconceptions(evidence: readonly Evidence[], now: number): readonly string[] {
	const counts = new Map<string, number>();
	for (const { misconceptions } of latestOfEach(evidence, now)) {
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

function latestOfEach(evidence: readonly Evidence[], now: number): readonly Evidence[] {
	const latest = new Map<string, Evidence>();
	for (const each of evidence) {
		if (each.at > now) continue;
		const known = latest.get(each.item);
		if (known === undefined || each.at >= known.at) latest.set(each.item, each);
	}
	return [...latest.values()];
}

/** For ids that differ. */
function compare(one: string, other: string): number {
	return one < other ? -1 : 1;
}
