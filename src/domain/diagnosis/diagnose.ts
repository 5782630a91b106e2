import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import type { ItemSpec } from '#domain/assessment/item.ts';
import type { Response } from '#domain/assessment/response.ts';
import type { Certainty, GivenAnswer } from '#domain/learning/learner-data.ts';
import type { KnownItems } from '#domain/practice/practice-index.ts';

/** Certainty against truth: what an answer says of its learner. */
export type Quadrant = `${Certainty}-${'right' | 'wrong'}`;

/** In the order in which they are treated: a certain error first, since nobody looks it up. */
const quadrants: readonly Quadrant[] = [
	'sure-wrong',
	'unsure-wrong',
	'guess-wrong',
	'guess-right',
	'unsure-right',
	'sure-right',
];

/** An answer with what it earned. */
export interface Judged {
	readonly item: string;
	readonly objective: string;
	readonly response: Response;
	/** 0 to `CREDIT`. Right means all of it. */
	readonly credit: number;
	readonly quadrant: Quadrant;
}

/** Judges answers in their order; those to items that are not known are left out. */
export function judge(
	answers: readonly Pick<GivenAnswer, 'item' | 'response' | 'certainty'>[],
	items: KnownItems,
): readonly Judged[] {
	return answers.flatMap(({ item, response, certainty = 'unsure' }) => {
		const known = items.get(item);
		if (known === undefined) return [];
		const credit = creditOf(known.spec, response);
		const quadrant: Quadrant = `${certainty}-${credit === CREDIT ? 'right' : 'wrong'}`;
		return [{ item, objective: known.objective, response, credit, quadrant }];
	});
}

/** How one objective went. */
export interface ObjectiveResult {
	readonly objective: string;
	/** Answers that are entirely right. */
	readonly right: number;
	readonly total: number;
	/** Credit earned of all credit, 0 to 1: part of an answer counts as part. */
	readonly scaled: number;
}

/** Results by objective, in the order in which the answers first name them. */
export function byObjective(judged: readonly Judged[]): readonly ObjectiveResult[] {
	const objectives = [...new Set(judged.map(({ objective }) => objective))];
	return objectives.map((objective) => {
		const own = judged.filter((each) => each.objective === objective);
		const right = own.filter(({ credit }) => credit === CREDIT).length;
		return { objective, right, total: own.length, scaled: shareOf(own) };
	});
}

/** Credit earned of all credit, 0 to 1; 0 where nothing was answered. */
export function shareOf(judged: readonly Pick<Judged, 'credit'>[]): number {
	if (judged.length === 0) return 0;
	return judged.reduce((sum, { credit }) => sum + credit, 0) / (judged.length * CREDIT);
}

/** What was not right, and what was right by a guess, in the order in which it is treated. */
export function toTreat(judged: readonly Judged[]): readonly Judged[] {
	return quadrants
		.filter((quadrant) => quadrant === 'guess-right' || quadrant.endsWith('-wrong'))
		.flatMap((quadrant) => judged.filter((each) => each.quadrant === quadrant));
}

/** A wrong belief that showed in answers. */
export interface ShownBelief {
	/** Key of `misconceptions`. */
	readonly tag: string;
	/** Items whose chosen answer rests on it, in the order in which they were asked. */
	readonly items: readonly string[];
	/** The surest of those answers. */
	readonly certainty: Certainty;
}

/** Tag by chosen answer, as `ItemNotes.misconceptions`, by item id. */
export type BeliefTags = ReadonlyMap<string, Readonly<Record<string, string>>>;

const surest: readonly Certainty[] = ['sure', 'unsure', 'guess'];

/** The beliefs behind what was chosen: held with certainty first, then shown by most answers. */
export function shownBeliefs(
	judged: readonly Judged[],
	items: KnownItems,
	tags: BeliefTags,
): readonly ShownBelief[] {
	const found = new Map<string, Judged[]>();
	for (const each of judged) {
		const spec = items.get(each.item)?.spec;
		const own = tags.get(each.item) ?? {};
		if (spec === undefined || each.credit === CREDIT) continue;
		for (const tag of beliefsIn(spec, each.response, own))
			found.set(tag, [...(found.get(tag) ?? []), each]);
	}
	const rank = ({ certainty }: ShownBelief) => surest.indexOf(certainty);
	return [...found]
		.map(([tag, shown]) => ({
			tag,
			items: shown.map(({ item }) => item),
			certainty:
				surest.find((each) => shown.some(({ quadrant }) => quadrant.startsWith(each))) ?? 'guess',
		}))
		.sort((one, other) => rank(one) - rank(other) || other.items.length - one.items.length);
}

/**
 * Tags of the wrong beliefs that a response rests on, none twice.
 *
 * @param tags As `ItemNotes.misconceptions`.
 */
export function beliefsIn(
	spec: ItemSpec,
	response: Response,
	tags: Readonly<Record<string, string>>,
): readonly string[] {
	const chosen = chosenIn(spec, response).filter((choice) => Object.hasOwn(tags, choice));
	return [...new Set(chosen.flatMap((choice) => tags[choice] ?? []))];
}

/** The choices that a response holds, each as feedback and tags name it. */
function chosenIn(spec: ItemSpec, response: Response): readonly string[] {
	switch (spec.type) {
		case 'single':
			return [response['choice'] ?? ''];
		case 'multiple':
			return spec.choices.filter((id) => response[id] === 'yes');
		case 'truefalse':
			return [response['reason'] ?? ''];
		case 'case':
			return spec.steps.map(({ id }) => `${id}.${response[id] ?? ''}`);
		case 'order':
		case 'match':
		case 'categorise':
			return [];
	}
}
