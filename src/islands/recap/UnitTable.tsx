import { percentText } from '#strings/numbers.ts';
import { recapText } from '#strings/recap.ts';
import { statisticsText as text } from '#strings/recap-statistics.ts';
import type { PartProps } from './CohortPage.tsx';
import { StateBar } from './StateBar.tsx';
import { useAsk } from './use-ask.ts';

/** How each work unit stands. */
export function UnitTable({ desk, overview }: PartProps) {
	const units = useAsk(() => desk.unitStatistics(), overview.revision);
	if (units === undefined || units.length < 2) return null;
	const { unit, members, done, late, missing, mean } = text.unitColumns;
	return (
		<section class="stack" aria-labelledby="per-unit">
			<h2 id="per-unit">{text.units}</h2>
			<table class="recap-table" role="table" aria-labelledby="per-unit">
				<thead role="rowgroup">
					<tr role="row">
						{[unit, '', members, done, late, missing, mean].map((label) => (
							<th key={label} scope="col" role="columnheader">
								{label === '' ? <span class="visually-hidden">{recapText.state}</span> : label}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{units.map((each) => (
						<tr key={each.unit} role="row">
							<th scope="row" role="rowheader">
								{each.unit === '' ? recapText.noUnit : each.unit}
							</th>
							<td role="cell" class="recap-unit-bar">
								<StateBar counts={each} />
							</td>
							<NumberCell label={members} value={recapText.number(each.members)} />
							<NumberCell label={done} value={recapText.number(each.done)} />
							<NumberCell label={late} value={recapText.number(each.late)} />
							<NumberCell label={missing} value={recapText.number(each.missing)} />
							<NumberCell
								label={mean}
								value={each.meanBest === undefined ? recapText.noScore : percentText(each.meanBest)}
							/>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function NumberCell({ label, value }: { readonly label: string; readonly value: string }) {
	return (
		<td role="cell" data-label={label} class="recap-number">
			{value}
		</td>
	);
}
