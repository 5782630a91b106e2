import { toHref } from '#adapters/site/to-href.ts';
import { CREDIT, creditOf } from '#domain/assessment/credit.ts';
import type { Judged } from '#domain/diagnosis/diagnose.ts';
import { QuestionReview } from '#islands/question/QuestionReview.tsx';
import { resultOf } from '#islands/question/result-of.ts';
import { practiceText } from '#strings/practice.ts';
import { questionText } from '#strings/question.ts';
import type { PracticeItem } from './load-items.ts';

interface Props {
	readonly judged: Judged;
	readonly item: PracticeItem;
	readonly isOpen: boolean;
}

/** One answered question with its reason; what was wrong with certainty says so. */
export function AnswerReview({ judged, item: { question, notes }, isOpen }: Props) {
	const result = resultOf(creditOf(notes.spec, judged.response));
	const isUnsettled = judged.credit < CREDIT || judged.quadrant === 'guess-right';
	return (
		<article class="answer" data-item={question.id} data-quadrant={judged.quadrant}>
			<details class="review-item" open={isOpen} data-result={result}>
				<summary>
					<span class="review-place">
						{questionText[result]}
						{isUnsettled && `. ${practiceText.quadrant[judged.quadrant]}`}
					</span>
					<span>{question.stem}</span>
				</summary>
				{question.situation !== undefined && <p class="question-situation">{question.situation}</p>}
				<QuestionReview
					question={question}
					spec={notes.spec}
					response={judged.response}
					explanation={notes}
				/>
			</details>
			{isUnsettled && !isOpen && (
				<p class="small">
					<a href={toHref(notes.lesson.href)}>{questionText.relearn(notes.lesson.title)}</a>
				</p>
			)}
		</article>
	);
}
