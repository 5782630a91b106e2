import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadExplanations } from '#adapters/bank/load-bank.ts';
import { responsesOf, type ClosedAttempt } from '#domain/assessment/attempt.ts';
import { scoreForm, type Outcome } from '#domain/assessment/outcome.ts';
import type { ExamExplanations } from '#domain/content/exam-content.ts';
import { examText } from '#strings/exam.ts';
import { percentText } from '#strings/numbers.ts';
import { ExamCertificate } from './ExamCertificate.tsx';
import { ExamReview } from './ExamReview.tsx';
import { formOf, type ExamMaterial } from './exam-material.ts';

interface Props {
	readonly material: ExamMaterial;
	readonly attempt: ClosedAttempt;
	/** Handed in just now: the result takes the focus. */
	readonly isNew: boolean;
}

/** What an attempt earned, objective by objective, and every question with its reason. */
export function ExamResult({ material, attempt, isNew }: Props) {
	const { bank } = material;
	const form = useMemo(() => formOf(material, attempt), [attempt.id]);
	const responses = responsesOf(attempt);
	const outcome = scoreForm(form, responses, bank.blueprint);
	const [explanations, setExplanations] = useState<ExamExplanations | undefined>();
	const heading = useRef<HTMLHeadingElement>(null);

	useEffect(() => {
		if (isNew) heading.current?.focus();
		void loadExplanations(material.published).then((loaded) => {
			if (loaded.ok) setExplanations(loaded.value);
		});
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
				{outcome.passed && <ExamCertificate passed={{ attempt, bank, form, outcome }} />}
			</section>
			<ObjectiveTable outcome={outcome} objectives={bank.objectives} />
			{explanations !== undefined && (
				<ExamReview {...{ material, form, responses, outcome, explanations }} />
			)}
		</>
	);
}

function ObjectiveTable({
	outcome,
	objectives,
}: {
	readonly outcome: Outcome;
	readonly objectives: Readonly<Record<string, string>>;
}) {
	return (
		<section class="stack" aria-labelledby="per-tujuan">
			<h2 id="per-tujuan">{examText.byObjective}</h2>
			<ul class="objectives">
				{outcome.objectives.map(({ objective, scaled, mastered }) => (
					<li key={objective} data-mastered={mastered}>
						<span>{objectives[objective] ?? objective}</span>
						<progress max={1} value={scaled} aria-hidden="true" />
						<span class="small">
							{percentText(scaled)} persen, {mastered ? examText.mastered : examText.notMastered}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
