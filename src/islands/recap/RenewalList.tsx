import { dateInWib } from '#domain/record/certificate.ts';
import { shortDate } from '#strings/dates.ts';
import { outputText } from '#strings/recap-output.ts';
import type { PartProps } from './CohortPage.tsx';
import { useAsk } from './use-ask.ts';

const text = outputText.files;

/** Signed certificates that end within 90 days, and those that ended. */
export function RenewalList({ desk, overview }: PartProps) {
	const today = dateInWib(Date.now());
	const due = useAsk(() => desk.renewals(today), [today, overview.revision]);
	if (due === undefined) return null;
	const { renewalColumns: columns } = text;
	return (
		<section class="stack" aria-labelledby="tempo">
			<h2 id="tempo">{text.renewals}</h2>
			{due.length === 0 && <p>{text.noRenewals}</p>}
			{due.length > 0 && (
				<>
					<p>{text.renewalsText}</p>
					<table class="recap-table" role="table" aria-labelledby="tempo">
						<thead role="rowgroup">
							<tr role="row">
								{Object.values(columns).map((label) => (
									<th key={label} scope="col" role="columnheader">
										{label}
									</th>
								))}
							</tr>
						</thead>
						<tbody role="rowgroup">
							{due.map(({ name, unit, certificate, until: last }) => (
								<tr key={certificate} role="row">
									<th scope="row" role="rowheader">
										{name}
									</th>
									<td role="cell" data-label={columns.unit}>
										{unit}
									</td>
									<td role="cell" data-label={columns.number}>
										{certificate}
									</td>
									<td role="cell" data-label={columns.until}>
										{shortDate(last)}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</>
			)}
		</section>
	);
}
