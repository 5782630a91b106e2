import { useId } from 'preact/hooks';
import { countersignText as text } from '#strings/countersign.ts';

interface Props {
	readonly wanted: string;
	readonly onWanted: (wanted: string) => void;
}

/** Narrows a list of people to those with this in their name. */
export function NameFilter({ wanted, onWanted }: Props) {
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{text.filter}</label>
			<input
				id={id}
				type="text"
				autocomplete="off"
				value={wanted}
				onInput={(event) => onWanted(event.currentTarget.value)}
			/>
		</div>
	);
}
