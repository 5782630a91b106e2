import { flagText } from '#strings/recap-flags.ts';
import { statisticsText as text } from '#strings/recap-statistics.ts';
import { BarList } from './BarList.tsx';
import type { PartProps } from './CohortPage.tsx';
import { TestStatistics } from './TestStatistics.tsx';
import { UnitTable } from './UnitTable.tsx';

interface Props extends PartProps {
	readonly beliefs: Readonly<Record<string, string>>;
}

/** Charts of a cohort, each a list or table that reads without them. */
export function StatisticsView(props: Props) {
	const { scores, flags } = props.overview;
	const tried = scores.reduce((sum, count) => sum + count, 0);
	return (
		<div class="stack-l">
			<section class="stack" aria-labelledby="sebaran">
				<h2 id="sebaran">{text.scores}</h2>
				{tried === 0 ? (
					<p>{text.noScores}</p>
				) : (
					<>
						<p>{text.scoresText(tried)}</p>
						<BarList
							bars={scores.map((count, place) => ({
								label: text.scoreRange(place * 10, place === 9 ? 100 : place * 10 + 9),
								value: count,
								said: text.people(count),
							}))}
						/>
					</>
				)}
			</section>
			<UnitTable {...props} />
			{flags.length > 0 && (
				<section class="stack" aria-labelledby="tanda-semua">
					<h2 id="tanda-semua">{text.flags}</h2>
					<BarList
						bars={flags.map(({ code, members }) => ({
							label: flagText[code].label,
							value: members,
							said: text.people(members),
						}))}
					/>
				</section>
			)}
			<TestStatistics {...props} />
		</div>
	);
}
