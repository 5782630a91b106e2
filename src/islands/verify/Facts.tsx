interface Props {
	readonly facts: readonly (readonly [name: string, value: string])[];
}

/** What a certificate says, a line each. */
export function Facts({ facts }: Props) {
	return (
		<dl class="facts">
			{facts.map(([name, value]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}
