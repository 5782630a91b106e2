import type { RowView } from '#adapters/recap/desk-views.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { shortDate } from '#strings/dates.ts';
import { flagText } from '#strings/recap-flags.ts';
import { recapText as text } from '#strings/recap.ts';
import { percentText } from '#strings/numbers.ts';

interface Props {
	readonly rows: readonly RowView[];
	/** Absent on paper: names are then only names. */
	readonly onOpen?: (id: string) => void;
}

const columns = ['name', 'unit', 'state', 'score', 'date', 'signs'] as const;

/** Members with where they stand; stacked into cards where a table has no room. */
export function PeopleTable({ rows, onOpen }: Props) {
	return (
		<table class="recap-table" role="table" aria-label={text.table}>
			<thead role="rowgroup">
				<tr role="row">
					{columns.map((column) => (
						<th key={column} scope="col" role="columnheader">
							{text.columns[column]}
						</th>
					))}
				</tr>
			</thead>
			<tbody role="rowgroup">
				{rows.map((row) => (
					<Row key={row.member.id} row={row} onOpen={onOpen} />
				))}
			</tbody>
		</table>
	);
}

interface RowProps {
	readonly row: RowView;
	readonly onOpen: Props['onOpen'];
}

function Row({ row, onOpen }: RowProps) {
	const { member, standing, best, attempts, flags, isSigned } = row;
	const isPassed = standing.state !== 'missing';
	return (
		<tr role="row">
			<th scope="row" role="rowheader">
				{onOpen === undefined ? (
					member.name
				) : (
					<button type="button" class="recap-name" onClick={() => onOpen(member.id)}>
						{member.name}
					</button>
				)}
			</th>
			<td role="cell" data-label={text.columns.unit}>
				{member.unit}
			</td>
			<td role="cell" data-label={text.columns.state}>
				<StateMark row={row} />
				{isSigned && <span class="small quiet"> {text.isSigned}</span>}
			</td>
			<td role="cell" data-label={text.columns.score} class="recap-number">
				{best === undefined ? text.noScore : percentText(best.scaled)}
				{attempts > 1 && <span class="small quiet"> ({text.attempts(attempts)})</span>}
			</td>
			<td role="cell" data-label={text.columns.date} class="recap-number">
				{isPassed ? shortDate(dateInWib(standing.passedAt)) : ''}
			</td>
			<td role="cell" data-label={text.columns.signs} class="small">
				{flags.map((code) => flagText[code].label).join(', ')}
			</td>
		</tr>
	);
}

/** The state by a mark of its own outline and by word. */
export function StateMark({ row }: { readonly row: Pick<RowView, 'standing' | 'best'> }) {
	const { standing, best } = row;
	const word =
		standing.state === 'missing' && best !== undefined ? text.tried : text[standing.state];
	return (
		<span class="recap-state" data-state={standing.state}>
			{word}
			{standing.state === 'late' && ` (${text.lateBy(standing.days)})`}
		</span>
	);
}
