import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadExplanations } from '#adapters/bank/load-bank.ts';
import { setCurrentCourse } from '#adapters/site/current-course.ts';
import type { ClosedAttempt, OpenAttempt } from '#domain/assessment/attempt.ts';
import { examText } from '#strings/exam.ts';
import { beginAttempt } from './begin-attempt.ts';
import { ExamResult } from './ExamResult.tsx';
import { ExamSitting } from './ExamSitting.tsx';
import { ExamStart } from './ExamStart.tsx';
import type { Sitting } from './exam-state.ts';
import { type ExamSource, useExam } from './use-exam.ts';

interface Props extends ExamSource {
	/** The rules, readable before the script is there. */
	readonly children?: ComponentChildren;
}

/** One exam, from its rules to its result. What is shown follows from the attempts that are kept. */
export function ExamIsland({ courseId, digest, files, children }: Props) {
	const [sitting, setSitting] = useState<Sitting<OpenAttempt> | undefined>();
	const [closed, setClosed] = useState<Sitting<ClosedAttempt> | undefined>();
	const [isGone, setGone] = useState(false);
	const { load, reload } = useExam({ courseId, digest, files }, sitting !== undefined);
	const root = useRef<HTMLDivElement>(null);
	const notice = useRef<HTMLParagraphElement>(null);

	const sit = (chosen: Sitting<OpenAttempt>) => {
		setGone(false);
		setSitting(chosen);
		// While the network is there: the result may be asked for without it, or after an update.
		void loadExplanations(chosen.material.published);
	};
	const begin = async () => {
		// Another tab may have begun or handed in since this page was opened.
		const now = await reload();
		if (now.state !== 'ready') return;
		if (now.open !== undefined) sit(now.open);
		if (now.next.state !== 'ready') return;
		const attempt = await beginAttempt(courseId, digest, now.next.number);
		if (attempt.state === 'open') sit({ attempt, material: now.today });
		else await reload();
	};
	useEffect(() => {
		setCurrentCourse(courseId);
	}, [courseId]);
	useEffect(() => {
		const tapped = root.current?.querySelector<HTMLElement>('[data-await]')?.dataset['tapped'];
		if (load.state === 'ready' && tapped !== undefined) void begin();
	}, [load.state]);
	useEffect(() => {
		if (isGone) notice.current?.focus();
	}, [isGone]);

	if (sitting !== undefined) {
		return (
			<div data-exam-open="true">
				<ExamSitting
					{...sitting}
					onClosed={(attempt) => {
						setClosed({ ...sitting, attempt });
						setSitting(undefined);
						void reload();
					}}
					onGone={() => {
						setGone(true);
						setClosed(undefined);
						setSitting(undefined);
						void reload();
					}}
				/>
			</div>
		);
	}
	const last = latestOf(closed, load.state === 'ready' ? load.last : undefined);
	const start = (
		<ExamStart
			load={load}
			isReviewed={last !== undefined}
			onBegin={() => void begin()}
			onRetry={() => void reload()}
			onDue={() => void reload()}
		/>
	);
	return (
		<div class="stack-l" data-exam-open="false" ref={root}>
			{isGone && (
				<p class="callout" tabIndex={-1} ref={notice}>
					{examText.gone}
				</p>
			)}
			{last === undefined ? (
				<>
					{children}
					{start}
				</>
			) : (
				<ExamResult {...last} isNew={last.attempt.id === closed?.attempt.id}>
					<details class="review-item rules-again">
						<summary>{examText.rules}</summary>
						{children}
					</details>
					{start}
				</ExamResult>
			)}
			{load.state === 'ready' && load.stranded && <p class="callout">{examText.changed}</p>}
		</div>
	);
}

/** What was handed in just now stands until the store knows of something later. */
function latestOf(
	closed: Sitting<ClosedAttempt> | undefined,
	kept: Sitting<ClosedAttempt> | undefined,
): Sitting<ClosedAttempt> | undefined {
	if (closed === undefined || kept === undefined) return closed ?? kept;
	return kept.attempt.closedAt > closed.attempt.closedAt ? kept : closed;
}
