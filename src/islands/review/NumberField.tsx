import type { ComponentChildren } from 'preact';

interface Props {
	readonly name: string;
	readonly type: 'date' | 'number';
	readonly label: string;
	readonly hint: string;
	readonly value: string;
	readonly fault: string | undefined;
	readonly onInput: (value: string) => void;
	/** Values that are often wanted, offered below. */
	readonly children?: ComponentChildren;
}

/** What a browser passes on of a value that it cannot read: nothing, which would look like no value. */
const UNREADABLE = '?';

/** A day or a number in the browser's own field, with its hint and what is wrong with it. */
export function NumberField({ name, type, label, hint, value, fault, onInput, children }: Props) {
	const id = `rencana-${name}`;
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
				name={name}
				type={type}
				{...(value === UNREADABLE ? {} : { value })}
				aria-describedby={described}
				aria-invalid={fault !== undefined}
				{...(type === 'number' ? { inputMode: 'numeric' as const, min: 1, max: 240 } : {})}
				onInput={({ currentTarget }) => {
					// To write the mark back would clear what the learner is about to mend.
					onInput(currentTarget.validity.badInput ? UNREADABLE : currentTarget.value);
				}}
			/>
			{children}
		</div>
	);
}
