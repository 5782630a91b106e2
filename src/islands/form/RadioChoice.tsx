interface Props<Id extends string> {
	readonly legend: string;
	/** Of the radio buttons. */
	readonly name: string;
	readonly options: Readonly<Record<Id, string>>;
	readonly value: Id;
	readonly onChoose: (id: Id) => void;
}

/** One of a few labelled ways. */
export function RadioChoice<Id extends string>(props: Props<Id>) {
	const { legend, name, options, value, onChoose } = props;
	return (
		<fieldset class="paper-choice">
			<legend>{legend}</legend>
			{(Object.keys(options) as Id[]).map((id) => (
				<label key={id}>
					<input type="radio" name={name} checked={id === value} onChange={() => onChoose(id)} />
					<span>{options[id]}</span>
				</label>
			))}
		</fieldset>
	);
}
