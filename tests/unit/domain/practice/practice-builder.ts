import fc from 'fast-check';
import { itemTypes } from '#domain/assessment/item.ts';
import type { Response } from '#domain/assessment/response.ts';
import { keyOf } from '#domain/assessment/review.ts';
import type { Certainty, GivenAnswer } from '#domain/learning/learner-data.ts';
import type { LastAnswers, PastAnswer } from '#domain/practice/answer-history.ts';
import type {
	IndexedItem,
	IndexedObjective,
	PracticeIndex,
} from '#domain/practice/practice-index.ts';
import { specs } from '#tests/unit/domain/builders.ts';

export function buildIndexed(id: string, over: Partial<IndexedItem> = {}): IndexedItem {
	return { id, revision: 1, difficulty: 'easy', phases: [], spec: specs.single, ...over };
}

/** An objective with so many items of all types, by turns of three difficulties and two phases. */
export function buildObjective(id: string, count: number): IndexedObjective {
	const items = Array.from({ length: count }, (_, place) =>
		buildIndexed(`${id}/${place}`, {
			difficulty: (['easy', 'medium', 'hard'] as const)[place % 3] ?? 'easy',
			phases: place % 2 === 0 ? ['kampanye'] : [],
			spec: specs[itemTypes[place % itemTypes.length] ?? 'single'],
		}),
	);
	return { id, text: `Menjelaskan ${id}`, module: 'Hukum', file: `${id}/00000000`, items };
}

export function buildIndex(...objectives: readonly IndexedObjective[]): PracticeIndex {
	return { objectives, phases: [{ id: 'kampanye', title: 'Kampanye' }], banks: {} };
}

export function buildPast(item: string, over: Partial<PastAnswer> = {}): PastAnswer {
	return { item, response: { choice: 'b' }, isRight: true, at: 0, ...over };
}

export function lastOf(...answers: readonly PastAnswer[]): LastAnswers {
	return new Map(answers.map((answer) => [answer.item, answer]));
}

/** Any history of these items: some never answered, some missed, some right. */
export function anyLast(items: readonly string[]): fc.Arbitrary<LastAnswers> {
	const past = fc.option(fc.record({ isRight: fc.boolean(), at: fc.nat(1000) }), {
		nil: undefined,
	});
	return fc
		.tuple(...items.map((item) => past.map((over) => over && buildPast(item, over))))
		.map((answers) => lastOf(...answers.filter((answer) => answer !== undefined)));
}

/** The right answer to an item, with what is asked besides. */
export function rightAnswer(
	{ id, revision, spec }: IndexedItem,
	over: Partial<GivenAnswer> = {},
): GivenAnswer {
	const response: Response = keyOf(spec);
	const certainty: Certainty = 'sure';
	const given = { item: id, revision, response, certainty, purpose: 'pretest', at: 1 } as const;
	return { ...given, sitting: 's', ...over };
}

/** A wrong answer to a `single` item of the builders. */
export const WRONG: Response = { choice: 'a' };
