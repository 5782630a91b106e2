import { LoadFailed } from '#islands/exam/LoadFailed.tsx';
import type { ExamSource } from '#islands/exam/use-exam.ts';
import { examText } from '#strings/exam.ts';
import { paperText } from '#strings/paper.ts';
import { PaperPrint } from './PaperPrint.tsx';
import { PaperScore } from './PaperScore.tsx';
import { usePaperMaterial } from './use-paper-material.ts';

interface Props extends ExamSource {
	/** Stated on the sheets; there is no time limit. */
	readonly minutes: number;
}

/** An exam on paper: its sheets to be printed, and its answers to be typed. */
export function PaperIsland({ minutes, ...source }: Props) {
	const { load, retry } = usePaperMaterial(source);
	if (load.state === 'loading') {
		return (
			<p role="status" data-needs-script>
				{paperText.loading}
			</p>
		);
	}
	if (load.state === 'failed') {
		return <LoadFailed text={examText.loadFailed} onRetry={() => void retry()} />;
	}
	return (
		<div class="stack-l">
			<PaperPrint material={load.material} minutes={minutes} />
			<PaperScore material={load.material} minutes={minutes} />
		</div>
	);
}
