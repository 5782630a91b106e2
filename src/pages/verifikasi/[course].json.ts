import type { APIRoute, GetStaticPaths } from 'astro';
import { getCourseHistory } from '#catalog/course-history.ts';
import { listCourses } from '#catalog/courses.ts';
import type { Course } from '#domain/content/course.ts';

/** What has happened to each course: fetched by whoever verifies a certificate of it. */
export const getStaticPaths = (async () => {
	const courses = await listCourses();
	return courses.map((course) => ({ params: { course: course.id }, props: { course } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ course: Course }> = async ({ props }) =>
	new Response(JSON.stringify(await getCourseHistory(props.course)));
