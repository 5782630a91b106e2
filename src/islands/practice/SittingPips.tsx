import type { Result } from '#islands/question/result-of.ts';

interface Props {
	/** One for each question. `given`: answered, and told at the end. */
	readonly results: readonly (Result | 'open' | 'given')[];
	readonly current: number;
}

/** How far a sitting is, at a glance. What it shows is said in words by the question itself. */
export function SittingPips({ results, current }: Props) {
	return (
		<ol class="pips" aria-hidden="true">
			{results.map((result, place) => (
				<li key={place} data-result={result} data-current={place === current} />
			))}
		</ol>
	);
}
