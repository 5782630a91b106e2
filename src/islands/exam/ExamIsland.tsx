import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClosedAttempt, OpenAttempt } from '#domain/assessment/attempt.ts';
import { examText } from '#strings/exam.ts';
import { beginAttempt } from './begin-attempt.ts';
import { ExamResult } from './ExamResult.tsx';
import { ExamSitting } from './ExamSitting.tsx';
import { ExamStart } from './ExamStart.tsx';
import { useExam } from './use-exam.ts';

interface Props {
	readonly courseId: string;
	/** Digest of today's bank, 64 hex digits. */
	readonly digest: string;
	/** The rules, readable before the script is there. */
	readonly children?: ComponentChildren;
}

/** One exam, from its rules to its result. What is shown follows from the attempts that are kept. */
export function ExamIsland({ courseId, digest, children }: Props) {
	const { load, reload } = useExam(courseId, digest);
	const [sitting, setSitting] = useState<OpenAttempt | undefined>();
	const [closed, setClosed] = useState<ClosedAttempt | undefined>();
	const root = useRef<HTMLDivElement>(null);

	const begin = async () => {
		if (load.state !== 'ready') return;
		const { next } = load;
		if (next.state === 'open') setSitting(next.attempt);
		if (next.state === 'ready') setSitting(await beginAttempt(courseId, digest, next.number));
	};
	useEffect(() => {
		const tapped = root.current?.querySelector<HTMLElement>('[data-await]')?.dataset['tapped'];
		if (load.state === 'ready' && tapped !== undefined) void begin();
	}, [load.state]);

	if (sitting !== undefined && load.state === 'ready') {
		return (
			<div data-exam-open="true">
				<ExamSitting
					material={load.material}
					attempt={sitting}
					onClosed={(attempt) => {
						setClosed(attempt);
						setSitting(undefined);
						void reload();
					}}
				/>
			</div>
		);
	}
	const last = closed ?? (load.state === 'ready' ? load.last : undefined);
	const showsResult = last !== undefined && load.state === 'ready';
	return (
		<div class="stack-l" data-exam-open="false" ref={root}>
			{showsResult && (
				<ExamResult material={load.material} attempt={last} isNew={closed !== undefined} />
			)}
			{!showsResult && children}
			<ExamStart
				load={load}
				onBegin={() => void begin()}
				onRetry={() => void reload()}
				onDue={() => void reload()}
			/>
			{load.state === 'ready' && load.stranded && <p class="callout">{examText.changed}</p>}
		</div>
	);
}
