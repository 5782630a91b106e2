import { useState } from 'preact/hooks';
import type { Desk } from '#adapters/recap/desk.ts';
import type { RosterCheck, RosterPreview } from '#adapters/recap/roster-desk.ts';
import type { RosterColumns, RosterField, RosterLayout } from '#domain/recap/roster-columns.ts';
import { maskNip } from '#domain/person/nip.ts';
import { rosterText as text } from '#strings/recap-roster.ts';
import { RosterFindings } from './RosterFindings.tsx';
import { useAsk } from './use-ask.ts';

interface Props {
	readonly desk: Desk;
	readonly preview: RosterPreview & { readonly ok: true };
	readonly onSheet: (sheet: string) => void;
	readonly onTake: (count: number) => Promise<void>;
}

const fields: readonly RosterField[] = ['name', 'nip', 'unit', 'contact'];
/** Characters of a row that are shown to recognize it by. */
const SHOWN = 60;

/** Which row holds the headings and which column what; and what the list becomes by that. */
export function RosterMapping({ desk, preview, onSheet, onTake }: Props) {
	const [layout, setLayout] = useState<RosterLayout>(preview.guess);
	const hasName = layout.columns.name !== undefined;
	const check = useAsk(
		() => (hasName ? desk.checkList(layout) : Promise.resolve(undefined)),
		layout,
	);
	const choose = (field: RosterField, column: string) => {
		const others = Object.entries(layout.columns).filter(([name]) => name !== field);
		const columns: RosterColumns = {
			...Object.fromEntries(others),
			...(column !== '' && { [field]: Number(column) }),
		};
		setLayout({ ...layout, columns });
	};
	return (
		<div class="stack" role="group" aria-labelledby="kolom">
			<h3 id="kolom">{text.mapping}</h3>
			<p>{text.mappingText(preview.rowCount)}</p>
			{preview.isCut && <p>{text.isCut}</p>}
			{preview.sheets.length > 1 && (
				<Choice
					id="lembar"
					label={text.sheet}
					value={preview.sheet}
					options={preview.sheets.map((sheet) => [sheet, sheet])}
					onChoose={onSheet}
				/>
			)}
			<Choice
				id="judul"
				label={text.header}
				value={String(layout.header)}
				options={[['-1', text.noHeader], ...preview.head.map(rowOption)]}
				onChoose={(header) => setLayout({ ...layout, header: Number(header) })}
			/>
			<div class="recap-columns">
				{fields.map((field) => (
					<Choice
						key={field}
						id={`kolom-${field}`}
						label={text.fields[field]}
						value={String(layout.columns[field] ?? '')}
						options={[['', text.none], ...columnOptions(preview, layout.header)]}
						onChoose={(column) => choose(field, column)}
					/>
				))}
			</div>
			{!hasName && <p class="field-fault">{text.needName}</p>}
			{hasName && check !== undefined && <Outcome check={check} onTake={onTake} />}
		</div>
	);
}

function rowOption(cells: readonly string[], place: number): [string, string] {
	const shown = cells
		.filter((cell) => cell !== '')
		.join(' | ')
		.slice(0, SHOWN);
	return [String(place), text.row(place + 1, shown)];
}

/** Columns by their heading and, where that says little, by what stands first in them. */
function columnOptions({ head }: Props['preview'], header: number): [string, string][] {
	const width = head[0]?.length ?? 0;
	return Array.from({ length: width }, (_, column) => {
		const heading = head[header]?.[column] ?? '';
		const example = head.slice(header + 1).find((row) => row[column] !== '')?.[column] ?? '';
		const shown = [heading === '' ? text.column(column + 1) : heading, example.slice(0, 30)];
		return [String(column), shown.filter((each) => each !== '').join(': ')];
	});
}

interface ChoiceProps {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly options: readonly (readonly [value: string, label: string])[];
	readonly onChoose: (value: string) => void;
}

function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
				{options.map(([option, shown]) => (
					<option key={option} value={option}>
						{shown}
					</option>
				))}
			</select>
		</div>
	);
}

interface OutcomeProps {
	readonly check: RosterCheck;
	readonly onTake: Props['onTake'];
}

function Outcome({ check, onTake }: OutcomeProps) {
	const { members, sample, added, gone } = check;
	return (
		<div class="stack">
			<h3>{text.preview}</h3>
			<p role="status">{text.result(members, added, gone)}</p>
			<table class="recap-table" role="table" aria-label={text.preview}>
				<thead role="rowgroup">
					<tr role="row">
						{fields.map((field) => (
							<th key={field} scope="col" role="columnheader">
								{text.fields[field]}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{sample.map(({ id, name, nip, unit, contact }) => (
						<tr key={id} role="row">
							{[name, maskNip(nip), unit, contact].map((cell, place) => (
								<td key={place} role="cell" data-label={text.fields[fields[place] ?? 'name']}>
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{check.findings.length > 0 && <RosterFindings findings={check.findings} />}
			<button
				type="button"
				class="button"
				disabled={members === 0}
				onClick={() => void onTake(members)}
			>
				{text.take}
			</button>
		</div>
	);
}
