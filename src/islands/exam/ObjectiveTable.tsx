import type { Outcome } from '#domain/assessment/outcome.ts';
import { examText } from '#strings/exam.ts';
import { percentText } from '#strings/numbers.ts';

interface Props {
	readonly outcome: Outcome;
	/** Objective id to its text. */
	readonly objectives: Readonly<Record<string, string>>;
}

/** What an attempt earned, objective by objective. */
export function ObjectiveTable({ outcome, objectives }: Props) {
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
