interface Props {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly value: string;
	readonly fault: string | undefined;
	readonly autocomplete?: string;
	readonly inputMode?: 'numeric';
	readonly onInput: (value: string) => void;
}

/** A labelled line of text with its hint, and beside it what is wrong. */
export function TextField({
	id,
	label,
	hint,
	value,
	fault,
	autocomplete,
	inputMode,
	onInput,
}: Props) {
	const described = fault === undefined ? `${id}-petunjuk` : `${id}-salah ${id}-petunjuk`;
	return (
		<div class="field">
			<label for={id}>{label}</label>
			<p class="small quiet" id={`${id}-petunjuk`}>
				{hint}
			</p>
			{fault !== undefined && (
				<p class="field-fault" id={`${id}-salah`}>
					{fault}
				</p>
			)}
			<input
				id={id}
				type="text"
				value={value}
				autocomplete={autocomplete ?? 'off'}
				{...(inputMode === undefined ? {} : { inputMode })}
				aria-describedby={described}
				aria-invalid={fault !== undefined}
				onInput={(event) => onInput(event.currentTarget.value)}
			/>
		</div>
	);
}
