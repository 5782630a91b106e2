import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { Course, Lesson } from '#domain/content/course.ts';
import { toBank } from '#domain/content/to-bank.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';
import { loadContent } from './content.ts';

export async function listCourses(): Promise<readonly Course[]> {
	return (await loadContent()).courses;
}

/** The course's lessons in the order in which they are taught. */
export async function listCourseLessons(course: Course): Promise<Lesson[]> {
	const { lessons } = await loadContent();
	return course.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
}

/** Lesson with the course that it is read in: the first that holds it. */
export async function findCourseOf(lessonId: string): Promise<Course | undefined> {
	return (await listCourses()).find(({ lessons }) => lessons.includes(lessonId));
}

/** The bank of a course as its content stands, and its digest (64 hex digits). */
export async function getBank(course: Course): Promise<{ bank: Bank; digest: string }> {
	const bank = toBank(course, await loadContent(), sha256);
	return { bank, digest: bankDigest(bank, sha256) };
}
