import { responsesOf, type ClosedAttempt } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm } from '#domain/assessment/form.ts';
import type { Response } from '#domain/assessment/response.ts';
import type { Certainty, LearnerData } from './learner-data.ts';

/** An answer given anywhere: in practice, in a lesson, or in an exam that was handed in. */
export interface LearnerAnswer {
	readonly item: string;
	/** Revision of the item that was answered. */
	readonly revision: number;
	readonly response: Response;
	readonly certainty?: Certainty | undefined;
	/** ms epoch. */
	readonly at: number;
}

type Answered = Pick<LearnerData, 'answers' | 'checks' | 'attempts'>;

/**
 * All answers of a learner. What was left open in an exam was missed too, when it was handed in: its
 * response is empty. An exam that is still open tells nothing.
 *
 * @param banks By digest; exams on any other bank are left out.
 */
export function answersIn(
	data: Answered,
	banks: ReadonlyMap<string, Bank>,
): readonly LearnerAnswer[] {
	const exams = closedIn(data).flatMap((attempt) => {
		const bank = banks.get(attempt.bank);
		return bank === undefined ? [] : answersOf(attempt, bank);
	});
	return [...answersOutsideExams(data), ...exams];
}

/** The answers given in practice, review and tests, and those to the checks of lessons. */
export function answersOutsideExams(
	data: Pick<LearnerData, 'answers' | 'checks'>,
): readonly LearnerAnswer[] {
	const checks = Object.entries(data.checks).map(([item, check]) => ({ item, ...check }));
	return [...Object.values(data.answers), ...checks];
}

function answersOf(attempt: ClosedAttempt, bank: Bank): readonly LearnerAnswer[] {
	const responses = responsesOf(attempt);
	return drawForm(bank, attempt.seed, attempt.number).items.map(({ item: { id, revision } }) => ({
		item: id,
		revision,
		response: responses[id] ?? {},
		at: attempt.responses[id]?.at ?? attempt.closedAt,
	}));
}

/** The exams that were handed in. */
export function closedIn({ attempts }: Pick<LearnerData, 'attempts'>): readonly ClosedAttempt[] {
	return Object.values(attempts).filter((attempt) => attempt.state === 'closed');
}
