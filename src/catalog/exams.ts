import type { Bank } from '#domain/assessment/bank.ts';
import type { Course } from '#domain/content/course.ts';
import { assertReleased } from './banks.ts';
import { getBank, listCourses } from './courses.ts';
import { listFilesOf } from './item-files.ts';

/** A course's exam as it is sat today. */
export interface Exam {
	readonly course: Course;
	readonly bank: Bank;
	/** 64 hex digits. */
	readonly digest: string;
	/** Names of the files that hold its questions and explanations. */
	readonly files: readonly string[];
}

/** @throws {AstroError} When a bank was changed and not released. */
export async function listExams(): Promise<Exam[]> {
	return Promise.all((await listCourses()).map(toExam));
}

async function toExam(course: Course): Promise<Exam> {
	const { bank, digest } = await getBank(course);
	await assertReleased(course, digest);
	const files = await listFilesOf(course.exam.cells.map(({ objective }) => objective));
	return { course, bank, digest, files };
}
