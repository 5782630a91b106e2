import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { responsesOf, type ClosedAttempt } from '#domain/assessment/attempt.ts';
import { scoreForm } from '#domain/assessment/outcome.ts';
import { examText } from '#strings/exam.ts';
import { percentText } from '#strings/numbers.ts';
import type { PassedAttempt } from '#islands/certificate/passed-attempts.ts';
import { ExamCertificate } from './ExamCertificate.tsx';
import { ExamReview } from './ExamReview.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { ObjectiveTable } from './ObjectiveTable.tsx';
import { formOf, type ExamMaterial } from './exam-material.ts';
import { useExplanations } from './use-explanations.ts';

interface Props {
	readonly material: ExamMaterial;
	readonly attempt: ClosedAttempt;
	/** Handed in just now: the result takes the focus. */
	readonly isNew: boolean;
	/** What takes the place of the way to the certificate, where it is made otherwise. */
	readonly certificate?: (passed: PassedAttempt) => ComponentChildren;
	/** The way on, between the result and its review. */
	readonly children: ComponentChildren;
}

/** What an attempt earned, objective by objective, and every question with its reason. */
export function ExamResult({ material, attempt, isNew, certificate, children }: Props) {
	const { bank } = material;
	const form = useMemo(() => formOf(material, attempt), [attempt.id]);
	const responses = responsesOf(attempt);
	const outcome = scoreForm(form, responses, bank.blueprint);
	const passed = { attempt, bank, form, outcome };
	const { explained, retry } = useExplanations(material.published);
	const heading = useRef<HTMLHeadingElement>(null);

	useEffect(() => {
		if (isNew) heading.current?.focus();
	}, [attempt.id]);

	return (
		<>
			<section class="result stack" data-passed={outcome.passed} aria-labelledby="hasil">
				<p class="kicker">
					{isNew ? examText.resultTitle : examText.earlier}, {examText.attempt(attempt.number)}
				</p>
				<h2 id="hasil" tabIndex={-1} ref={heading}>
					{outcome.passed ? examText.passed : examText.failed}
				</h2>
				<p class="lead">
					{examText.score(
						percentText(outcome.scaled),
						Math.round(bank.blueprint.masteryScore * 100),
					)}
				</p>
				{outcome.criticalMissed.length > 0 && (
					<p>{examText.criticalMissed(outcome.criticalMissed.length)}</p>
				)}
				{outcome.passed && (certificate?.(passed) ?? <ExamCertificate passed={passed} />)}
			</section>
			{children}
			<ObjectiveTable outcome={outcome} objectives={bank.objectives} />
			{explained.state === 'failed' && (
				<LoadFailed text={examText.reviewFailed} onRetry={() => void retry()} />
			)}
			{explained.state === 'ready' && (
				<ExamReview
					{...{ material, form, responses, outcome, explanations: explained.explanations }}
				/>
			)}
		</>
	);
}
