import { loadExplanations, loadQuestions } from '#adapters/bank/load-bank.ts';
import type { ItemNotes } from '#domain/content/exam-content.ts';
import type { Question } from '#domain/content/item-view.ts';

/** An item with everything that a device needs to ask, score and explain it. */
export interface PracticeItem {
	readonly question: Question;
	readonly notes: ItemNotes;
}

/** Items by their id. */
export type PracticeItems = ReadonlyMap<string, PracticeItem>;

/**
 * All items of these files.
 *
 * @param files Names as the catalog's `ItemFile.file`: `isi-skb/0a1b2c3d`.
 * @returns `undefined` where one of them cannot be fetched now.
 */
export async function loadItems(files: readonly string[]): Promise<PracticeItems | undefined> {
	const [questions, explanations] = await Promise.all([
		loadQuestions(files),
		loadExplanations(files),
	]);
	if (!questions.ok || !explanations.ok) return undefined;
	return new Map(
		Object.entries(questions.value).flatMap(([id, question]) => {
			const notes = explanations.value[id];
			return notes === undefined ? [] : [[id, { question, notes }] as const];
		}),
	);
}
