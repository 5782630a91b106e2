import { useEffect, useState } from 'preact/hooks';
import { loadExplanations } from '#adapters/bank/load-bank.ts';
import type { ExamExplanations } from '#domain/content/exam-content.ts';

type Explained =
	| { readonly state: 'loading' }
	| { readonly state: 'failed' }
	| { readonly state: 'ready'; readonly explanations: ExamExplanations };

/** The explanations that are published with these questions; `retry` asks for them again. */
export function useExplanations(published: readonly string[]) {
	const [explained, setExplained] = useState<Explained>({ state: 'loading' });
	const retry = async () => {
		const loaded = await loadExplanations(published);
		setExplained(loaded.ok ? { state: 'ready', explanations: loaded.value } : { state: 'failed' });
	};
	useEffect(() => void retry(), [published.join()]);
	return { explained, retry };
}
