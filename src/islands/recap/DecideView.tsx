import { useState } from 'preact/hooks';
import { recapText as text } from '#strings/recap.ts';
import { refusalWords } from '#strings/recap-words.ts';
import type { PartProps } from './CohortPage.tsx';
import { OpenCard } from './OpenCard.tsx';
import { useAsk } from './use-ask.ts';

/** Cards of a page. */
const STEP = 20;

/** Results that are nobody's yet, those that HR gave to nobody, and what could not be judged. */
export function DecideView(part: PartProps) {
	const { totals } = part.overview;
	return (
		<div class="stack-l">
			<OpenList {...part} dismissed={false} title={text.decide.title} lead={text.decide.text} />
			{totals.refused > 0 && <RefusedList {...part} />}
			<OpenList
				{...part}
				dismissed
				title={text.decide.dismissed}
				lead={text.decide.dismissedText}
			/>
		</div>
	);
}

interface OpenListProps extends PartProps {
	readonly dismissed: boolean;
	readonly title: string;
	readonly lead: string;
}

function OpenList({ desk, overview, dismissed, title, lead }: OpenListProps) {
	const [count, setCount] = useState(STEP);
	const page = useAsk(
		() => desk.openRows({ from: 0, count, dismissed }),
		[count, overview.revision],
	);
	if (page === undefined) return null;
	const { total, rows } = page;
	if (total === 0) {
		const isAllDone = !dismissed && overview.totals.refused === 0;
		return isAllDone ? <p class="card">{text.decide.none}</p> : null;
	}
	const heading = dismissed ? 'bukan' : 'terbuka';
	return (
		<section class="stack" aria-labelledby={heading}>
			<h2 id={heading}>
				{title} ({text.number(total)})
			</h2>
			<p>{lead}</p>
			<ul class="recap-cohorts">
				{rows.map((row) => (
					<li key={row.intakes[0]}>
						<OpenCard row={row} desk={desk} />
					</li>
				))}
			</ul>
			<More total={total} count={count} onMore={() => setCount(count + STEP)} />
		</section>
	);
}

function RefusedList({ desk, overview }: PartProps) {
	const [count, setCount] = useState(STEP);
	const page = useAsk(() => desk.refused({ from: 0, count }), [count, overview.revision]);
	if (page === undefined) return null;
	const { columns } = text.decide;
	return (
		<section class="stack" aria-labelledby="ditolak">
			<h2 id="ditolak">
				{text.decide.refusedTitle} ({text.number(page.total)})
			</h2>
			<p>{text.decide.refusedText}</p>
			<table class="recap-table" role="table" aria-labelledby="ditolak">
				<thead role="rowgroup">
					<tr role="row">
						{Object.values(columns).map((label) => (
							<th key={label} scope="col" role="columnheader">
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{page.rows.map(({ intake, code, source, reason, text: beginning }) => (
						<tr role="row" key={`${intake}-${code ?? ''}`}>
							<td role="cell" data-label={columns.source}>
								{source === '' ? text.person.pasted : source}
							</td>
							<td role="cell" data-label={columns.reason}>
								{refusalWords[reason] ?? reason}
							</td>
							<td role="cell" data-label={columns.text}>
								<code>{beginning}</code>
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<More total={page.total} count={count} onMore={() => setCount(count + STEP)} />
		</section>
	);
}

interface MoreProps {
	readonly total: number;
	readonly count: number;
	readonly onMore: () => void;
}

function More({ total, count, onMore }: MoreProps) {
	if (total <= count) return null;
	return (
		<button type="button" class="button" data-kind="quiet" onClick={onMore}>
			{text.decide.more(Math.min(STEP, total - count))}
		</button>
	);
}
