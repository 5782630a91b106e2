import { Field } from '#islands/form/Field.tsx';

interface Props {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly fault: string | undefined;
	/** `YYYY-MM-DD` or empty. */
	readonly value: string;
	readonly onInput: (value: string) => void;
}

/** A day of the calendar, by the browser's own picker. */
export function DayField({ value, onInput, ...field }: Props) {
	return (
		<Field {...field}>
			{(control) => (
				<input
					{...control}
					type="date"
					value={value}
					onInput={(event) => onInput(event.currentTarget.value)}
				/>
			)}
		</Field>
	);
}
