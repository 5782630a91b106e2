import type { Bank } from '#domain/assessment/bank.ts';
import type { Course } from '#domain/content/course.ts';
import type { ExamExplanations, ExamQuestions } from '#domain/content/exam-content.ts';
import { toQuestion } from '#domain/content/item-view.ts';
import { examItems } from '#domain/content/to-bank.ts';
import { assertReleased } from './banks.ts';
import { loadContent } from './content.ts';
import { getBank, listCourses } from './courses.ts';
import { getExplanation } from './items.ts';

/** A course's exam as it is sat today. */
export interface Exam {
	readonly course: Course;
	readonly bank: Bank;
	/** 64 hex digits. */
	readonly digest: string;
	readonly questions: ExamQuestions;
	readonly explanations: ExamExplanations;
}

/** @throws {AstroError} When a bank was changed and not released. */
export async function listExams(): Promise<Exam[]> {
	return Promise.all((await listCourses()).map(toExam));
}

async function toExam(course: Course): Promise<Exam> {
	const { bank, digest } = await getBank(course);
	await assertReleased(course, digest);
	const items = examItems(course, await loadContent());
	const fingerprints = new Map(bank.items.map(({ id, text }) => [id, text]));
	const explanations = await Promise.all(
		items.map(async (item) => [item.id, await getExplanation(item)] as const),
	);
	return {
		course,
		bank,
		digest,
		questions: Object.fromEntries(
			items.map((item) => [
				item.id,
				{ ...toQuestion(item), text: fingerprints.get(item.id) ?? '' },
			]),
		),
		explanations: Object.fromEntries(explanations),
	};
}
