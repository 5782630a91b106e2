import type { ClosedAttempt } from '#domain/assessment/attempt.ts';
import type { ExamMaterial } from '#islands/exam/exam-material.ts';
import { ExamResult } from '#islands/exam/ExamResult.tsx';
import { paperText as text } from '#strings/paper.ts';
import { PaperCertificate } from './PaperCertificate.tsx';

interface Props {
	readonly attempt: ClosedAttempt;
	readonly material: ExamMaterial;
	readonly isKept: boolean;
	/** An earlier reading of the same sheet was kept here and stands. */
	readonly isEarlier: boolean;
	readonly onNext: () => void;
}

/** The result of a sheet, as an exam on the screen shows it; fetched once there is one to show. */
export function PaperResult({ attempt, material, isKept, isEarlier, onNext }: Props) {
	return (
		<div class="stack-l">
			{isEarlier && <p class="callout">{text.keptBefore}</p>}
			<ExamResult
				{...{ attempt, material }}
				isNew
				{...(isKept ? {} : { certificate: (passed) => <PaperCertificate passed={passed} /> })}
			>
				<p class="actions">
					<button type="button" class="button" data-kind="quiet" onClick={onNext}>
						{text.next}
					</button>
				</p>
			</ExamResult>
		</div>
	);
}
