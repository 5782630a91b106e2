import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import { answersIn, closedIn, type LearnerAnswer } from '#domain/learning/answers.ts';
import type { LearnerData, Recall } from '#domain/learning/learner-data.ts';
import { gradeOf } from './grade.ts';
import type { ReviewMaterial } from './material.ts';

/** One look at one card, whatever it was asked for. */
export interface LogEntry {
	readonly card: string;
	readonly recall: Recall;
	/** Wrong although the learner was sure. */
	readonly wasSureButWrong: boolean;
	readonly at: number;
}

/** What the learner's data says about cards of today, and what no longer says anything. */
export interface ReviewLog {
	/** By time; of one moment by card. */
	readonly entries: readonly LogEntry[];
	/** Items and key points that were answered and are no longer published. */
	readonly gone: ReadonlySet<string>;
	/** Items with another revision and key points with another wording since. */
	readonly changed: ReadonlySet<string>;
	/** Exams whose bank cannot be read. */
	readonly unread: number;
}

/**
 * Reads every answer and recall that the learner gave. An answer to an older (or newer) revision
 * cannot be scored by today's key, so it is set aside and its item named in `changed`.
 */
export function readLog(data: LearnerData, material: ReviewMaterial): ReviewLog {
	const gone = new Set<string>();
	const changed = new Set<string>();
	const entries: LogEntry[] = [];
	for (const answer of answersIn(data, material.banks)) {
		const item = material.items.get(answer.item);
		if (item === undefined) gone.add(answer.item);
		else if (item.revision !== answer.revision) changed.add(answer.item);
		else entries.push(toEntry(answer, creditOf(item.spec, answer.response)));
	}
	for (const { card, text, recall, at } of Object.values(data.recalls)) {
		const point = material.points.get(card);
		if (point === undefined) gone.add(card);
		else if (point.hash !== text) changed.add(card);
		else entries.push({ card, recall, wasSureButWrong: false, at });
	}
	entries.sort((one, other) => one.at - other.at || (one.card < other.card ? -1 : 1));
	const unread = closedIn(data).filter(({ bank }) => !material.banks.has(bank)).length;
	return { entries, gone, changed, unread };
}

function toEntry({ item, certainty, at }: LearnerAnswer, credit: number): LogEntry {
	const wasSureButWrong = certainty === 'sure' && credit < CREDIT;
	return { card: item, recall: gradeOf(credit, certainty), wasSureButWrong, at };
}
