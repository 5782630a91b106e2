import { toHref } from '#adapters/site/to-href.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import { removeAssignment, type HeldAssignment } from '#domain/assignment/kept-assignment.ts';
import type { SentResult } from '#domain/learning/learner-data.ts';
import { routes } from '#routes';
import { assignmentText as text } from '#strings/assignment.ts';
import { submissionText } from '#strings/submission.ts';
import { timeOf } from '#strings/times.ts';
import { AssignmentFacts } from './AssignmentFacts.tsx';
import type { AssignmentStanding } from './standing-of.ts';

interface Props {
	readonly held: HeldAssignment;
	/** Title of its course. */
	readonly course: string;
	readonly standing: AssignmentStanding;
	readonly sent: SentResult | undefined;
	/** Opens the way to send a result; absent while that is open. */
	readonly onSend: (() => void) | undefined;
	readonly onRemoved: () => void;
}

/** One assignment that was taken: where the learner stands, and what to do next. */
export function AssignmentCard({ held, course, standing, sent, onSend, onRemoved }: Props) {
	const { assignment, key } = held;
	const remove = async () => {
		const at = Date.now();
		await siteStore().update('assignments', key, (old) => removeAssignment(old, at));
		onRemoved();
	};
	return (
		<>
			<h3 id={`tugas-${key}`} tabIndex={-1}>
				{course}
			</h3>
			<p class="assignment-state" data-state={standing.state}>
				{standing.words}
			</p>
			<NextSteps {...{ standing, onSend }} course={assignment.course} />
			{sent !== undefined && (
				<p class="small">
					{text.sent(timeOf(sent.at, Date.now()), submissionText.wayNames[sent.way])}
				</p>
			)}
			<details>
				<summary>{text.details}</summary>
				<div class="stack">
					<AssignmentFacts assignment={assignment} course={course} />
					<p class="actions">
						<button
							type="button"
							class="button"
							data-kind="quiet"
							onClick={() => void remind(held, course)}
						>
							{text.calendar}
						</button>
						<button type="button" class="button" data-kind="quiet" onClick={() => void remove()}>
							{text.remove}
						</button>
					</p>
				</div>
			</details>
		</>
	);
}

async function remind(held: HeldAssignment, course: string): Promise<void> {
	const { downloadReminder } = await import('./download-reminder.ts');
	downloadReminder(held, course);
}

interface NextProps extends Pick<Props, 'standing' | 'onSend'> {
	/** Course id. */
	readonly course: string;
}

/** To learn and sit the exam first; to send once it is passed, or at least tried. */
function NextSteps({ standing, course, onSend }: NextProps) {
	if (standing.state === 'done') {
		if (onSend === undefined) return null;
		return (
			<p class="actions">
				<button type="button" class="button" onClick={onSend}>
					{text.send}
				</button>
			</p>
		);
	}
	return (
		<p class="actions">
			<a class="button" href={toHref(routes.course(course))}>
				{text.goOn}
			</a>
			<a href={toHref(routes.exam(course))}>{text.toExam}</a>
			{standing.isTried && onSend !== undefined && (
				<button type="button" class="button" data-kind="quiet" onClick={onSend}>
					{text.sendUnpassed}
				</button>
			)}
		</p>
	);
}
