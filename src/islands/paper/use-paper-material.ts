import { useEffect, useState } from 'preact/hooks';
import { loadBank, loadQuestions } from '#adapters/bank/load-bank.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import type { ExamSource } from '#islands/exam/use-exam.ts';

export type PaperLoad =
	| { readonly state: 'loading' }
	| { readonly state: 'failed' }
	| { readonly state: 'ready'; readonly material: ExamMaterial };

/** Today's bank and questions of a course; `retry` asks for them again. */
export function usePaperMaterial({ digest, files }: ExamSource) {
	const [load, setLoad] = useState<PaperLoad>({ state: 'loading' });
	const retry = async () => {
		const [bank, questions] = await Promise.all([loadBank(digest), loadQuestions(files)]);
		const isThere = bank.ok && questions.ok;
		setLoad(
			isThere
				? {
						state: 'ready',
						material: { ...bank.value, questions: questions.value, published: files },
					}
				: { state: 'failed' },
		);
	};
	useEffect(() => void retry(), []);
	return { load, retry };
}
