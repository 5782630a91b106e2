import { useState } from 'preact/hooks';
import { outputText } from '#strings/recap-output.ts';
import type { PartProps } from './CohortPage.tsx';

const text = outputText.files;

/** Removes the cohort from this computer, after a second question. */
export function EraseCohort({ desk, overview: { head } }: PartProps) {
	const [isAsking, setAsking] = useState(false);
	const erase = async () => {
		await desk.remove(head.id);
		location.hash = '';
	};
	return (
		<section class="card stack" aria-labelledby="hapus">
			<h2 id="hapus">{text.erase}</h2>
			<p>{text.eraseText}</p>
			{!isAsking && (
				<button type="button" class="button" data-kind="quiet" onClick={() => setAsking(true)}>
					{text.eraseButton}
				</button>
			)}
			{isAsking && (
				<div class="actions">
					<button type="button" class="button" onClick={() => void erase()}>
						{text.eraseConfirm}
					</button>
					<button type="button" class="button" data-kind="quiet" onClick={() => setAsking(false)}>
						{text.eraseCancel}
					</button>
				</div>
			)}
		</section>
	);
}
