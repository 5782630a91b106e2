import { useState } from 'preact/hooks';
import type { Desk, Inspected } from '#adapters/recap/desk.ts';
import { recapText as text } from '#strings/recap.ts';
import { timeOf } from '#strings/times.ts';

/** Reads a backup, says what is in it, and restores it the way that HR chooses. */
export function RestoreCohort({ desk }: { readonly desk: Desk }) {
	const [inspected, setInspected] = useState<Inspected | undefined>();
	const [message, setMessage] = useState('');

	const inspect = async (file: File) => {
		setMessage(text.reading);
		const read = await desk.inspect(file);
		setInspected(read);
		setMessage(read.ok ? '' : text.restoreFaults[read.reason]);
	};
	const restore = async (way: 'merge' | 'copy') => {
		if (inspected?.ok !== true) return;
		await desk.restore(way, text.copyTitle(inspected.head.title));
		setInspected(undefined);
		setMessage(text.restored);
	};

	return (
		<section class="card stack" aria-labelledby="pulihkan">
			<h2 id="pulihkan">{text.restore}</h2>
			<p>{text.restoreText}</p>
			<div class="field">
				<label for="cadangan">{text.restoreField}</label>
				<input
					id="cadangan"
					type="file"
					accept=".json,application/json"
					onChange={({ currentTarget }) => {
						const file = currentTarget.files?.[0];
						if (file !== undefined) void inspect(file);
						currentTarget.value = '';
					}}
				/>
			</div>
			<p role="status">{message}</p>
			{inspected?.ok === true && <Ways inspected={inspected} onRestore={restore} />}
		</section>
	);
}

interface WaysProps {
	readonly inspected: Inspected & { readonly ok: true };
	readonly onRestore: (way: 'merge' | 'copy') => Promise<void>;
}

function Ways({ inspected, onRestore }: WaysProps) {
	const { head, members, intakes, savedAt, isKnown } = inspected;
	const button = (way: 'merge' | 'copy', label: string, kind?: string) => (
		<button type="button" class="button" data-kind={kind} onClick={() => void onRestore(way)}>
			{label}
		</button>
	);
	return (
		<div class="stack" role="group" aria-label={head.title}>
			<p>{text.found(head.title, members, intakes, timeOf(savedAt, Date.now()))}</p>
			{isKnown && <p>{text.isKnown}</p>}
			{isKnown && <p class="small quiet">{text.mergeHint}</p>}
			<div class="actions">
				{button('merge', isKnown ? text.restoreMerge : text.restoreNew)}
				{isKnown && button('copy', text.restoreCopy, 'quiet')}
			</div>
		</div>
	);
}
