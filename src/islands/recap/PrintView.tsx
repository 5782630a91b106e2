import { useEffect } from 'preact/hooks';
import { dateInWib } from '#domain/record/certificate.ts';
import { longDate } from '#strings/dates.ts';
import { outputText } from '#strings/recap-output.ts';
import { recapText } from '#strings/recap.ts';
import type { PartProps } from './CohortPage.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { useAsk } from './use-ask.ts';

const text = outputText.print;

/** The whole recap for paper: every member, with the head that an archive asks for. */
export function PrintView({ desk, overview, course }: PartProps) {
	const page = useAsk(
		() => desk.rows({ filter: 'all', text: '', from: 0, count: overview.totals.members }),
		overview.revision,
	);
	const { head } = overview;
	useEffect(() => {
		// Page boxes take custom properties of the root.
		const { style } = document.documentElement;
		style.setProperty('--running-head', JSON.stringify(`${text.title}: ${head.title}`));
		return () => void style.removeProperty('--running-head');
	}, [head.title]);
	if (page === undefined) return <p role="status">{recapText.opening}</p>;
	return (
		<section class="recap-print stack" aria-label={recapText.view.cetak}>
			<div class="no-print actions">
				<button type="button" class="button" onClick={() => print()}>
					{text.button}
				</button>
				<span>{text.text}</span>
			</div>
			<dl class="recap-print-head">
				<div>
					<dt>{text.course}</dt>
					<dd>{course?.title ?? head.course}</dd>
				</div>
				<div>
					<dt>{text.due}</dt>
					<dd>{head.due === '' ? recapText.noDue : longDate(head.due)}</dd>
				</div>
				<div>
					<dt>{text.date}</dt>
					<dd>{longDate(dateInWib(Date.now()))}</dd>
				</div>
			</dl>
			<PeopleTable rows={page.rows} />
			<p class="small">{text.levels}</p>
		</section>
	);
}
