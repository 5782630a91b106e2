import { useRef, useState } from 'preact/hooks';
import type { Drop } from '#adapters/recap/read-drop.ts';
import type { RosterPreview } from '#adapters/recap/roster-desk.ts';
import { rosterText as text } from '#strings/recap-roster.ts';
import type { PartProps } from './CohortPage.tsx';
import { DropZone } from './DropZone.tsx';
import { RosterMapping } from './RosterMapping.tsx';

type State =
	| { readonly state: 'idle'; readonly said: string }
	| { readonly state: 'reading' }
	| { readonly state: 'mapping'; readonly drop: Drop; readonly preview: Mappable };

type Mappable = RosterPreview & { readonly ok: true };

/** Reads HR's own list of participants, shows what it would become, and takes it. */
export function RosterStep({ desk, overview }: PartProps) {
	const [state, setState] = useState<State>({ state: 'idle', said: '' });
	const { members } = overview.totals;
	const read = async (drop: Drop, sheet = '') => {
		setState({ state: 'reading' });
		const preview = await desk.readList(drop, sheet);
		if (preview.ok) setState({ state: 'mapping', drop, preview });
		else setState({ state: 'idle', said: text.faults[preview.reason] });
	};
	const take = async (count: number) => {
		await desk.takeList();
		setState({ state: 'idle', said: text.taken(count) });
	};
	return (
		<section class="card stack" aria-labelledby="daftar">
			<h2 id="daftar">{text.title}</h2>
			<p>{text.text}</p>
			{members > 0 && <p>{text.have(members)}</p>}
			<DropZone
				id="berkas-daftar"
				label={text.field}
				accept=".xlsx,.csv,.txt,.tsv"
				onDrop={([file]) => file !== undefined && void read(file)}
			/>
			<PasteTable onRead={(table) => void read(table)} />
			<p role="status">{state.state === 'idle' && state.said}</p>
			{state.state === 'reading' && (
				<div class="stack">
					<p>{text.reading}</p>
					<progress aria-label={text.title} />
					<button
						type="button"
						class="button"
						data-kind="quiet"
						onClick={() => void desk.cancelList()}
					>
						{text.cancel}
					</button>
				</div>
			)}
			{state.state === 'mapping' && (
				<RosterMapping
					key={state.preview.sheet}
					desk={desk}
					preview={state.preview}
					onSheet={(sheet) => void read(state.drop, sheet)}
					onTake={take}
				/>
			)}
		</section>
	);
}

function PasteTable({ onRead }: { readonly onRead: (table: string) => void }) {
	const field = useRef<HTMLTextAreaElement>(null);
	return (
		<details>
			<summary>{text.paste}</summary>
			<div class="field stack">
				<label for="tabel" class="visually-hidden">
					{text.paste}
				</label>
				<textarea id="tabel" ref={field} rows={5} spellcheck={false} autocomplete="off" />
				<button
					type="button"
					class="button"
					data-kind="quiet"
					onClick={() => onRead(field.current?.value ?? '')}
				>
					{text.read}
				</button>
			</div>
		</details>
	);
}
