import { difficulties, itemTypes } from '#domain/assessment/item.ts';
import type { Content } from './content.ts';
import { choiceLists } from './item-text.ts';

/** How often each name occurs, keys in the order given, the rest after them. */
type Tally = Readonly<Record<string, number>>;

export interface Report {
	readonly counts: Tally;
	readonly items: {
		readonly byObjective: Tally;
		readonly byType: Tally;
		readonly byDifficulty: Tally;
		/** Released items by the least sure provision that they cite. */
		readonly byConfidence: Tally;
		readonly critical: number;
		readonly situations: number;
		readonly byMisconception: Tally;
	};
	readonly provisions: {
		readonly byConfidence: Tally;
		readonly byStatus: Tally;
		readonly cited: readonly string[];
		readonly neverCited: readonly string[];
		/** Days by which the law is to be checked again, earliest first; whole regulations by their id. */
		readonly review: readonly { readonly day: string; readonly due: readonly string[] }[];
		/** Regulations, or provisions of them, whose day of review has come. */
		readonly reviewDue: readonly string[];
	};
}

/**
 * Counts and coverage of content.
 *
 * @param today ISO date, for what is due.
 */
export function reportOn(content: Content, today: string): Report {
	const { items, lessons, regulations } = content;
	const provisions = regulations.flatMap(({ id, provisions }) =>
		provisions.map((provision) => ({ ...provision, id: `${id}#${provision.pinpoint}` })),
	);
	const objectives = lessons.flatMap((lesson) => lesson.objectives.map(({ id }) => id));
	const released = items.filter(({ status }) => status === 'released');
	const confidence = new Map(provisions.map((provision) => [provision.id, provision.confidence]));
	const cited = citedIn(content);
	return {
		counts: {
			regulations: regulations.length,
			provisions: provisions.length,
			lessons: lessons.length,
			objectives: objectives.length,
			items: items.length,
			releasedItems: released.length,
			conduct: content.conduct.length,
			faq: content.faq.length,
			glossary: content.glossary.length,
			courses: content.courses.length,
			elections: content.elections.length,
			scenarios: content.scenarios.length,
			statistics: content.statistics.length,
			paths: content.paths.length,
		},
		items: {
			byObjective: tally(
				released.map(({ objective }) => objective),
				objectives,
			),
			byType: tally(
				released.map(({ type }) => type),
				itemTypes,
			),
			byDifficulty: tally(
				released.map(({ difficulty }) => difficulty),
				difficulties,
			),
			byConfidence: tally(
				released.map(({ citations }) => leastSure(citations.map((id) => confidence.get(id)))),
				sureness,
			),
			critical: released.filter(({ critical }) => critical).length,
			situations: released.filter(({ situation }) => situation !== undefined).length,
			byMisconception: tally(released.flatMap(misconceptionsOf), []),
		},
		provisions: {
			byConfidence: tally(
				provisions.map((provision) => provision.confidence),
				sureness,
			),
			byStatus: tally(
				provisions.map(({ status }) => status),
				['in-force', 'amended', 'pending', 'revoked'],
			),
			cited: provisions.map(({ id }) => id).filter((id) => cited.has(id)),
			neverCited: provisions.map(({ id }) => id).filter((id) => !cited.has(id)),
			review: reviewDays(regulations),
			reviewDue: dueOn(regulations, (day) => day <= today),
		},
	};
}

function reviewDays(regulations: Content['regulations']) {
	const days = [
		...new Set(regulations.flatMap((each) => each.provisions.map(({ reviewBy }) => reviewBy))),
	].sort();
	return days.map((day) => ({
		day,
		due: dueOn(regulations, (other) => other === day),
	}));
}

/** Regulations all of whose provisions are due, and single provisions of the others. */
function dueOn(regulations: Content['regulations'], isDue: (day: string) => boolean): string[] {
	return regulations.flatMap(({ id, provisions }) => {
		const due = provisions.filter(({ reviewBy }) => isDue(reviewBy));
		return due.length === provisions.length ? [id] : due.map(({ pinpoint }) => `${id}#${pinpoint}`);
	});
}

const sureness = ['high', 'medium', 'low'] as const;

function leastSure(found: readonly (string | undefined)[]): string {
	return sureness.findLast((level) => found.includes(level)) ?? 'high';
}

function tally(values: readonly string[], order: readonly string[]): Tally {
	const counts = new Map(order.map((name) => [name, 0]));
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return Object.fromEntries(counts);
}

function misconceptionsOf(item: Content['items'][number]): string[] {
	return choiceLists(item).flatMap(({ choices }) =>
		choices.flatMap(({ misconception }) => misconception ?? []),
	);
}

function citedIn(content: Content): Set<string> {
	return new Set([
		...content.items.flatMap(({ citations }) => citations),
		...content.lessons.flatMap(({ citations, uses }) => [
			...citations,
			...uses.filter(({ kind }) => kind === 'citation').map(({ id }) => id),
		]),
		...content.conduct.flatMap(({ rulings }) => rulings.flatMap(({ citations }) => citations)),
		...content.courses.flatMap(({ legalBasis }) => legalBasis),
		...content.elections.flatMap(({ known = [] }) => known.flatMap(({ citations }) => citations)),
		...content.scenarios.flatMap(({ scenes }) =>
			scenes.flatMap((scene) => ('citations' in scene ? scene.citations : [])),
		),
		...[...content.phases, ...content.sanctions, ...content.glossary, ...content.faq].flatMap(
			({ citations }) => citations,
		),
	]);
}
