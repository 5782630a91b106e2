import { loadPracticeIndex } from '#adapters/bank/load-bank.ts';
import { type PretestCourse, skippableLessons } from '#domain/diagnosis/skippable.ts';
import { findEntry, type LearnerData } from '#domain/learning/learner-data.ts';
import { knownItems } from '#domain/practice/practice-index.ts';
import { courseText } from '#strings/course.ts';

/**
 * Says of each lesson that the pre-test showed as known that it may be skipped, where the course
 * allows it. What was begun or finished anyway keeps its own state: completion is another fact.
 */
export async function showKnown(page: HTMLElement, data: LearnerData): Promise<void> {
	const taught = page.dataset['taught'];
	if (taught === undefined) return;
	// Written by this site's own page.
	const course = JSON.parse(taught) as PretestCourse;
	const isTested = Object.values(data.sittings).some(
		(each) => each.purpose === 'pretest' && each.course === course.id,
	);
	if (!isTested) return;
	const index = await loadPracticeIndex();
	if (!index.ok) return;
	for (const id of skippableLessons(course, data, knownItems(index.value))) {
		const row = page.querySelector<HTMLElement>(`[data-lesson-state="${CSS.escape(id)}"]`);
		const text = row?.querySelector('[data-state-text]');
		if (row && text && findEntry(data, 'lessons', id) === undefined) {
			row.dataset['state'] = 'known';
			text.textContent = courseText.known;
		}
	}
}
