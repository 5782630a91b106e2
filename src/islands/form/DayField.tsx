import { Field } from './Field.tsx';

interface Props {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	/** `YYYY-MM-DD`, or empty. */
	readonly value: string;
	readonly fault: string | undefined;
	readonly min?: string;
	readonly max?: string;
	readonly onInput: (value: string) => void;
}

/** A labelled day, by the browser's own calendar. */
export function DayField({ value, min, max, onInput, ...field }: Props) {
	return (
		<Field {...field}>
			{(control) => (
				<input
					{...control}
					type="date"
					value={value}
					{...(min === undefined ? {} : { min })}
					{...(max === undefined ? {} : { max })}
					onInput={(event) => onInput(event.currentTarget.value)}
				/>
			)}
		</Field>
	);
}
