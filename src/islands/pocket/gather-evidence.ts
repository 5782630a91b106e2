import { loadBank, loadExplanations } from '#adapters/bank/load-bank.ts';
import { responsesOf, type Attempt } from '#domain/assessment/attempt.ts';
import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import { drawForm } from '#domain/assessment/form.ts';
import type { Response } from '#domain/assessment/response.ts';
import { isValidResponse } from '#domain/assessment/slots.ts';
import type { ExamExplanations, ItemNotes } from '#domain/content/exam-content.ts';
import { beliefsIn } from '#domain/diagnosis/diagnose.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import type { Evidence } from '#domain/learning/pocket-card.ts';

/** An answer of any kind, before it is known what it missed. */
interface Answer {
	readonly item: string;
	readonly response: Response;
	readonly revision: number;
	readonly isSure: boolean;
	readonly at: number;
}

export interface Gathered {
	readonly evidence: readonly Evidence[];
	/** Some answers could not be scored, because their items could not be fetched now. */
	readonly isPartial: boolean;
}

/**
 * What the learner's answers in exams, practice and lessons missed. Items that were reworded or
 * taken away since are passed over. Fetches the files of those objectives alone that were answered.
 *
 * @param files Names of all files of explanations, `objective/digest`.
 */
export async function gatherEvidence(
	data: LearnerData,
	files: readonly string[],
): Promise<Gathered> {
	const exams = await Promise.all(Object.values(data.attempts).map(answersOfExam));
	const answers = [...answersOutsideExams(data), ...exams.flatMap((exam) => exam ?? [])];
	const objectives = new Set(answers.map(({ item }) => item.split('/')[0]));
	const wanted = files.filter((file) => objectives.has(file.split('/')[0]));
	const explained = await loadExplanations(wanted);
	const notes: ExamExplanations = explained.ok ? explained.value : {};
	return {
		evidence: answers.flatMap((answer) => toEvidence(answer, notes[answer.item]) ?? []),
		isPartial: !explained.ok || exams.includes(undefined),
	};
}

function answersOutsideExams({ answers, checks }: LearnerData): Answer[] {
	return [
		...Object.values(answers).map(({ item, response, revision, certainty, at }) => {
			return { item, response, revision, isSure: certainty === 'sure', at };
		}),
		...Object.entries(checks).map(([item, { response, revision, at }]) => {
			return { item, response, revision, isSure: false, at };
		}),
	];
}

/** The answers of a closed exam, blank ones too; nothing where its bank cannot be fetched now. */
async function answersOfExam(attempt: Attempt): Promise<Answer[] | undefined> {
	if (attempt.state !== 'closed') return [];
	const loaded = await loadBank(attempt.bank);
	if (!loaded.ok) return loaded.reason === 'missing' ? [] : undefined;
	const responses = responsesOf(attempt);
	return drawForm(loaded.value.bank, attempt.seed, attempt.number).items.map(({ item }) => ({
		item: item.id,
		response: responses[item.id] ?? {},
		revision: item.revision,
		isSure: false,
		at: attempt.closedAt,
	}));
}

function toEvidence(answer: Answer, notes: ItemNotes | undefined): Evidence | undefined {
	const { item, response, revision, isSure, at } = answer;
	if (notes === undefined || revision !== notes.revision) return undefined;
	if (!isValidResponse(notes.spec, response)) return undefined;
	const missed = 1 - creditOf(notes.spec, response) / CREDIT;
	const misconceptions = missed > 0 ? beliefsIn(notes.spec, response, notes.misconceptions) : [];
	return { item, lesson: lessonOf(notes), missed, isSure, misconceptions, at };
}

/** `/pelajaran/dasar/03-skb/#anchor` names the lesson `dasar/03-skb`. */
function lessonOf({ lesson }: ItemNotes): string {
	return lesson.href.replace(/^\/pelajaran\//, '').replace(/\/(#.*)?$/, '');
}
