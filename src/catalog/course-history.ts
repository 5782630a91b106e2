import { courseHistory, type CourseHistory } from '#domain/credential/course-history.ts';
import type { Course } from '#domain/content/course.ts';
import { loadContent } from './content.ts';
import { getBank } from './courses.ts';

/** What has happened to a course, for whoever verifies one of its certificates. */
export async function getCourseHistory(course: Course): Promise<CourseHistory> {
	const { digest } = await getBank(course);
	return courseHistory(course, await loadContent(), digest.slice(0, 16));
}
