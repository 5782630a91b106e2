import { useEffect, useState } from 'preact/hooks';
import type { Found, SiteIndex } from '#adapters/search/site-index.ts';
import { countValues, narrow } from '#domain/search/site-hits.ts';
import { searchText } from '#strings/search.ts';
import { SearchFilters, type Narrowing } from './SearchFilters.tsx';
import { SearchHits } from './SearchHits.tsx';
import { useRecords, type ReadRecords } from './use-records.ts';
import { STEP } from './use-search.ts';

interface Props {
	readonly name: string;
	readonly found: Found;
	/** The first of its records, as far as they were at hand. */
	readonly early: ReadRecords;
	readonly index: SiteIndex | undefined;
	readonly onFollow: () => void;
	readonly onFailure: () => void;
}

const everything: Narrowing = { kind: '', module: '' };

/** What a search found: how many, of which kind, and the first of them. */
export function SearchFound({ name, found, early, index, onFollow, onFailure }: Props) {
	const [chosen, choose] = useState(everything);
	const [shown, setShown] = useState(STEP);
	useEffect(() => setShown(STEP), [found, chosen]);
	const { hits, kinds, modules, isPartial } = found;
	const ofModule = narrow(hits, modules, chosen.module);
	const ofKind = narrow(hits, kinds, chosen.kind);
	const both = narrow(ofModule, kinds, chosen.kind);
	const records = useRecords({ index, hits: both.slice(0, shown), early, onFailure });
	const rest = Math.min(STEP, both.length - shown);
	if (hits.length === 0) {
		return (
			<div role="status" class="search-none">
				<p>
					<strong>{searchText.none}</strong>
				</p>
				<p>{searchText.noneAdvice}</p>
			</div>
		);
	}
	return (
		<>
			<SearchFilters
				name={name}
				chosen={chosen}
				kinds={countValues(ofModule, kinds)}
				modules={countValues(ofKind, modules)}
				total={ofModule.length}
				onChange={choose}
			/>
			<p role="status" class="search-count">
				{both.length === 0
					? searchText.noneNarrowed
					: (isPartial ? searchText.partial : searchText.results)(both.length)}
			</p>
			{both.length === 0 ? (
				<button type="button" class="button" data-kind="quiet" onClick={() => choose(everything)}>
					{searchText.clearFilters}
				</button>
			) : (
				<SearchHits records={records} onFollow={onFollow} />
			)}
			{rest > 0 && records.length > 0 && (
				<button
					type="button"
					class="button"
					data-kind="quiet"
					onClick={() => setShown(shown + STEP)}
				>
					{searchText.more(rest)}
				</button>
			)}
		</>
	);
}
