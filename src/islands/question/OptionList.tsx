import type { Response } from '#domain/assessment/response.ts';

interface Option {
	readonly slot: string;
	readonly value: string;
	readonly id: string;
	readonly text: string;
}

interface Props {
	readonly legend: string;
	/** Id of the element that asks: on a page of many questions the legend alone names none. */
	readonly stem: string;
	/** Unique on the page: radios of one name exclude each other. */
	readonly name: string;
	readonly options: readonly Option[];
	readonly many?: boolean;
	readonly response: Response;
	readonly disabled: boolean;
	readonly onChoose: (slot: string, value: string) => void;
}

/** Radios or checkboxes under their legend; the whole row is the label, so a thumb hits it. */
export function OptionList({
	legend,
	stem,
	name,
	options,
	many = false,
	response,
	disabled,
	onChoose,
}: Props) {
	return (
		<fieldset class="options" disabled={disabled} aria-describedby={stem}>
			<legend>{legend}</legend>
			{options.map(({ slot, value, id, text }) => (
				<label class="option" key={id}>
					<input
						type={many ? 'checkbox' : 'radio'}
						name={many ? `${name}:${id}` : name}
						value={value}
						data-slot={slot}
						checked={response[slot] === value}
						onChange={(event) => onChoose(slot, event.currentTarget.checked ? value : '')}
					/>
					<span>{text}</span>
				</label>
			))}
		</fieldset>
	);
}
