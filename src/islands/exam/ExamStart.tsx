import { useEffect } from 'preact/hooks';
import { examText } from '#strings/exam.ts';
import { timeOf } from '#strings/times.ts';
import { VisitOnly } from '#islands/practice/VisitOnly.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import type { ExamLoad } from './use-exam.ts';

interface Props {
	readonly load: ExamLoad;
	/** There is a result with its review below. */
	readonly isReviewed: boolean;
	readonly onBegin: () => void;
	readonly onRetry: () => void;
	/** Called when the wait for the next attempt is over. */
	readonly onDue: () => void;
}

/** Longest delay that browsers' timers take. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Timers may fire a little early. */
const LEEWAY = 250;

/** The one way on: begin, resume, or when it will be possible again. */
export function ExamStart({ load, isReviewed, onBegin, onRetry, onDue }: Props) {
	useEffect(() => {
		if (load.state !== 'ready' || !('at' in load.next)) return undefined;
		const wait = Math.max(0, load.next.at + LEEWAY - Date.now());
		const timer = setTimeout(onDue, Math.min(wait, LONGEST_TIMER));
		return () => clearTimeout(timer);
	}, [load]);

	if (load.state === 'failed') return <LoadFailed text={examText.loadFailed} onRetry={onRetry} />;
	if (load.state === 'ready' && 'at' in load.next) {
		const time = timeOf(load.next.at, Date.now());
		return (
			<p role="status" class="callout" data-kind="note">
				{load.next.state === 'cooling' ? examText.cooling(time) : examText.resting(time)}{' '}
				{load.next.state === 'cooling' && isReviewed && examText.coolingHint}
			</p>
		);
	}
	// Shown before the questions are there: a tap now is kept and honoured once they are.
	return (
		<div class="stack">
			{load.state === 'ready' && <VisitOnly text={examText.visitOnly} />}
			<p class="actions">
				<button type="button" class="button" data-await onClick={onBegin}>
					{labelOf(load)}
				</button>
			</p>
		</div>
	);
}

function labelOf(load: ExamLoad): string {
	if (load.state !== 'ready') return examText.start;
	if (load.next.state === 'open') return examText.resume;
	return load.last === undefined ? examText.start : examText.startAgain;
}
