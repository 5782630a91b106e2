import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { creditOf, CREDIT } from '#domain/assessment/credit.ts';
import type { Response } from '#domain/assessment/response.ts';
import { isAnswered } from '#domain/assessment/slots.ts';
import type { Certainty } from '#domain/learning/learner-data.ts';
import { QuestionFields } from '#islands/question/QuestionFields.tsx';
import { QuestionReview } from '#islands/question/QuestionReview.tsx';
import { resultOf } from '#islands/question/result-of.ts';
import { practiceText } from '#strings/practice.ts';
import { questionText } from '#strings/question.ts';
import { CertaintyButtons } from './CertaintyButtons.tsx';
import type { PracticeItem } from './load-items.ts';

/** What was answered, once and for good. */
export interface Given {
	readonly response: Response;
	readonly certainty?: Certainty | undefined;
}

interface Props {
	readonly item: PracticeItem;
	/** Shown order of the lists that are not shown as written. */
	readonly order: Readonly<Record<string, readonly string[]>>;
	/** "Soal 2 dari 5". */
	readonly kicker: string;
	/** Ask how sure the learner is, with the answer? */
	readonly asksCertainty: boolean;
	/** Explain at once? A pre-test explains at its end. */
	readonly explains: boolean;
	/** The answer that is already kept: the question is shown answered. */
	readonly given?: Given | undefined;
	readonly onGiven: (given: Given) => void;
	/** What follows an answer: the way to the next question. */
	readonly children?: ComponentChildren;
}

/**
 * One item of any type outside the exam: answered once, then explained. Give it a `key` of the item,
 * so that a new question begins empty.
 */
export function PracticeQuestion({
	item: { question, notes },
	order,
	kicker,
	asksCertainty,
	explains,
	given,
	onGiven,
	children,
}: Props) {
	const heading = useRef<HTMLParagraphElement>(null);
	const result = useRef<HTMLHeadingElement>(null);
	const [draft, setDraft] = useState<Response>({});
	const [isIncomplete, setIncomplete] = useState(false);
	const isGiven = given !== undefined;
	const [wasGiven] = useState(isGiven);
	useEffect(() => {
		if (isGiven && !wasGiven) result.current?.focus();
	}, [isGiven]);
	useEffect(() => heading.current?.focus(), []);

	const response = given?.response ?? draft;
	const give = (certainty?: Certainty) => {
		if (isAnswered(notes.spec, draft)) onGiven({ response: draft, certainty });
		else setIncomplete(true);
	};
	const credit = isGiven ? creditOf(notes.spec, response) : 0;
	const stem = `soal-${question.id}`;
	return (
		<section class="question card" data-item={question.id} aria-label={kicker}>
			<p class="question-kicker" tabIndex={-1} ref={heading}>
				{kicker}
			</p>
			{question.situation !== undefined && <p class="question-situation">{question.situation}</p>}
			<p class="question-stem" id={stem}>
				{question.stem}
			</p>
			<QuestionFields
				{...{ question, response, stem, order }}
				onAnswer={(next) => {
					setDraft(next);
					setIncomplete(false);
				}}
				disabled={isGiven}
			/>
			{!isGiven && asksCertainty && <CertaintyButtons onState={give} />}
			{!isGiven && !asksCertainty && (
				<div class="actions">
					<button type="button" class="button" onClick={() => give()}>
						{questionText.check}
					</button>
				</div>
			)}
			<div role="status">
				{isIncomplete && (
					<p class="question-hint">
						{Object.keys(draft).length === 0 ? questionText.unanswered : questionText.incomplete}
					</p>
				)}
			</div>
			{isGiven && explains && (
				<>
					<h3 class="question-result" data-result={resultOf(credit)} tabIndex={-1} ref={result}>
						{questionText[resultOf(credit)]}
					</h3>
					{given.certainty === 'sure' && credit < CREDIT && <p>{practiceText.sureButWrong}</p>}
					<QuestionReview {...{ question, spec: notes.spec, response }} explanation={notes} />
				</>
			)}
			{isGiven && children}
		</section>
	);
}
