import { loadBank, loadExplanations } from '#adapters/bank/load-bank.ts';
import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import { isValidResponse } from '#domain/assessment/slots.ts';
import type { ExamExplanations, ItemNotes } from '#domain/content/exam-content.ts';
import { beliefsIn } from '#domain/diagnosis/diagnose.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { answersIn, closedIn, type LearnerAnswer } from '#domain/learning/answers.ts';
import { type Evidence, missedBy } from '#domain/learning/pocket-card.ts';

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
	const { banks, isPartial } = await banksOf(data);
	const answers = answersIn(data, banks);
	const objectives = new Set(answers.map(({ item }) => item.split('/')[0]));
	const wanted = files.filter((file) => objectives.has(file.split('/')[0]));
	const explained = await loadExplanations(wanted);
	const notes: ExamExplanations = explained.ok ? explained.value : {};
	return {
		evidence: answers.flatMap((answer) => toEvidence(answer, notes[answer.item]) ?? []),
		isPartial: !explained.ok || isPartial,
	};
}

/** The banks of the exams that were handed in; partly, where one cannot be fetched now. */
async function banksOf(data: LearnerData) {
	const digests = [...new Set(closedIn(data).map(({ bank }) => bank))];
	const loaded = await Promise.all(
		digests.map(async (digest) => [digest, await loadBank(digest)] as const),
	);
	return {
		banks: new Map(
			loaded.flatMap(([digest, each]) => (each.ok ? [[digest, each.value.bank]] : [])),
		),
		isPartial: loaded.some(([, each]) => !each.ok && each.reason !== 'missing'),
	};
}

function toEvidence(answer: LearnerAnswer, notes: ItemNotes | undefined): Evidence | undefined {
	const { item, response, revision, certainty, at } = answer;
	if (notes === undefined || revision !== notes.revision) return undefined;
	if (!isValidResponse(notes.spec, response)) return undefined;
	const credit = creditOf(notes.spec, response);
	const missed = missedBy(credit, certainty);
	const misconceptions =
		credit < CREDIT ? beliefsIn(notes.spec, response, notes.misconceptions) : [];
	return {
		item,
		lesson: lessonOf(notes),
		missed,
		isSure: certainty === 'sure',
		misconceptions,
		at,
	};
}

/** `/pelajaran/dasar/03-skb/#anchor` names the lesson `dasar/03-skb`. */
function lessonOf({ lesson }: ItemNotes): string {
	return lesson.href.replace(/^\/pelajaran\//, '').replace(/\/(#.*)?$/, '');
}
