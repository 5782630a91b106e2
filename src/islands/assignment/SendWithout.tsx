import { useState } from 'preact/hooks';
import { assignmentText as text } from '#strings/assignment.ts';
import { submissionText } from '#strings/submission.ts';
import type { CourseName } from './read-link.ts';
import { SendPanel } from './SendPanel.tsx';
import type { Assignments } from './use-assignments.ts';

interface Props {
	readonly courses: readonly CourseName[];
	readonly shown: Assignments;
	/** Did another page lead here? */
	readonly isOpen: boolean;
}

/** For those whose HR asked for results without a link. */
export function SendWithout({ courses, shown, isOpen }: Props) {
	const [chosen, setChosen] = useState<string | undefined>();
	const tried = courses.filter(({ id }) =>
		shown.results.some(({ attempt }) => attempt.course === id),
	);
	if (tried.length === 0 && !isOpen) return null;
	const [only] = tried;
	const wanted = isOpen && tried.length === 1 ? only?.id : undefined;
	const course = tried.find(({ id }) => id === (chosen ?? wanted));
	return (
		<section class="card stack" aria-labelledby="tanpa-tugas">
			<h2 id="tanpa-tugas">{text.sendWithout}</h2>
			{tried.length === 0 ? (
				<p>{submissionText.none}</p>
			) : (
				<>
					<p>{text.noneSend}</p>
					<ul class="assignments">
						{tried.map(({ id, title }) => (
							<li key={id}>
								<button
									type="button"
									class="button"
									data-kind="quiet"
									aria-expanded={course?.id === id}
									onClick={() => setChosen(course?.id === id ? '' : id)}
								>
									{title}
								</button>
							</li>
						))}
					</ul>
				</>
			)}
			{course !== undefined && <SendPanel key={course.id} course={course} shown={shown} />}
		</section>
	);
}
