import { dropMadeAssignment, type MadeAssignment } from '#adapters/storage/hr-assignments.ts';
import { peekAssignment } from '#domain/assignment/assignment-token.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { assignText as text } from '#strings/assign.ts';
import { longDate } from '#strings/dates.ts';
import { courseOf, type AssignableCourse } from './assignable-course.ts';

interface Props {
	readonly made: readonly MadeAssignment[];
	readonly courses: readonly AssignableCourse[];
	readonly onShow: (made: MadeAssignment) => void;
	readonly onDropped: () => void;
}

/** What was made on this machine, to be printed or shared again without the key. */
export function MadeList({ made, courses, onShow, onDropped }: Props) {
	const drop = async (id: string) => {
		await dropMadeAssignment(id);
		onDropped();
	};
	return (
		<section class="stack no-print" aria-labelledby="tugas-dibuat">
			<h2 id="tugas-dibuat">{text.madeTitle}</h2>
			{made.length === 0 ? <p>{text.madeNone}</p> : <p class="small quiet">{text.dropHint}</p>}
			<ul class="certificates">
				{made.map((each) => {
					const assignment = peekAssignment(each.token);
					if (assignment === undefined) return null;
					const { course, cohort, due } = assignment;
					const title = text.made(courseOf(courses, course).title, cohort);
					return (
						<li class="card stack" key={each.id}>
							<h3>{title}</h3>
							<p>{text.madeDays(longDate(dateInWib(each.madeAt)), longDate(due))}</p>
							<p class="actions">
								<button
									type="button"
									class="button"
									data-kind="quiet"
									aria-label={`${text.show}: ${title}`}
									onClick={() => onShow(each)}
								>
									{text.show}
								</button>
								<button
									type="button"
									class="button"
									data-kind="quiet"
									aria-label={`${text.drop}: ${title}`}
									onClick={() => void drop(each.id)}
								>
									{text.drop}
								</button>
							</p>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
