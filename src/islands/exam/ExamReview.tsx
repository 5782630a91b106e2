import type { Form } from '#domain/assessment/form.ts';
import type { Outcome } from '#domain/assessment/outcome.ts';
import type { Responses } from '#domain/assessment/response.ts';
import type { ExamExplanations } from '#domain/content/exam-content.ts';
import { QuestionReview } from '#islands/question/QuestionReview.tsx';
import { resultOf } from '#islands/question/result-of.ts';
import { examText } from '#strings/exam.ts';
import { questionText } from '#strings/question.ts';
import type { ExamMaterial } from './exam-material.ts';

interface Props {
	readonly material: ExamMaterial;
	readonly form: Form;
	readonly responses: Responses;
	readonly outcome: Outcome;
	readonly explanations: ExamExplanations;
}

/** Every question once more; those that were not fully right stand open. */
export function ExamReview({ material, form, responses, outcome, explanations }: Props) {
	const credits = new Map(outcome.items.map(({ id, credit }) => [id, credit]));
	return (
		<section class="stack" aria-labelledby="pembahasan">
			<h2 id="pembahasan">{examText.reviewTitle}</h2>
			<p>{examText.reviewLead}</p>
			{form.items.map(({ item }, index) => {
				const question = material.questions[item.id];
				const explanation = explanations[item.id];
				if (question === undefined || explanation === undefined) return null;
				const result = resultOf(credits.get(item.id) ?? 0);
				return (
					<details class="review-item" key={item.id} open={result !== 'right'} data-result={result}>
						<summary>
							<span class="review-place">
								{index + 1}. {questionText[result]}
								{item.critical && `. ${examText.critical}`}
							</span>
							<span>{question.stem}</span>
						</summary>
						{question.situation !== undefined && (
							<p class="question-situation">{question.situation}</p>
						)}
						<QuestionReview
							question={question}
							spec={item}
							response={responses[item.id] ?? {}}
							explanation={explanation}
						/>
					</details>
				);
			})}
		</section>
	);
}
