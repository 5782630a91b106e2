import { Field } from '#islands/form/Field.tsx';
import type { DraftFieldProps } from './use-draft.ts';

/** A day of the calendar, by the browser's own picker. */
export function DayField({ value, onInput, ...field }: DraftFieldProps) {
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
