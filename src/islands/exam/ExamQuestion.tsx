import type { Response } from '#domain/assessment/response.ts';
import type { Question } from '#domain/content/item-view.ts';
import { QuestionFields } from '#islands/question/QuestionFields.tsx';
import { examText } from '#strings/exam.ts';

interface Props {
	/** From 0. */
	readonly place: number;
	readonly total: number;
	readonly question: Question | undefined;
	readonly order: Readonly<Record<string, readonly string[]>>;
	readonly response: Response;
	readonly isMarked: boolean;
	readonly onAnswer: (response: Response) => void;
	readonly onMark: (mark: boolean) => void;
}

/** One question of an exam, with the mark that brings it back before handing in. */
export function ExamQuestion(props: Props) {
	const { place, total, question, order, response, isMarked, onAnswer, onMark } = props;
	if (question === undefined) return null;
	const stem = `soal-${place + 1}-isi`;
	return (
		<section class="question" aria-labelledby={`soal-${place + 1}`}>
			<h2 class="question-number" id={`soal-${place + 1}`} tabIndex={-1}>
				{examText.question(place + 1, total)}
			</h2>
			{question.situation !== undefined && <p class="question-situation">{question.situation}</p>}
			<p class="question-stem" id={stem}>
				{question.stem}
			</p>
			<QuestionFields {...{ question, stem, order, response, onAnswer }} disabled={false} />
			<label class="mark">
				<input
					type="checkbox"
					checked={isMarked}
					onChange={(event) => onMark(event.currentTarget.checked)}
				/>
				<span>{isMarked ? examText.marked : examText.mark}</span>
			</label>
		</section>
	);
}
