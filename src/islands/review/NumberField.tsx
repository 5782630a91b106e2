import type { ComponentChildren } from 'preact';
import { Field } from '#islands/form/Field.tsx';

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
export function NumberField({ name, type, value, onInput, children, ...field }: Props) {
	return (
		<Field id={`rencana-${name}`} {...field}>
			{(control) => (
				<>
					<input
						{...control}
						name={name}
						type={type}
						{...(value === UNREADABLE ? {} : { value })}
						{...(type === 'number' ? { inputMode: 'numeric' as const, min: 1, max: 240 } : {})}
						onInput={({ currentTarget }) => {
							// To write the mark back would clear what the learner is about to mend.
							onInput(currentTarget.validity.badInput ? UNREADABLE : currentTarget.value);
						}}
					/>
					{children}
				</>
			)}
		</Field>
	);
}
