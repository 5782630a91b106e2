import { recapText as text } from '#strings/recap.ts';
import { CohortList } from './CohortList.tsx';
import { CohortPage } from './CohortPage.tsx';
import type { RecapCourse } from './recap-course.ts';
import { useDesk, type RecapState } from './use-desk.ts';

interface Props {
	readonly courses: readonly RecapCourse[];
	/** Wrong beliefs in words, by tag. */
	readonly beliefs: Readonly<Record<string, string>>;
}

/** HR's recap: the list of cohorts, or the one that the address names. */
export function RecapIsland({ courses, beliefs }: Props) {
	const { shown, isStopped } = useDesk(courses);
	return (
		<>
			<div role="alert">{isStopped && <Stopped />}</div>
			<Shown {...{ shown, courses, beliefs }} />
		</>
	);
}

/** What is still shown stays, so that what was typed can be copied. */
function Stopped() {
	return (
		<div class="callout stack" data-kind="unsettled">
			<p>{text.stopped.text}</p>
			<p>{text.stopped.pasted}</p>
			<button type="button" class="button" onClick={() => location.reload()}>
				{text.stopped.reload}
			</button>
		</div>
	);
}

function Shown({ shown: state, courses, beliefs }: Props & { readonly shown: RecapState }) {
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
