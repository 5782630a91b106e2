import { toHref } from '#adapters/site/to-href.ts';
import { routes } from '#routes';
import { assignmentText as text } from '#strings/assignment.ts';
import { longDate } from '#strings/dates.ts';
import { AssignmentFacts } from './AssignmentFacts.tsx';
import type { LinkRefusal, OpenedAssignment } from './read-link.ts';
import { SignerLine } from './SignerLine.tsx';

interface OpenedProps {
	readonly opened: OpenedAssignment;
	/** Title of its course. */
	readonly course: string;
	readonly onTake: () => void;
	readonly onIgnore: () => void;
}

/** What a link asks, and of whom it comes: the learner decides. */
export function OpenedLink({ opened, course, onTake, onIgnore }: OpenedProps) {
	const isTrusted = opened.signer.state === 'trusted';
	return (
		<section class="card stack" aria-labelledby="tugas-dibuka">
			<h2 id="tugas-dibuka" tabIndex={-1}>
				{text.openedTitle}
			</h2>
			<AssignmentFacts assignment={opened.assignment} course={course} />
			<SignerLine {...opened} />
			<p class="actions">
				<button type="button" class="button" onClick={onTake}>
					{isTrusted ? text.take : text.takeUnknown}
				</button>
				<button type="button" class="button" data-kind="quiet" onClick={onIgnore}>
					{text.ignore}
				</button>
			</p>
		</section>
	);
}

interface RefusedProps {
	readonly refusal: LinkRefusal;
	readonly onIgnore: () => void;
}

/** Why a link is not taken, and what to do about it. */
export function RefusedLink({ refusal, onIgnore }: RefusedProps) {
	return (
		<section class="card stack" aria-labelledby="tugas-ditolak">
			<h2 id="tugas-ditolak" tabIndex={-1}>
				{text.refusedTitle}
			</h2>
			<p>{reasonWords(refusal)}</p>
			<p>{text.whatToDo[whatToDo(refusal)]}</p>
			<p class="actions">
				{refusal.reason === 'type' && (
					<a class="button" href={toHref(routes.verify)}>
						{text.toVerify}
					</a>
				)}
				<button type="button" class="button" data-kind="quiet" onClick={onIgnore}>
					{text.dismiss}
				</button>
			</p>
		</section>
	);
}

function reasonWords(refusal: LinkRefusal): string {
	switch (refusal.reason) {
		case 'course':
			return text.refusals.course(refusal.course);
		case 'closed':
			return text.refusals.closed(longDate(refusal.closes));
		case 'revoked':
			return text.refusals.revoked(refusal.issuer);
		default:
			return text.refusals[refusal.reason];
	}
}

function whatToDo({ reason }: LinkRefusal): keyof typeof text.whatToDo {
	if (reason === 'closed') return 'closed';
	return reason === 'course' ? 'site' : 'again';
}
