import type { BeliefStatistics } from '#domain/recap/belief-statistics.ts';
import { percentText } from '#strings/numbers.ts';
import { statisticsText as text } from '#strings/recap-statistics.ts';
import { BarList } from './BarList.tsx';

interface Props {
	readonly found: readonly BeliefStatistics[];
	/** Beliefs in words, by tag. */
	readonly words: Readonly<Record<string, string>>;
}

/** Beliefs that are shown: the most frequent. */
const MOST = 10;

/** The wrong beliefs that the answers of the cohort show. */
export function BeliefTable({ found, words }: Props) {
	const held = found.filter((each) => each.held > 0).slice(0, MOST);
	return (
		<section class="stack" aria-labelledby="salah-paham">
			<h3 id="salah-paham">{text.beliefs}</h3>
			{held.length === 0 ? (
				<p>{text.noBeliefs}</p>
			) : (
				<>
					<p>{text.beliefsText}</p>
					<BarList
						bars={held.map(({ tag, held: count, asked }) => ({
							label: words[tag] ?? tag,
							value: count / asked,
							said: text.belief(percentText(count / asked), count, asked),
						}))}
					/>
				</>
			)}
		</section>
	);
}
