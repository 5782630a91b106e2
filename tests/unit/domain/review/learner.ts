import fc from 'fast-check';
import { keyOf } from '#domain/assessment/review.ts';
import {
	emptyLearnerData,
	type GivenAnswer,
	type LearnerData,
} from '#domain/learning/learner-data.ts';
import type { Moment } from '#domain/calendar-day.ts';
import { type KeyPoint, type ReviewMaterial, toMaterial } from '#domain/review/material.ts';
import { specs } from '#tests/unit/domain/builders.ts';

const DAY = 86_400_000;
/** Noon in Jakarta on day 20,000, which is 4 October 2024. */
export const noon = 20_000 * DAY + 5 * 3_600_000;
export const TODAY = 20_000;
export const now: Moment = { at: noon, offset: 420 };
/** Noon so many days before today, or after. */
export const daysAgo = (days: number) => noon - days * DAY;
export const momentIn = (days: number): Moment => ({ at: daysAgo(-days), offset: 420 });

export const right = keyOf(specs.single);
export const wrong = { choice: 'a' };

const point = (id: string, lesson: string): KeyPoint => ({
	id,
	lesson,
	title: 'Pelajaran',
	href: '/pelajaran/',
	text: 'Netral berarti bebas dari pengaruh.',
	hash: 'aaaaaaaa',
});

export const material: ReviewMaterial = toMaterial(
	{
		'isi/0a1b2c3d': {
			'isi/a': { revision: 2, spec: specs.single },
			'isi/b': { revision: 1, spec: specs.single },
		},
		'asas/0a1b2c3d': { 'asas/c': { revision: 1, spec: specs.single } },
	},
	[point('dasar/01!1', 'dasar/01'), point('dasar/01!2', 'dasar/01')],
	new Map(),
);

export function answer(item: string, over: Partial<GivenAnswer> = {}): GivenAnswer {
	const revision = material.items.get(item)?.revision ?? 1;
	return {
		item,
		revision,
		response: wrong,
		purpose: 'practice',
		sitting: 's',
		at: daysAgo(1),
		...over,
	};
}

/** Data with these answers and whatever else. */
export function dataWith(
	answers: readonly GivenAnswer[],
	over: Partial<LearnerData> = {},
): LearnerData {
	const table = Object.fromEntries(answers.map((each) => [`${each.at}-${each.item}`, each]));
	return { ...emptyLearnerData, answers: table, ...over };
}

/** Any answers to items of today, of yesterday and of nowhere, on days before and after today. */
export const anyAnswers: fc.Arbitrary<readonly GivenAnswer[]> = fc.array(
	fc
		.record({
			item: fc.constantFrom('isi/a', 'isi/b', 'asas/c', 'gone/x', 'constructor'),
			revision: fc.integer({ min: 1, max: 3 }),
			response: fc.constantFrom(right, wrong, {}),
			certainty: fc.constantFrom('sure' as const, 'unsure' as const, 'guess' as const, undefined),
			days: fc.integer({ min: -400, max: 400 }),
			milliseconds: fc.nat(1000),
		})
		.map(({ days, milliseconds, ...rest }) =>
			answer(rest.item, { ...rest, at: daysAgo(days) + milliseconds }),
		),
	{ maxLength: 25 },
);
