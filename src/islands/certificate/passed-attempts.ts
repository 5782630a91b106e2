import { loadBank } from '#adapters/bank/load-bank.ts';
import { responsesOf, type ClosedAttempt } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm, type Form } from '#domain/assessment/form.ts';
import { scoreForm, type Outcome } from '#domain/assessment/outcome.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { readHeader } from '#domain/record/unpack.ts';

/** An attempt that earned a certificate, with what is needed to pack it. */
export interface PassedAttempt {
	readonly attempt: ClosedAttempt;
	readonly bank: Bank;
	readonly form: Form;
	readonly outcome: Outcome;
}

/** Passed attempts without a certificate yet, newest first. */
export async function listPassed(data: LearnerData): Promise<PassedAttempt[]> {
	const used = new Set(
		Object.values(data.certificates).flatMap(({ code }) => {
			const read = readHeader(code);
			return read.ok ? [keyOf(read.header)] : [];
		}),
	);
	const closed = Object.values(data.attempts)
		.filter((attempt): attempt is ClosedAttempt => attempt.state === 'closed')
		.filter((attempt) => !used.has(keyOf(attempt)))
		.sort((one, other) => other.closedAt - one.closedAt);
	const scored = await Promise.all(closed.map(score));
	return scored.flatMap((each) => (each?.outcome.passed === true ? [each] : []));
}

function keyOf({ bank, seed, number }: Pick<ClosedAttempt, 'bank' | 'seed' | 'number'>): string {
	return `${bank.slice(0, 16)} ${seed} ${number}`;
}

async function score(attempt: ClosedAttempt): Promise<PassedAttempt | undefined> {
	const loaded = await loadBank(attempt.bank);
	if (!loaded.ok) return undefined;
	const { bank } = loaded.value;
	const form = drawForm(bank, attempt.seed, attempt.number);
	return { attempt, bank, form, outcome: scoreForm(form, responsesOf(attempt), bank.blueprint) };
}
