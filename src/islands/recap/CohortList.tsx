import type { Desk } from '#adapters/recap/desk.ts';
import type { CohortCard } from '#adapters/recap/desk-views.ts';
import { recapText as text } from '#strings/recap.ts';
import { timeOf } from '#strings/times.ts';
import { NewCohort } from './NewCohort.tsx';
import { placeHref } from './place.ts';
import type { RecapCourse } from './recap-course.ts';
import { RestoreCohort } from './RestoreCohort.tsx';

interface Props {
	readonly desk: Desk;
	readonly cohorts: readonly CohortCard[];
	readonly courses: readonly RecapCourse[];
}

/** All cohorts on this computer, the latest changed first, and the ways to get one more. */
export function CohortList({ desk, cohorts, courses }: Props) {
	const sorted = cohorts.toSorted((one, other) => other.at - one.at);
	return (
		<div class="stack-l">
			<section class="stack" aria-labelledby="kelompok">
				<h2 id="kelompok">{text.list}</h2>
				{sorted.length === 0 && <p>{text.none}</p>}
				<ul class="recap-cohorts">
					{sorted.map((cohort) => (
						<li key={cohort.id} class="card">
							<h3>
								<a href={placeHref({ cohort: cohort.id, view: 'peserta' })}>{cohort.title}</a>
							</h3>
							<p class="small quiet">
								{[
									courses.find(({ id }) => id === cohort.course)?.title ?? cohort.course,
									cohort.due === '' ? text.noDue : text.due(cohort.due),
									text.changedAt(timeOf(cohort.at, Date.now())),
								].join(' · ')}
							</p>
						</li>
					))}
				</ul>
			</section>
			<NewCohort desk={desk} courses={courses} />
			<RestoreCohort desk={desk} />
		</div>
	);
}
