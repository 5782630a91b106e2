import { loadBank } from '#adapters/bank/load-bank.ts';
import { responsesOf, type ClosedAttempt } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm, type Form } from '#domain/assessment/form.ts';
import { tryScore, type Outcome } from '#domain/assessment/outcome.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { isRecordable } from '#domain/record/record.ts';
import { readHeader } from '#domain/record/unpack.ts';

/** A closed attempt with its outcome, and with what is needed to pack it. */
export interface ScoredOnBank {
	readonly attempt: ClosedAttempt;
	readonly bank: Bank;
	readonly form: Form;
	readonly outcome: Outcome;
}

/** One that earned a certificate. */
export type PassedAttempt = ScoredOnBank;

export interface PassedAttempts {
	readonly passed: readonly PassedAttempt[];
	/** An attempt could not be scored, because its bank could not be fetched now. */
	readonly isPartial: boolean;
}

/**
 * Passed attempts without a certificate yet, newest first. One that no certificate can be made of,
 * or that does not fit its form, as imports may bring, counts as absent.
 */
export async function listPassed(data: LearnerData): Promise<PassedAttempts> {
	const used = new Set(
		Object.values(data.certificates).flatMap(({ code }) => {
			const read = readHeader(code);
			return read.ok ? [keyOf(read.header)] : [];
		}),
	);
	const closed = Object.values(data.attempts)
		.filter((attempt): attempt is ClosedAttempt => attempt.state === 'closed')
		.filter((attempt) => isRecordable(attempt) && !used.has(keyOf(attempt)))
		.sort((one, other) => other.closedAt - one.closedAt);
	const scored = await Promise.all(closed.map(scoreAttempt));
	return {
		passed: scored.flatMap((each) =>
			each !== 'unreachable' && each?.outcome.passed === true ? [each] : [],
		),
		isPartial: scored.includes('unreachable'),
	};
}

function keyOf({ bank, seed, number }: Pick<ClosedAttempt, 'bank' | 'seed' | 'number'>): string {
	return `${bank.slice(0, 16)} ${seed} ${number}`;
}

/**
 * What an attempt earned on the bank that it names. `undefined` where the site has no such bank, or
 * the answers do not fit it.
 */
export async function scoreAttempt(
	attempt: ClosedAttempt,
): Promise<ScoredOnBank | 'unreachable' | undefined> {
	const loaded = await loadBank(attempt.bank);
	if (!loaded.ok) return loaded.reason === 'unreachable' ? loaded.reason : undefined;
	const { bank } = loaded.value;
	const form = drawForm(bank, attempt.seed, attempt.number);
	const outcome = tryScore(form, responsesOf(attempt), bank.blueprint);
	return outcome && { attempt, bank, form, outcome };
}
