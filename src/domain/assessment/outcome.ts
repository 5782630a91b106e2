import { DomainError } from '#domain/errors.ts';
import type { Blueprint } from './bank.ts';
import { CREDIT, creditOf } from './credit.ts';
import type { Form, FormItem } from './form.ts';
import type { Item } from './item.ts';
import type { Responses } from './response.ts';
import { isValidResponse } from './slots.ts';

/** How one objective went. */
export interface ObjectiveOutcome {
	readonly objective: string;
	/** Whole credit units. */
	readonly raw: number;
	readonly max: number;
	/** `raw / max`, 0 to 1. */
	readonly scaled: number;
	/** Reaches the mastery score of the whole exam. */
	readonly mastered: boolean;
}

/** What one attempt earned. Never stored: computed again wherever it is shown. */
export interface Outcome {
	/** Whole credit units, `CREDIT` for each item at most. */
	readonly raw: number;
	readonly max: number;
	/** `raw / max`, 0 to 1. Never rounded: rounding belongs to display. */
	readonly scaled: number;
	readonly passed: boolean;
	/** Critical items below full credit, in form order. One is enough to fail. */
	readonly criticalMissed: readonly string[];
	/** Objectives on the form, in blueprint order. */
	readonly objectives: readonly ObjectiveOutcome[];
	/** In form order. */
	readonly items: readonly { readonly id: string; readonly credit: number }[];
}

/**
 * Scores responses against the form they were given to. Unanswered items earn nothing and still
 * count towards `max`.
 *
 * Passed means: `scaled` reaches the mastery score and no critical item is below full credit.
 * Credits are whole, so `scaled` is a single division and a result equal to the mastery score
 * passes; `raw >= max * masteryScore` would fail 55 of 100 at 0.55.
 *
 * @throws {DomainError} `EMPTY_FORM` when there is nothing to score, `ITEM_NOT_ON_FORM` when a
 *   response is to an item that was not shown, `BAD_RESPONSE` when it names a slot or a value that
 *   its item does not offer.
 */
export function scoreForm(form: Form, responses: Responses, blueprint: Blueprint): Outcome {
	const misfit = findMisfit(form, responses);
	if (misfit !== undefined) throw misfit;
	return score(form, responses, blueprint);
}

/**
 * `scoreForm` for responses of unknown origin, such as an import: `undefined` where it would throw.
 * Such an attempt counts as absent.
 */
export function tryScore(
	form: Form,
	responses: Responses,
	blueprint: Blueprint,
): Outcome | undefined {
	const misfit = findMisfit(form, responses);
	return misfit === undefined ? score(form, responses, blueprint) : undefined;
}

function score(form: Form, responses: Responses, blueprint: Blueprint): Outcome {
	const { masteryScore } = blueprint;
	const graded = form.items.map(({ item }) => ({
		item,
		credit: creditOf(item, responses[item.id] ?? {}),
	}));
	const total = tally(graded);
	const criticalMissed = graded
		.filter(({ item, credit }) => item.critical && credit < CREDIT)
		.map(({ item }) => item.id);
	return {
		...total,
		passed: total.scaled >= masteryScore && criticalMissed.length === 0,
		criticalMissed,
		objectives: objectivesOf(graded, blueprint),
		items: graded.map(({ item, credit }) => ({ id: item.id, credit })),
	};
}

interface Graded {
	readonly item: Item;
	readonly credit: number;
}

function tally(graded: readonly Graded[]) {
	const raw = graded.reduce((sum, { credit }) => sum + credit, 0);
	const max = graded.length * CREDIT;
	return { raw, max, scaled: raw / max };
}

function objectivesOf(
	graded: readonly Graded[],
	{ cells, masteryScore }: Blueprint,
): readonly ObjectiveOutcome[] {
	// Objectives take the order of the blueprint; those that it does not name come last.
	const byObjective = new Map<string, Graded[]>(cells.map(({ objective }) => [objective, []]));
	for (const each of graded) {
		const { objective } = each.item;
		const own = byObjective.get(objective);
		if (own === undefined) byObjective.set(objective, [each]);
		else own.push(each);
	}
	return [...byObjective]
		.filter(([, own]) => own.length > 0)
		.map(([objective, own]) => {
			const total = tally(own);
			return { objective, ...total, mastered: total.scaled >= masteryScore };
		});
}

/** What is wrong with responses to this form, or `undefined` where it can be scored. */
function findMisfit({ items }: Form, responses: Responses): DomainError | undefined {
	if (items.length === 0) {
		return new DomainError('EMPTY_FORM', 'The form has no items.', 'Draw the form before scoring.');
	}
	if (fitsAll(items, responses)) return undefined;
	const shown = new Map(items.map((each) => [each.item.id, each]));
	for (const [id, response] of Object.entries(responses)) {
		const formItem = shown.get(id);
		if (formItem === undefined) return notOnForm(id, items);
		if (!isValidResponse(formItem.item, response)) return badResponse(id, response);
	}
	return undefined;
}

/** The same without a word for each case, since nearly all responses fit and records come by thousands. */
function fitsAll(items: readonly FormItem[], responses: Responses): boolean {
	let fitting = 0;
	for (const { item } of items) {
		const response = responses[item.id];
		if (response === undefined) continue;
		if (!isValidResponse(item, response)) return false;
		fitting += 1;
	}
	return fitting === Object.keys(responses).length;
}

function notOnForm(id: string, items: readonly FormItem[]): DomainError {
	const shown = items.map(({ item }) => item.id).join(', ');
	return new DomainError(
		'ITEM_NOT_ON_FORM',
		`Response to "${id}", which is not on the form (${shown}).`,
		'Score with the form of the same bank, seed and number as the attempt.',
	);
}

function badResponse(id: string, response: Readonly<Record<string, string>>): DomainError {
	return new DomainError(
		'BAD_RESPONSE',
		`Response to "${id}" is ${JSON.stringify(response)}, which the item does not offer.`,
		'Use the slots and values that slotsOf gives.',
	);
}
