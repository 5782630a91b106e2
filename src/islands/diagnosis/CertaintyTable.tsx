import type { Judged, Quadrant } from '#domain/diagnosis/diagnose.ts';
import type { Certainty } from '#domain/learning/learner-data.ts';
import { diagnosisText } from '#strings/diagnosis.ts';

const certainties: readonly Certainty[] = ['sure', 'unsure', 'guess'];

const meanings: Partial<Record<Quadrant, string>> = {
	'sure-wrong': diagnosisText.certaintyMeaning.sureWrong,
	'guess-right': diagnosisText.certaintyMeaning.guessRight,
};

/** How many answers were right and wrong by how sure their learner was. */
export function CertaintyTable({ judged }: { readonly judged: readonly Judged[] }) {
	const cell = (quadrant: Quadrant) => {
		const count = judged.filter((each) => each.quadrant === quadrant).length;
		return (
			<td data-quadrant={quadrant} data-empty={count === 0}>
				<strong>{count}</strong>
				{count > 0 && meanings[quadrant] !== undefined && (
					<span class="small"> {meanings[quadrant]}</span>
				)}
			</td>
		);
	};
	return (
		<section class="stack" aria-labelledby="keyakinan">
			<h2 id="keyakinan">{diagnosisText.certaintyTitle}</h2>
			<table class="certainty-table">
				<caption class="visually-hidden">{diagnosisText.certaintyCaption}</caption>
				<thead>
					<tr>
						<td />
						<th scope="col">{diagnosisText.columnRight}</th>
						<th scope="col">{diagnosisText.columnWrong}</th>
					</tr>
				</thead>
				<tbody>
					{certainties.map((certainty) => (
						<tr key={certainty}>
							<th scope="row">{diagnosisText.certainty[certainty]}</th>
							{cell(`${certainty}-right`)}
							{cell(`${certainty}-wrong`)}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
