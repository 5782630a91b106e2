import { toHref } from '#adapters/site/to-href.ts';
import { skippableLessons } from '#domain/diagnosis/skippable.ts';
import type { PracticeState } from '#islands/practice/use-practice.ts';
import { routes } from '#routes';
import { diagnosisText } from '#strings/diagnosis.ts';
import type { TestCourse } from './TestResult.tsx';

interface Props {
	readonly course: TestCourse;
	readonly state: PracticeState;
}

/** Lessons that may be skipped, where the course allows it. */
export function SkipList({ course, state }: Props) {
	const skippable = skippableLessons(course, state.data, state.items);
	const { lessons } = course;
	if (!course.pretest.skip) return <p class="callout">{diagnosisText.skipRefused}</p>;
	return (
		<section class="stack" aria-labelledby="boleh-dilewati">
			<h2 id="boleh-dilewati">{diagnosisText.skipTitle}</h2>
			<p>
				{skippable.length === 0
					? diagnosisText.skipNone
					: diagnosisText.skipLead(skippable.length, lessons.length)}
			</p>
			<ul class="skips">
				{lessons
					.filter(({ id }) => skippable.includes(id))
					.map(({ id, title }) => (
						<li key={id}>
							<a href={toHref(routes.lesson(id))}>{title}</a>
						</li>
					))}
			</ul>
		</section>
	);
}
