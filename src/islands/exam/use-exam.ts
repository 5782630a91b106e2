import { useEffect, useState } from 'preact/hooks';
import { loadBank, loadQuestions } from '#adapters/bank/load-bank.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { Attempt, ClosedAttempt, OpenAttempt } from '#domain/assessment/attempt.ts';
import { nextAttempt, type NextAttempt } from '#domain/assessment/retake.ts';
import { canShow, type ExamMaterial } from './exam-material.ts';

/** An attempt with the bank that it is sat on. */
export interface Sitting<A extends Attempt> {
	readonly attempt: A;
	readonly material: ExamMaterial;
}

export interface ExamState {
	readonly today: ExamMaterial;
	readonly next: NextAttempt;
	/** What `next` would go on with: on today's bank, or on an older one that still can be shown. */
	readonly open: Sitting<OpenAttempt> | undefined;
	/** The latest attempt that was handed in on today's bank. */
	readonly last: Sitting<ClosedAttempt> | undefined;
	/** There is an open attempt on an older bank whose questions have changed. */
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
		const today = { ...bank.value, questions: questions.value, published: digest };
		const { attempts } = await siteStore().read();
		const own = Object.values(attempts).filter(({ course }) => course === courseId);
		setLoad({ state: 'ready', ...(await stateOf(today, own)) });
	};
	useEffect(() => void reload(), []);
	return { load, reload };
}

async function stateOf(today: ExamMaterial, attempts: readonly Attempt[]): Promise<ExamState> {
	const current = attempts.filter(({ bank }) => bank === today.digest);
	const last = current
		.filter((attempt): attempt is ClosedAttempt => attempt.state === 'closed')
		.sort((one, other) => other.closedAt - one.closedAt)[0];
	const next = nextAttempt(today.bank.retake, current, Date.now());
	const older = attempts.filter(
		(attempt): attempt is OpenAttempt => attempt.state === 'open' && attempt.bank !== today.digest,
	);
	const carried = await findCarried(today, older);
	const open = next.state === 'open' ? { attempt: next.attempt, material: today } : carried;
	return {
		today,
		next: open === undefined ? next : { state: 'open', attempt: open.attempt },
		open,
		last: last && { attempt: last, material: today },
		stranded: older.length > 0 && carried === undefined,
	};
}

/** An update of the bank takes an open exam away only where its own questions have changed. */
async function findCarried(
	today: ExamMaterial,
	older: readonly OpenAttempt[],
): Promise<Sitting<OpenAttempt> | undefined> {
	for (const attempt of older) {
		const loaded = await loadBank(attempt.bank);
		if (!loaded.ok) continue;
		const material = { ...loaded.value, questions: today.questions, published: today.published };
		if (canShow(material, attempt)) return { attempt, material };
	}
	return undefined;
}
