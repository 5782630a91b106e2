import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { searchText } from '#strings/search.ts';
import { SearchBox } from './SearchBox.tsx';
import { searchHash } from './search-hash.ts';
import style from './search.css?inline';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page, or goes back to its field. An exam that is open stays undisturbed.
 *
 * @param page Address of the search's own page.
 */
export function openSearch(page: string): void {
	if (document.querySelector('[data-exam-open="true"]') !== null) return;
	// The page of the search has a field of its own.
	let field = document.querySelector<HTMLInputElement>('main .search-field input');
	if (field === null) {
		dialog ??= makeDialog(page);
		if (!dialog.open) dialog.showModal();
		field = dialog.querySelector('input');
	}
	field?.focus();
	field?.select();
}

function makeDialog(page: string): HTMLDialogElement {
	// A style element would need a hash in the policy of every page; a sheet of the document does not.
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	const made = document.createElement('dialog');
	made.className = 'search-dialog';
	made.setAttribute('aria-label', searchText.dialog);
	made.setAttribute('closedby', 'any');
	document.body.append(made);
	render(<DialogContent page={page} onClose={() => made.close()} />, made);
	return made;
}

interface ContentProps {
	readonly page: string;
	readonly onClose: () => void;
}

function DialogContent({ page, onClose }: ContentProps) {
	const [text, setText] = useState('');
	const field = useRef<HTMLInputElement>(null);
	return (
		<>
			<SearchBox
				name="cari-cepat"
				text={text}
				onText={setText}
				field={field}
				directory={page}
				onFollow={onClose}
			/>
			<p class="search-foot">
				<a href={page + searchHash(text)} onClick={onClose}>
					{searchText.toPage}
				</a>
				<span class="search-keys quiet">{searchText.keys}</span>
				<button type="button" class="button" data-kind="quiet" onClick={onClose}>
					{searchText.close}
				</button>
			</p>
		</>
	);
}
