import { Field } from './Field.tsx';

interface Props {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly value: string;
	readonly fault: string | undefined;
	readonly autocomplete?: string;
	readonly inputMode?: 'numeric' | 'tel';
	readonly onInput: (value: string) => void;
}

/** A labelled line of text with its hint, and beside it what is wrong. */
export function TextField({ value, autocomplete, inputMode, onInput, ...field }: Props) {
	return (
		<Field {...field}>
			{(control) => (
				<input
					{...control}
					type="text"
					value={value}
					autocomplete={autocomplete ?? 'off'}
					{...(inputMode === undefined ? {} : { inputMode })}
					onInput={(event) => onInput(event.currentTarget.value)}
				/>
			)}
		</Field>
	);
}
