import { recapText as text } from '#strings/recap.ts';

interface Props {
	/** Place of the first row shown, from 0. */
	readonly from: number;
	readonly count: number;
	readonly total: number;
	readonly onGo: (from: number) => void;
}

/** To the rows before and after; nothing where all are shown. */
export function Pager({ from, count, total, onGo }: Props) {
	if (total <= count) return null;
	return (
		<div class="actions no-print">
			<button
				type="button"
				class="button"
				data-kind="quiet"
				disabled={from === 0}
				onClick={() => onGo(Math.max(0, from - count))}
			>
				{text.previous}
			</button>
			<span>{text.shown(from + 1, Math.min(total, from + count), total)}</span>
			<button
				type="button"
				class="button"
				data-kind="quiet"
				disabled={from + count >= total}
				onClick={() => onGo(from + count)}
			>
				{text.next}
			</button>
		</div>
	);
}
