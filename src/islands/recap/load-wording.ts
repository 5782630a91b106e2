import { loadExplanations, loadQuestions } from '#adapters/bank/load-bank.ts';
import type { Beliefs } from '#adapters/recap/statistics-desk.ts';
import type { ExamQuestions } from '#domain/content/exam-content.ts';

/** What statistics of items need to be read by people. */
export interface Wording {
	readonly questions: ExamQuestions;
	readonly beliefs: Beliefs;
}

/**
 * Loads the questions of a course as they are worded today, and the beliefs behind their choices.
 * Without a network there are ids instead of words, and no beliefs.
 *
 * @param files As `ItemFile.file`.
 */
export async function loadWording(files: readonly string[]): Promise<Wording> {
	const [questions, explanations] = await Promise.all([
		loadQuestions(files),
		loadExplanations(files),
	]);
	const notes = explanations.ok ? Object.entries(explanations.value) : [];
	return {
		questions: questions.ok ? questions.value : {},
		beliefs: Object.fromEntries(notes.map(([id, { misconceptions }]) => [id, misconceptions])),
	};
}
