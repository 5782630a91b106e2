import { useId, useRef } from 'preact/hooks';

interface Props {
	/** Of the button that asks. */
	readonly button: string;
	readonly question: string;
	/** What will happen, once more. */
	readonly text: string;
	readonly confirm: string;
	readonly cancel: string;
	/** Is there anything to ask? Called before; `false` leaves the question closed. */
	readonly mayAsk?: () => boolean;
	readonly onConfirm: () => void;
}

/** A button whose deed cannot be taken back: it asks in a native dialog that begins on "no". */
export function AskFirst({ button, question, text, confirm, cancel, mayAsk, onConfirm }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	return (
		<>
			<button
				type="button"
				class="button"
				data-kind="quiet"
				onClick={() => {
					if (mayAsk?.() !== false) dialog.current?.showModal();
				}}
			>
				{button}
			</button>
			<dialog class="card" ref={dialog} aria-labelledby={id}>
				<div class="stack">
					<h2 id={id}>{question}</h2>
					<p>{text}</p>
					<p class="actions">
						<button
							type="button"
							class="button"
							onClick={() => {
								dialog.current?.close();
								onConfirm();
							}}
						>
							{confirm}
						</button>
						<button
							type="button"
							class="button"
							data-kind="quiet"
							autofocus
							onClick={() => dialog.current?.close()}
						>
							{cancel}
						</button>
					</p>
				</div>
			</dialog>
		</>
	);
}
