import { routes } from '#routes';
import { courseText } from '#strings/course.ts';
import { lessonText } from '#strings/lesson.ts';
import { dataText } from '#strings/my-data.ts';
import { content } from './support/content.ts';
import { COURSE, expect, open, test } from './support/site.ts';

const { courses, lessons } = content;
const other = courses.find(({ id }) => id === 'pengelola-medsos-dan-humas');
const own = courses.find(({ id }) => id === COURSE);
if (other === undefined || own === undefined) throw new Error('Both courses are in content/.');

/** A lesson of both courses, after which they go different ways. */
const shared = other.lessons.find(
	(id, place) =>
		own.lessons.includes(id) &&
		own.lessons[own.lessons.indexOf(id) + 1] !== other.lessons[place + 1],
);
if (shared === undefined) throw new Error('The courses share a lesson.');
const titleAfter = (list: readonly string[]) => {
	const next = list[list.indexOf(shared) + 1];
	const lesson = lessons.find(({ id }) => id === next);
	return lesson === undefined ? lessonText.toExam : lessonText.next(lesson.title);
};

test('pelajaran bersama berlanjut di kursus yang dibuka pembaca', async ({ page }) => {
	await open(page, routes.lesson(shared));
	await expect(page.getByRole('link', { name: titleAfter(own.lessons) })).toBeVisible();

	await open(page, routes.course(other.id));
	await page
		.getByRole('main')
		.getByRole('link', { name: lessons.find(({ id }) => id === shared)?.title ?? '', exact: true })
		.click();
	await expect(page.getByRole('link', { name: titleAfter(other.lessons) })).toBeVisible();
	await expect(page.getByRole('link', { name: titleAfter(own.lessons) })).toBeHidden();
	await expect(
		page.getByText(lessonText.lessonOf(other.lessons.indexOf(shared) + 1, other.lessons.length)),
	).toBeVisible();

	// Later, from the home page, the way leads on in the same course.
	await open(page, routes.home);
	const course = page.getByRole('link', { name: courseText.openCourse });
	await expect(course).toHaveAttribute('href', new RegExp(`${routes.course(other.id)}$`));
	await course.click();
	await expect(page.getByRole('heading', { level: 1, name: other.title })).toBeVisible();
});

test('setelah data dihapus, kursus pertama ditawarkan lagi', async ({ page }) => {
	await open(page, routes.course(other.id));
	await open(page, routes.myData);
	await page.getByRole('button', { name: dataText.erase }).click();
	await page.getByRole('button', { name: dataText.eraseConfirm }).click();
	await expect(page.getByText(dataText.erased)).toBeVisible();
	await open(page, routes.home);
	// Once all scripts have run: what they remember would show by now.
	await page.waitForLoadState('networkidle');
	const course = page.getByRole('link', { name: courseText.openCourse });
	await expect(course).toHaveAttribute('href', new RegExp(`${routes.course(own.id)}$`));
});
