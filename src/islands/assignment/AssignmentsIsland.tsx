import { useEffect, useRef, useState } from 'preact/hooks';
import type { HeldAssignment } from '#domain/assignment/kept-assignment.ts';
import { assignmentText as text } from '#strings/assignment.ts';
import { AssignmentCard } from './AssignmentCard.tsx';
import { OpenedLink, RefusedLink } from './OpenedLink.tsx';
import { placeIn, WITHOUT } from './fragment.ts';
import type { CourseName } from './read-link.ts';
import { SendPanel } from './SendPanel.tsx';
import { SendWithout } from './SendWithout.tsx';
import { standingOf } from './standing-of.ts';
import { lastSending, useAssignments, type Assignments } from './use-assignments.ts';
import { useLink, type LinkState } from './use-link.ts';

interface Props {
	readonly courses: readonly CourseName[];
}

/** The link that was opened, and below it every assignment that was taken. */
export function AssignmentsIsland({ courses }: Props) {
	const { link, take, dismiss } = useLink(courses);
	const shown = useAssignments(courses);
	const top = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (['opened', 'refused'].includes(link.state)) {
			top.current?.querySelector<HTMLElement>('h2')?.focus();
		}
	}, [link]);

	const titleOf = titlesOf(courses);
	return (
		<div class="stack-l">
			<div ref={top} class="stack">
				<p role="status">{messageOf(link)}</p>
				{link.state === 'refused' && <RefusedLink refusal={link.refusal} onIgnore={dismiss} />}
				{link.state === 'opened' && (
					<OpenedLink
						opened={link.opened}
						course={titleOf(link.opened.assignment.course)}
						onTake={() => void take(link.opened)}
						onIgnore={dismiss}
					/>
				)}
			</div>
			{shown === undefined ? (
				<p>{text.loading}</p>
			) : (
				<AssignmentList courses={courses} shown={shown} />
			)}
		</div>
	);
}

const titlesOf = (courses: readonly CourseName[]) => (course: string) =>
	courses.find(({ id }) => id === course)?.title ?? text.unknownCourse(course);

function messageOf(link: LinkState): string {
	if (link.state === 'checking') return text.checking;
	if (link.state !== 'kept') return '';
	if (link.how === 'already') return text.already;
	return link.how === 'taken' ? text.taken : text.takenForVisit;
}

interface ListProps extends Props {
	readonly shown: Assignments;
}

/** The assignments, the earliest due first. One at a time opens its way to send a result. */
function AssignmentList({ courses, shown }: ListProps) {
	const [sending, setSending] = useState(placeIn(location.hash));
	const [message, setMessage] = useState('');
	const title = useRef<HTMLHeadingElement>(null);
	const removed = () => {
		setMessage(text.removed);
		title.current?.focus();
	};
	useEffect(() => {
		const follow = () => setSending((open) => placeIn(location.hash) || open);
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);

	const titleOf = titlesOf(courses);
	const show = (each: HeldAssignment) => {
		const { key, assignment } = each;
		const isSending = sending === key;
		const course = { id: assignment.course, title: titleOf(assignment.course) };
		return (
			<li class="card stack" key={key}>
				<AssignmentCard
					held={each}
					course={course.title}
					standing={standingOf(assignment, shown, Date.now())}
					sent={lastSending(shown.data, { course: course.id, assignment: key })}
					onSend={isSending ? undefined : () => setSending(key)}
					onRemoved={removed}
				/>
				{isSending && (
					<SendPanel course={course} held={each} shown={shown} onClose={() => setSending('')} />
				)}
			</li>
		);
	};
	return (
		<>
			<section class="stack" aria-labelledby="daftar-tugas">
				<h2 id="daftar-tugas" tabIndex={-1} ref={title}>
					{text.listTitle}
				</h2>
				<p role="status">{message}</p>
				{shown.held.length === 0 && <p>{text.none}</p>}
				<ul class="assignments">{shown.held.map(show)}</ul>
			</section>
			<SendWithout courses={courses} shown={shown} isOpen={sending === WITHOUT} />
		</>
	);
}
