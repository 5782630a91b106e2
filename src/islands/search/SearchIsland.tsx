import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readSearchHash, searchHash } from './search-hash.ts';
import { SearchBox } from './SearchBox.tsx';

/** The search on its own page. Its text stands in the fragment, so that "back" finds it again. */
export function SearchIsland() {
	const [text, setText] = useState('');
	const field = useRef<HTMLInputElement>(null);
	// Before anything is drawn anew, which would empty the field of what was typed early.
	useLayoutEffect(() => {
		setText(readSearchHash(location.hash) || (field.current?.value ?? ''));
	}, []);
	const take = (typed: string) => {
		setText(typed);
		history.replaceState(null, '', searchHash(typed) || location.pathname);
	};
	return (
		<div data-needs-script>
			<SearchBox
				name="cari"
				text={text}
				onText={take}
				field={field}
				directory=""
				onFollow={() => undefined}
			/>
		</div>
	);
}
