import { recapText as text } from '#strings/recap.ts';
import { CohortList } from './CohortList.tsx';
import { CohortPage } from './CohortPage.tsx';
import type { RecapCourse } from './recap-course.ts';
import { useDesk } from './use-desk.ts';

interface Props {
	readonly courses: readonly RecapCourse[];
	/** Wrong beliefs in words, by tag. */
	readonly beliefs: Readonly<Record<string, string>>;
}

/** HR's recap: the list of cohorts, or the one that the address names. */
export function RecapIsland({ courses, beliefs }: Props) {
	const state = useDesk(courses);
	switch (state.state) {
		case 'opening':
			return <p>{text.opening}</p>;
		case 'failed':
			return (
				<p role="alert" class="card">
					{text.failed}
				</p>
			);
		case 'list':
			return <CohortList {...state} courses={courses} />;
		case 'cohort':
			return <CohortPage key={state.place.cohort} {...state} courses={courses} beliefs={beliefs} />;
	}
}
