import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClosedAttempt, OpenAttempt } from '#domain/assessment/attempt.ts';
import { examText } from '#strings/exam.ts';
import { beginAttempt } from './begin-attempt.ts';
import { ExamResult } from './ExamResult.tsx';
import { ExamSitting } from './ExamSitting.tsx';
import { ExamStart } from './ExamStart.tsx';
import { useExam, type Sitting } from './use-exam.ts';

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
	const [sitting, setSitting] = useState<Sitting<OpenAttempt> | undefined>();
	const [closed, setClosed] = useState<Sitting<ClosedAttempt> | undefined>();
	const root = useRef<HTMLDivElement>(null);

	const begin = async () => {
		if (load.state !== 'ready') return;
		const { next, open, today } = load;
		if (open !== undefined) setSitting(open);
		if (next.state !== 'ready') return;
		const attempt = await beginAttempt(courseId, digest, next.number);
		setSitting({ attempt, material: today });
	};
	useEffect(() => {
		const tapped = root.current?.querySelector<HTMLElement>('[data-await]')?.dataset['tapped'];
		if (load.state === 'ready' && tapped !== undefined) void begin();
	}, [load.state]);

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
				/>
			</div>
		);
	}
	const last = closed ?? (load.state === 'ready' ? load.last : undefined);
	return (
		<div class="stack-l" data-exam-open="false" ref={root}>
			{last === undefined ? children : <ExamResult {...last} isNew={closed !== undefined} />}
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
