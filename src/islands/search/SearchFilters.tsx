import { modules } from '#domain/content/modules.ts';
import { recordKinds } from '#domain/search/site-record.ts';
import { searchText } from '#strings/search.ts';

/** What the results are narrowed to; empty for everything. */
export interface Narrowing {
	readonly kind: string;
	readonly module: string;
}

interface Props {
	/** Sets the fields of this box apart from another one on the page. */
	readonly name: string;
	readonly chosen: Narrowing;
	/** How many there would be with each value. */
	readonly kinds: ReadonlyMap<string, number>;
	readonly modules: ReadonlyMap<string, number>;
	/** How many there would be of every kind. */
	readonly total: number;
	readonly onChange: (chosen: Narrowing) => void;
}

/** Narrows results by kind and by module; a value without results is not offered. */
export function SearchFilters({ name, chosen, kinds, modules: counts, total, onChange }: Props) {
	const offered = recordKinds.filter((kind) => kinds.has(kind) || kind === chosen.kind);
	const taught = Object.entries(modules).filter(([id]) => counts.has(id) || id === chosen.module);
	return (
		<div class="search-filters">
			<fieldset>
				<legend class="visually-hidden">{searchText.kind}</legend>
				{['', ...offered].map((kind) => (
					<label key={kind}>
						<input
							type="radio"
							name={`${name}-jenis`}
							value={kind}
							checked={kind === chosen.kind}
							onChange={() => onChange({ ...chosen, kind })}
						/>
						<span>
							{kind === ''
								? searchText.all
								: searchText.kinds[kind as keyof typeof searchText.kinds]}{' '}
							<b>{kind === '' ? total : (kinds.get(kind) ?? 0)}</b>
						</span>
					</label>
				))}
			</fieldset>
			{taught.length > 0 && (
				<label class="search-module">
					<span>{searchText.module}</span>
					<select
						value={chosen.module}
						onChange={({ currentTarget }) => onChange({ ...chosen, module: currentTarget.value })}
					>
						<option value="">{searchText.allModules}</option>
						{taught.map(([id, title]) => (
							<option key={id} value={id}>
								{searchText.counted(title, counts.get(id) ?? 0)}
							</option>
						))}
					</select>
				</label>
			)}
		</div>
	);
}
