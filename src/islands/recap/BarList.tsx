interface Bar {
	readonly label: string;
	readonly value: number;
	/** The value in words. */
	readonly said: string;
}

/** Values as bars beside their words: the words are the chart for whoever sees no bars. */
export function BarList({ bars }: { readonly bars: readonly Bar[] }) {
	const most = Math.max(1, ...bars.map(({ value }) => value));
	return (
		<ul class="recap-bars">
			{bars.map(({ label, value, said }) => (
				<li key={label}>
					<span>{label}</span>
					<svg width="100%" height="16" aria-hidden="true">
						<rect width={`${(value / most) * 100}%`} height="16" />
					</svg>
					<span class="recap-number">{said}</span>
				</li>
			))}
		</ul>
	);
}
