import { toHref } from '#adapters/site/to-href.ts';
import { listAssignments, type HeldAssignment } from '#domain/assignment/kept-assignment.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { sendingFor } from '#islands/assignment/fragment.ts';
import { listResults } from '#islands/assignment/list-results.ts';
import { standingOf, type AssignmentStanding } from '#islands/assignment/standing-of.ts';
import { routes } from '#routes';
import { assignmentText as text } from '#strings/assignment.ts';

/** An assignment with what is said of it. */
interface Row {
	readonly held: HeldAssignment;
	readonly standing: AssignmentStanding;
	/** Title of its course. */
	readonly course: string;
}

/**
 * Lists what HR asks for, with its day and the way on. Of a course's page those of that course; one
 * that is done goes once results are no longer wanted.
 */
export async function showAssignments(
	list: HTMLElement,
	courses: readonly { readonly id: string; readonly title: string }[],
	data: LearnerData,
): Promise<void> {
	const titles = new Map(courses.map(({ id, title }) => [id, title]));
	const held = listAssignments(data).filter(({ assignment }) => titles.has(assignment.course));
	const results = await listResults(
		data,
		held.map(({ assignment }) => assignment.course),
	);
	const now = Date.now();
	const rows = held
		.map((each) => ({
			held: each,
			standing: standingOf(each.assignment, results, now),
			course: titles.get(each.assignment.course) ?? '',
		}))
		.filter(
			({ standing, held: { assignment } }) =>
				standing.state !== 'done' || dateInWib(now) <= assignment.closes,
		);
	list.replaceChildren(...rows.map(drawRow));
	list.hidden = rows.length === 0;
}

function drawRow({ held, standing, course }: Row): HTMLLIElement {
	const { key, assignment } = held;
	const row = document.createElement('li');
	row.dataset['state'] = standing.state;
	const words = document.createElement('strong');
	words.textContent = standing.words;
	const what = document.createElement('span');
	what.textContent = text.rowFor(course, assignment.issuer);
	const link = document.createElement('a');
	const isDone = standing.state === 'done';
	link.textContent = isDone ? text.send : text.open;
	link.href = toHref(routes.assignments) + (isDone ? sendingFor(key) : '');
	row.append(words, what, link);
	return row;
}
