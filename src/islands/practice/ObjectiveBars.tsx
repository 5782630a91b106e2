import type { ObjectiveResult } from '#domain/diagnosis/diagnose.ts';
import type { PracticeIndex } from '#domain/practice/practice-index.ts';
import { practiceText } from '#strings/practice.ts';

interface Props {
	readonly results: readonly ObjectiveResult[];
	readonly index: PracticeIndex;
	/** What else is to be said of an objective. */
	readonly noteOf?: (objective: string) => string | undefined;
}

/** Results by objective, in the order in which they are taught. */
export function ObjectiveBars({ results, index, noteOf }: Props) {
	return (
		<section class="stack" aria-labelledby="per-tujuan">
			<h2 id="per-tujuan">{practiceText.byObjective}</h2>
			<ul class="objectives">
				{index.objectives.flatMap(({ id, text }) => {
					const result = results.find(({ objective }) => objective === id);
					if (result === undefined) return [];
					const note = noteOf?.(id);
					return [
						<li key={id} data-mastered={result.right === result.total}>
							<span>{text}</span>
							<progress max={1} value={result.scaled} aria-hidden="true" />
							<span class="small">
								{practiceText.rightOf(result.right, result.total)}
								{note !== undefined && `. ${note}`}
							</span>
						</li>,
					];
				})}
			</ul>
		</section>
	);
}
