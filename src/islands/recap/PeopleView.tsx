import { useState } from 'preact/hooks';
import type { Overview, RowFilter, RowQuery } from '#adapters/recap/desk-views.ts';
import type { FlagCode } from '#domain/recap/flag.ts';
import { flagText } from '#strings/recap-flags.ts';
import { recapText as text } from '#strings/recap.ts';
import type { PartProps } from './CohortPage.tsx';
import { Pager } from './Pager.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import { useAsk } from './use-ask.ts';

/** Rows of a page: more than a screen, few enough to draw at once on an old laptop. */
const PER_PAGE = 50;
const everyone: Query = { filter: 'all', text: '' };

type Query = Omit<RowQuery, 'from' | 'count'>;

/** The table of all members, with what narrows it. */
export function PeopleView({ desk, overview }: PartProps) {
	const [query, setQuery] = useState(everyone);
	const [from, setFrom] = useState(0);
	const [person, setPerson] = useState<string | undefined>();
	const page = useAsk(
		() => desk.rows({ ...query, from, count: PER_PAGE }),
		[query, from, overview.revision],
	);
	const change = (next: Partial<Query>) => {
		setQuery({ ...query, ...next });
		setFrom(0);
	};
	const total = page?.total ?? 0;
	const shown = text.shown(from + 1, Math.min(total, from + PER_PAGE), total);
	return (
		<section class="stack" aria-label={text.view.peserta}>
			<Filters
				query={query}
				overview={overview}
				onChange={change}
				onClear={() => change(cleared)}
			/>
			<p role="status">{page !== undefined && shown}</p>
			{total > 0 && <PeopleTable rows={page?.rows ?? []} onOpen={setPerson} />}
			<Pager from={from} count={PER_PAGE} total={total} onGo={setFrom} />
			{person !== undefined && (
				<PersonDialog
					id={person}
					desk={desk}
					revision={overview.revision}
					onClose={() => setPerson(undefined)}
				/>
			)}
		</section>
	);
}

const cleared = { ...everyone, unit: undefined, flag: undefined };

interface FilterProps {
	readonly query: Query;
	readonly overview: Overview;
	readonly onChange: (next: Partial<Query>) => void;
	readonly onClear: () => void;
}

function Filters({ query, overview, onChange, onClear }: FilterProps) {
	const isNarrowed = JSON.stringify({ ...cleared, ...query }) !== JSON.stringify(cleared);
	return (
		<form
			class="recap-filters no-print"
			role="search"
			aria-label={text.filter}
			onSubmit={(event) => event.preventDefault()}
		>
			<div class="field recap-search">
				<label for="cari-peserta">{text.search}</label>
				<input
					id="cari-peserta"
					type="search"
					autocomplete="off"
					value={query.text}
					onInput={(event) => onChange({ text: event.currentTarget.value })}
				/>
			</div>
			<StateFilter query={query} overview={overview} onChange={onChange} />
			<UnitFilter query={query} overview={overview} onChange={onChange} />
			{overview.flags.length > 0 && (
				<div class="field">
					<label for="tanda">{text.sign}</label>
					<select
						id="tanda"
						value={query.flag ?? ''}
						onChange={(event) =>
							onChange({ flag: (event.currentTarget.value || undefined) as FlagCode | undefined })
						}
					>
						<option value="">{text.allSigns}</option>
						{overview.flags.map(({ code, members }) => (
							<option key={code} value={code}>
								{flagText[code].label} ({text.number(members)})
							</option>
						))}
					</select>
				</div>
			)}
			{isNarrowed && (
				<button type="button" class="button" data-kind="quiet" onClick={onClear}>
					{text.clear}
				</button>
			)}
		</form>
	);
}

type PartOfFilters = Omit<FilterProps, 'onClear'>;

function StateFilter({ query, overview, onChange }: PartOfFilters) {
	const { members, done, late, missing, tried, flagged } = overview.totals;
	const counts: Readonly<Record<RowFilter, number>> = {
		...{ all: members, done, late, missing, tried, flagged },
	};
	return (
		<div class="field">
			<label for="keadaan">{text.state}</label>
			<select
				id="keadaan"
				value={query.filter}
				onChange={(event) => onChange({ filter: event.currentTarget.value as RowFilter })}
			>
				{(Object.keys(counts) as RowFilter[]).map((filter) => (
					<option key={filter} value={filter}>
						{text[filter]} ({text.number(counts[filter])})
					</option>
				))}
			</select>
		</div>
	);
}

function UnitFilter({ query, overview, onChange }: PartOfFilters) {
	if (overview.units.length < 2) return null;
	const sorted = overview.units.toSorted((one, other) => (one.unit < other.unit ? -1 : 1));
	// A unit may be empty, so places stand for units; -1 is all.
	const place = sorted.findIndex(({ unit }) => unit === query.unit);
	return (
		<div class="field">
			<label for="unit">{text.unit}</label>
			<select
				id="unit"
				value={String(place)}
				onChange={(event) => onChange({ unit: sorted[Number(event.currentTarget.value)]?.unit })}
			>
				<option value="-1">{text.allUnits}</option>
				{sorted.map(({ unit }, index) => (
					<option key={unit} value={String(index)}>
						{unit === '' ? text.noUnit : unit}
					</option>
				))}
			</select>
		</div>
	);
}
