import { useEffect } from 'preact/hooks';
import { examText } from '#strings/exam.ts';
import { timeOf } from '#strings/times.ts';
import type { ExamLoad } from './use-exam.ts';

interface Props {
	readonly load: ExamLoad;
	readonly onBegin: () => void;
	readonly onRetry: () => void;
	/** Called when the wait for the next attempt is over. */
	readonly onDue: () => void;
}

/** Longest delay that browsers' timers take. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The one way on: begin, resume, or when it will be possible again. */
export function ExamStart({ load, onBegin, onRetry, onDue }: Props) {
	const waits = load.state === 'ready' && 'at' in load.next ? load.next.at : undefined;
	useEffect(() => {
		if (waits === undefined) return undefined;
		const timer = setTimeout(onDue, Math.min(Math.max(0, waits - Date.now()), LONGEST_TIMER));
		return () => clearTimeout(timer);
	}, [waits]);

	if (load.state === 'failed') {
		return (
			<div role="alert" class="callout" data-kind="unsettled">
				<p>{examText.loadFailed}</p>
				<button type="button" class="button" onClick={onRetry}>
					{examText.tryAgain}
				</button>
			</div>
		);
	}
	if (load.state === 'ready' && 'at' in load.next) {
		const time = timeOf(load.next.at, Date.now());
		return (
			<p role="status" class="callout" data-kind="note">
				{load.next.state === 'cooling' ? examText.cooling(time) : examText.resting(time)}{' '}
				{load.next.state === 'cooling' && examText.coolingHint}
			</p>
		);
	}
	// Shown before the questions are there: a tap now is kept and honoured once they are.
	return (
		<p class="actions">
			<button type="button" class="button" data-await onClick={onBegin}>
				{labelOf(load)}
			</button>
		</p>
	);
}

function labelOf(load: ExamLoad): string {
	if (load.state !== 'ready') return examText.start;
	if (load.next.state === 'open') return examText.resume;
	return load.last === undefined ? examText.start : examText.startAgain;
}
