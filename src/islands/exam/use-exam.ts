import { useEffect, useRef, useState } from 'preact/hooks';
import { loadBank, loadQuestions } from '#adapters/bank/load-bank.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import { readState, type ExamState } from './exam-state.ts';

export type ExamLoad =
	| { readonly state: 'loading' }
	| { readonly state: 'failed' }
	| ({ readonly state: 'ready' } & ExamState);

/** Where an exam comes from. */
export interface ExamSource {
	readonly courseId: string;
	/** Digest of today's bank, 64 hex digits. */
	readonly digest: string;
	/** Files that hold its questions and explanations. */
	readonly files: readonly string[];
}

/**
 * Bank, questions and the learner's attempts. Read again by `reload`, which also returns what it
 * found, and whenever another tab changes something, unless a sitting is open: that one listens for
 * itself.
 */
export function useExam({ courseId, digest, files }: ExamSource, isSitting: boolean) {
	const [load, setLoad] = useState<ExamLoad>({ state: 'loading' });
	const latest = useRef(0);
	const reload = async (): Promise<ExamLoad> => {
		const turn = (latest.current += 1);
		const loaded = await loadExam({ courseId, digest, files });
		if (turn === latest.current) setLoad(loaded);
		return loaded;
	};
	useEffect(() => void reload(), []);
	useEffect(() => {
		if (isSitting) return undefined;
		return siteStore().onChange((origin) => {
			if (origin === 'elsewhere') void reload();
		});
	}, [isSitting]);
	return { load, reload };
}

async function loadExam({ courseId, digest, files }: ExamSource): Promise<ExamLoad> {
	const [bank, questions] = await Promise.all([loadBank(digest), loadQuestions(files)]);
	if (!bank.ok || !questions.ok) return { state: 'failed' };
	const today = { ...bank.value, questions: questions.value, published: files };
	const { attempts } = await siteStore().read();
	const own = Object.values(attempts).filter(({ course }) => course === courseId);
	const state = await readState(today, own, Date.now());
	return state === undefined ? { state: 'failed' } : { state: 'ready', ...state };
}
