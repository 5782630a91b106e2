import type { RosterCheck } from '#adapters/recap/roster-desk.ts';
import { rosterText as text } from '#strings/recap-roster.ts';

/** Characters of a cell that are shown. */
const SHOWN = 30;

/** Everything odd about a list, in words, before it is taken. */
export function RosterFindings({ findings }: Pick<RosterCheck, 'findings'>) {
	return (
		<section class="callout stack" data-kind="note" aria-labelledby="temuan">
			<h3 id="temuan">{text.findings}</h3>
			<ul>
				{findings.map(({ code, count, first }) => (
					<li key={code}>
						{text.finding[code]}{' '}
						<span class="small quiet">
							{text.findingCount(count)}:{' '}
							{first.map(({ row, found }) => text.at(row, found.slice(0, SHOWN))).join(', ')}
							{count > first.length && `, ${text.more}`}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
