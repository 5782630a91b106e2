import type { ComponentChildren, RefObject } from 'preact';
import { searchText } from '#strings/search.ts';
import { siteSays } from '#strings/site.ts';
import { moveThroughHits } from './move-through-hits.ts';
import { SearchFound } from './SearchFound.tsx';
import { useSearch, type Search } from './use-search.ts';

interface Props {
	/** Sets the fields of this box apart from another one on the page. */
	readonly name: string;
	readonly text: string;
	readonly onText: (text: string) => void;
	readonly field: RefObject<HTMLInputElement>;
	/** Address of the page that lists everything. */
	readonly directory: string;
	/** Called before a result is followed. */
	readonly onFollow: () => void;
}

/** A field and what the site has on its text: the same on the page of the search and over any page. */
export function SearchBox({ name, text, onText, field, directory, onFollow }: Props) {
	const { search, index, warm, retry, fail } = useSearch(text);
	return (
		<search class="search-box" onKeyDown={moveThroughHits}>
			<form
				class="search-field"
				onSubmit={(event) => {
					event.preventDefault();
				}}
			>
				<label for={`${name}-kata`}>{searchText.field}</label>
				<input
					ref={field}
					id={`${name}-kata`}
					type="text"
					inputMode="search"
					enterKeyHint="search"
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					placeholder={searchText.placeholder}
					value={text}
					onFocus={warm}
					onInput={({ currentTarget }) => onText(currentTarget.value)}
				/>
			</form>
			{search.state === 'found' ? (
				<SearchFound
					name={name}
					found={search.found}
					early={search.early}
					index={index.current}
					onFollow={onFollow}
					onFailure={fail}
				/>
			) : (
				<SearchNote state={search.state} onRetry={retry}>
					<a href={`${directory}#daftar`} onClick={onFollow}>
						{searchText.toDirectory}
					</a>
				</SearchNote>
			)}
		</search>
	);
}

interface NoteProps {
	readonly state: Exclude<Search['state'], 'found'>;
	readonly onRetry: () => void;
	/** The way to what serves without an index. */
	readonly children: ComponentChildren;
}

const notes = {
	idle: searchText.hint,
	empty: searchText.nothingToSearch,
	short: searchText.tooShort,
	loading: searchText.loading,
};

/** What there is to say while there are no results. */
function SearchNote({ state, onRetry, children }: NoteProps) {
	if (state !== 'failed') {
		return (
			<p role="status" class="search-note quiet" data-state={state}>
				{notes[state]}
			</p>
		);
	}
	return (
		<div role="alert" class="search-failed">
			<p>{navigator.onLine ? searchText.failed : searchText.offline}</p>
			<p class="actions">
				<button type="button" class="button" onClick={onRetry}>
					{siteSays.tryAgain}
				</button>
				{children}
			</p>
		</div>
	);
}
