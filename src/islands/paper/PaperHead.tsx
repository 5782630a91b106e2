import { showHex, showSheetCode } from '#domain/paper/sheet-code.ts';
import { paperText as text } from '#strings/paper.ts';
import type { PaperSheet } from './paper-sheet.ts';

interface Props extends PaperSheet {
	readonly id: string;
	readonly title: string;
	readonly note: string;
}

/** The head of a sheet: which exam, which form, and the codes by which it is scored. */
export function PaperHead({ id, title, note, letter, seed, material }: Props) {
	const { bank, digest } = material;
	return (
		<header class="paper-head">
			<div>
				<p class="paper-brand">{text.brand}</p>
				<h3 id={id}>{title}</h3>
				<p>{note}</p>
				<dl class="paper-codes">
					<div>
						<dt>{text.sheetCode}</dt>
						<dd>{showSheetCode(letter, seed)}</dd>
					</div>
					<div>
						<dt>{text.bankCode}</dt>
						<dd>{showHex(digest)}</dd>
					</div>
					<div>
						<dt>{text.edition('').trim()}</dt>
						<dd>{bank.edition}</dd>
					</div>
				</dl>
			</div>
			<p class="paper-letter">
				<span>{text.forms}</span>
				<strong>{letter}</strong>
			</p>
		</header>
	);
}
