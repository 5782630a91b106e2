import { sha256 } from '#adapters/crypto/sha256.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { Course, Lesson } from '#domain/content/course.ts';
import { toBank } from '#domain/content/to-bank.ts';
import { bankDigest } from '#domain/record/bank-digest.ts';
import { loadContent } from './content.ts';

/** In the order in which they are offered. */
export async function listCourses(): Promise<Course[]> {
	return (await loadContent()).courses.toSorted((one, other) => one.order - other.order);
}

/** The course's lessons in the order in which they are taught. */
export async function listCourseLessons(course: Course): Promise<Lesson[]> {
	const { lessons } = await loadContent();
	return course.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
}

/** The courses that hold a lesson; the first is the one that it is shown in unless the learner came by another. */
export async function listCoursesOf(lessonId: string): Promise<Course[]> {
	return (await listCourses()).filter(({ lessons }) => lessons.includes(lessonId));
}

/** The bank of a course as its content stands, and its digest (64 hex digits). */
export async function getBank(course: Course): Promise<{ bank: Bank; digest: string }> {
	const bank = toBank(course, await loadContent(), sha256);
	return { bank, digest: bankDigest(bank, sha256) };
}
