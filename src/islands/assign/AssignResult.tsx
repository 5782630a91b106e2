import type { MadeAssignment } from '#adapters/storage/hr-assignments.ts';
import { peekAssignment } from '#domain/assignment/assignment-token.ts';
import { assignmentLink } from '#islands/assignment/assignment-link.ts';
import { AssignmentFacts } from '#islands/assignment/AssignmentFacts.tsx';
import { downloadReminder } from '#islands/assignment/download-reminder.ts';
import { CopyButton } from '#islands/share/CopyButton.tsx';
import { canShare, shareData, whatsappHref } from '#islands/share/share.ts';
import { assignText as text } from '#strings/assign.ts';
import { courseOf, type AssignableCourse } from './assignable-course.ts';
import { AssignPoster } from './AssignPoster.tsx';
import { invitation } from './invitation.ts';

interface Props {
	readonly made: MadeAssignment;
	readonly courses: readonly AssignableCourse[];
	/** `false` where this browser keeps nothing. */
	readonly isKept: boolean;
	readonly onDone: () => void;
}

/** A signed assignment, in every form in which it can be handed round. */
export function AssignResult({ made, courses, isKept, onDone }: Props) {
	const assignment = peekAssignment(made.token);
	if (assignment === undefined) return <p role="alert">{text.failed}</p>;
	const course = courseOf(courses, assignment.course);
	const link = assignmentLink(made.token);
	return (
		<>
			<section class="card stack no-print" aria-labelledby="tugas-siap">
				<h2 id="tugas-siap" tabIndex={-1}>
					{text.readyTitle}
				</h2>
				{!isKept && <p role="alert">{text.unkept}</p>}
				<AssignmentFacts assignment={assignment} course={course.title} />
				<LinkPart link={link} />
				<MessagePart message={invitation(assignment, course.title, link)} />
				<p class="actions">
					<button
						type="button"
						class="button"
						data-kind="quiet"
						onClick={() => downloadReminder({ token: made.token, assignment }, course.title)}
					>
						{text.calendar}
					</button>
				</p>
			</section>
			<section class="stack" aria-label={text.print}>
				<p class="actions no-print">
					<button type="button" class="button" data-kind="quiet" onClick={() => print()}>
						{text.print}
					</button>
					<span class="small quiet">{text.printHint}</span>
				</p>
				<AssignPoster {...{ assignment, course, link }} />
			</section>
			<p class="no-print">
				<button type="button" class="button" data-kind="quiet" onClick={onDone}>
					{text.another}
				</button>
			</p>
		</>
	);
}

function LinkPart({ link }: { readonly link: string }) {
	return (
		<>
			<div class="field">
				<label for="tautan-tugas">{text.link}</label>
				<p class="small quiet">{text.linkHint}</p>
				<textarea id="tautan-tugas" rows={4} readOnly value={link} />
			</div>
			<p class="actions">
				<CopyButton text={link} label={text.copy} done={text.copied} failed={text.byHand} />
			</p>
		</>
	);
}

/** What goes to the group, to be read before it goes. */
function MessagePart({ message }: { readonly message: string }) {
	return (
		<>
			<div class="field">
				<label for="pesan-tugas">{text.message}</label>
				<textarea id="pesan-tugas" class="prose" rows={8} readOnly value={message} />
			</div>
			<p class="actions">
				<a class="button" href={whatsappHref(message)} target="_blank" rel="noopener noreferrer">
					{text.whatsapp}
				</a>
				<CopyButton
					text={message}
					label={text.copyText}
					done={text.copiedText}
					failed={text.byHand}
				/>
				<ShareButton message={message} />
			</p>
		</>
	);
}

/** The list of apps, where the browser has one. */
function ShareButton({ message }: { readonly message: string }) {
	const data = { text: message };
	if (!canShare(data)) return null;
	return (
		<button type="button" class="button" data-kind="quiet" onClick={() => void shareData(data)}>
			{text.share}
		</button>
	);
}
