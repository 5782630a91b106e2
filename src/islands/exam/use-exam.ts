import { useEffect, useState } from 'preact/hooks';
import { loadBank, loadQuestions } from '#adapters/bank/load-bank.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { Attempt, ClosedAttempt } from '#domain/assessment/attempt.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm, type Form } from '#domain/assessment/form.ts';
import { nextAttempt, type NextAttempt } from '#domain/assessment/retake.ts';
import type { ExamQuestions } from '#domain/content/exam-content.ts';

/** A bank with the questions that it can show today. */
export interface ExamMaterial {
	readonly digest: string;
	readonly bank: Bank;
	readonly questions: ExamQuestions;
}

export interface ExamState {
	readonly material: ExamMaterial;
	readonly next: NextAttempt;
	/** The latest attempt that was handed in, on today's bank. */
	readonly last: ClosedAttempt | undefined;
	/** An attempt on an older bank that cannot be shown any more. */
	readonly stranded: boolean;
}

export type Loading = { readonly state: 'loading' } | { readonly state: 'failed' };
export type ExamLoad = Loading | ({ readonly state: 'ready' } & ExamState);

/** Loads bank, questions and the learner's attempts; `reload` reads all of it again. */
export function useExam(courseId: string, digest: string) {
	const [load, setLoad] = useState<ExamLoad>({ state: 'loading' });
	const reload = async () => {
		const [bank, questions] = await Promise.all([loadBank(digest), loadQuestions(digest)]);
		if (!bank.ok || !questions.ok) {
			setLoad({ state: 'failed' });
			return;
		}
		const material = { ...bank.value, questions: questions.value };
		const attempts = Object.values((await siteStore().read()).attempts).filter(
			({ course }) => course === courseId,
		);
		setLoad({ state: 'ready', ...stateOf(material, attempts) });
	};
	useEffect(() => void reload(), []);
	return { load, reload };
}

function stateOf(material: ExamMaterial, attempts: readonly Attempt[]): ExamState {
	const own = attempts.filter(({ bank }) => bank === material.digest);
	const last = own
		.filter((attempt): attempt is ClosedAttempt => attempt.state === 'closed')
		.sort((one, other) => other.closedAt - one.closedAt)[0];
	return {
		material,
		next: nextAttempt(material.bank.retake, own, Date.now()),
		last,
		stranded: attempts.some(
			(attempt) => attempt.state === 'open' && attempt.bank !== material.digest,
		),
	};
}

/** The form of an attempt on this bank. */
export function formOf({ bank }: ExamMaterial, attempt: Attempt): Form {
	return drawForm(bank, attempt.seed, attempt.number);
}
