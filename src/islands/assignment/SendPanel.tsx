import { useEffect, useRef, useState } from 'preact/hooks';
import type { HeldAssignment } from '#domain/assignment/kept-assignment.ts';
import { submissionText as text } from '#strings/submission.ts';
import type { CourseName } from './read-link.ts';
import type { Assignments } from './use-assignments.ts';

interface Props {
	readonly course: CourseName;
	/** The assignment that the result answers. */
	readonly held?: HeldAssignment;
	readonly shown: Assignments;
	readonly onClose?: () => void;
}

const load = () => import('#islands/submission/SendResult.tsx');

/** The way to send a result of one course; what it takes is fetched when somebody wants it. */
export function SendPanel({ course, held, shown, onClose }: Props) {
	const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof load>> | undefined>();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		void load().then(setLoaded);
		heading.current?.focus();
	}, []);
	const results = shown.results.filter(({ attempt }) => attempt.course === course.id);
	return (
		<section class="send stack" aria-labelledby="kirim-judul">
			<h3 id="kirim-judul" tabIndex={-1} ref={heading}>
				{text.title(course.title)}
			</h3>
			{results.length === 0 && <p>{shown.isPartial ? text.unreachable : text.none}</p>}
			{results.length > 0 && loaded !== undefined && (
				<loaded.SendResult {...{ course, held, results }} person={shown.data.person} />
			)}
			{onClose !== undefined && (
				<p>
					<button type="button" class="button" data-kind="quiet" onClick={onClose}>
						{text.close}
					</button>
				</p>
			)}
		</section>
	);
}
