import { useEffect, useRef, useState } from 'preact/hooks';
import { creditOf } from '#domain/assessment/credit.ts';
import type { ItemSpec } from '#domain/assessment/item.ts';
import type { Response } from '#domain/assessment/response.ts';
import { isAnswered } from '#domain/assessment/slots.ts';
import type { Explanation } from '#domain/content/explanation.ts';
import type { Question } from '#domain/content/item-view.ts';
import { questionText } from '#strings/question.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { QuestionReview } from './QuestionReview.tsx';
import { readFields } from './response-change.ts';
import { recallCheck, rememberCheck } from './check-memory.ts';
import { resultOf } from './result-of.ts';

interface Props {
	readonly question: Question;
	readonly spec: ItemSpec;
	readonly revision: number;
	/** Shown order of the lists that are not shown as written. */
	readonly order: Readonly<Record<string, readonly string[]>>;
	readonly explanation: Explanation;
}

type Stage = 'answering' | 'incomplete' | 'checked';

/** A formative question: answered as often as one likes, explained at once. */
export function CheckIsland({ question, spec, revision, order, explanation }: Props) {
	const root = useRef<HTMLElement>(null);
	const result = useRef<HTMLHeadingElement>(null);
	const [response, setResponse] = useState<Response>({});
	const [stage, setStage] = useState<Stage>('answering');
	const touched = useRef(false);
	const [ready, setReady] = useState(false);

	const check = (given: Response) => {
		if (!isAnswered(spec, given)) {
			setStage('incomplete');
			return;
		}
		setStage('checked');
		const answer = { response: given, revision, at: Date.now() };
		requestAnimationFrame(() => {
			result.current?.focus();
			// After the frame that shows the feedback: nobody should wait for the storage.
			setTimeout(() => void rememberCheck(question.id, answer));
		});
	};

	useEffect(() => {
		const { current } = root;
		if (!current) return;
		setReady(true);
		const early = readFields(current);
		setResponse(early);
		const tapped = current.querySelector<HTMLElement>('[data-await]')?.dataset['tapped'];
		if (tapped !== undefined) check(early);
		if (Object.keys(early).length > 0) return;
		void recallCheck(question.id, revision).then((kept) => {
			// What was kept may come after the first tap, which must not be undone.
			if (touched.current || kept === undefined || !isAnswered(spec, kept)) return;
			setResponse(kept);
			setStage('checked');
		});
	}, []);

	const checked = stage === 'checked';
	const stem = `soal-${question.id}`;
	const credit = checked ? creditOf(spec, response) : 0;
	return (
		<section
			class="question card"
			data-check={question.id}
			data-ready={ready}
			aria-label={questionText.heading}
			ref={root}
		>
			<p class="question-kicker">{questionText.heading}</p>
			{question.situation !== undefined && <p class="question-situation">{question.situation}</p>}
			<p class="question-stem" id={stem}>
				{question.stem}
			</p>
			<QuestionFields
				{...{ question, response, stem, order }}
				onAnswer={(next) => {
					touched.current = true;
					setResponse(next);
					setStage('answering');
				}}
				disabled={checked}
			/>
			<div class="actions">
				{checked ? (
					<button
						type="button"
						class="button"
						data-kind="quiet"
						onClick={() => {
							setResponse({});
							setStage('answering');
						}}
					>
						{questionText.again}
					</button>
				) : (
					<button type="button" class="button" data-await onClick={() => check(response)}>
						{questionText.check}
					</button>
				)}
			</div>
			<div role="status">
				{stage === 'incomplete' && (
					<p class="question-hint">
						{Object.keys(response).length === 0 ? questionText.unanswered : questionText.incomplete}
					</p>
				)}
			</div>
			{/* Told by the focus that it takes after a tap: a recalled answer is not announced. */}
			{checked && (
				<h3 class="question-result" data-result={resultOf(credit)} tabIndex={-1} ref={result}>
					{questionText[resultOf(credit)]}
				</h3>
			)}
			{checked && <QuestionReview {...{ question, spec, response, explanation }} />}
		</section>
	);
}
