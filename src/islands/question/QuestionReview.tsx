import type { ItemSpec } from '#domain/assessment/item.ts';
import type { Response } from '#domain/assessment/response.ts';
import { reviewOf, type ReviewLine } from '#domain/assessment/review.ts';
import type { Explanation } from '#domain/content/explanation.ts';
import type { Question } from '#domain/content/item-view.ts';
import { lessonSays } from '#strings/lesson.ts';
import { questionText } from '#strings/question.ts';
import { reportText } from '#strings/report.ts';
import { toHref } from '#adapters/site/to-href.ts';
import { reportHref } from './report-href.ts';
import { linesOf } from './review-lines.ts';

interface Props {
	readonly question: Question;
	readonly spec: ItemSpec;
	readonly response: Response;
	readonly explanation: Explanation;
}

/** What was answered, what is right, why, and where it is taught. */
export function QuestionReview({ question, spec, response, explanation }: Props) {
	const lines = reviewOf(spec, response).flatMap((line: ReviewLine) =>
		linesOf(question, line, explanation.feedback),
	);
	const report = reportHref(question.id);
	return (
		<div class="review">
			<ul class="review-lines">
				{lines.map(({ id, label, text, correct, chosen, feedback }) => (
					<li key={id} data-correct={correct} data-chosen={chosen}>
						<p>
							<strong>{label}:</strong> {text}
						</p>
						{feedback !== '' && <p class="quiet">{feedback}</p>}
					</li>
				))}
			</ul>
			<p>
				<strong>{questionText.why}.</strong> {explanation.reason}
			</p>
			<p class="small">
				{questionText.basis}:{' '}
				{explanation.citations.map(({ label, href, status }) => (
					<>
						<a class="cite" href={toHref(href)} data-status={status} key={href}>
							{label}
							{status !== 'in-force' && ` (${lessonSays.status[status]})`}
						</a>{' '}
					</>
				))}
			</p>
			<p class="small">
				<a href={toHref(explanation.lesson.href)}>
					{questionText.relearn(explanation.lesson.title)}
				</a>
				{report !== undefined && (
					<>
						{' · '}
						<a href={report}>{reportText.itemLink}</a>
					</>
				)}
			</p>
		</div>
	);
}
