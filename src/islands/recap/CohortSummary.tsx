import type { Overview } from '#adapters/recap/desk-views.ts';
import { daysBetween } from '#domain/calendar-day.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { recapText as text } from '#strings/recap.ts';
import type { RecapCourse } from './recap-course.ts';
import { StateBar } from './StateBar.tsx';

interface Props {
	readonly overview: Overview;
	readonly course: RecapCourse | undefined;
}

/** The head of a cohort: what it is, how many are done, and whether it is saved. */
export function CohortSummary({ overview, course }: Props) {
	const { head, totals, state } = overview;
	const { members, done, late, missing, flagged, open, refused } = totals;
	return (
		<header class="stack">
			<h2 class="recap-title">{head.title}</h2>
			<p class="quiet">
				{course?.title ?? head.course} · {dueText(head.due)}
			</p>
			{state === 'visit-only' && (
				<p role="alert" class="callout" data-kind="note">
					{text.visitOnly}
				</p>
			)}
			<div class="recap-summary card stack">
				<p class="recap-done">
					{members === 0 ? text.noMembers : text.summary(done + late, members)}
				</p>
				{members > 0 && <StateBar counts={{ done, late, missing }} />}
				<dl class="recap-figures">
					<Figure label={text.done} value={done} kind="done" />
					<Figure label={text.late} value={late} kind="late" />
					<Figure label={text.missing} value={missing} kind="missing" />
					<Figure label={text.flagged} value={flagged} />
					<Figure label={text.toDecide} value={open + refused} />
				</dl>
			</div>
		</header>
	);
}

function dueText(due: string): string {
	if (due === '') return text.noDue;
	const today = dateInWib(Date.now());
	const rest =
		today <= due ? text.daysLeft(daysBetween(today, due)) : text.overdue(daysBetween(due, today));
	return `${text.due(due)} (${rest.toLowerCase()})`;
}

interface FigureProps {
	readonly label: string;
	readonly value: number;
	readonly kind?: string;
}

function Figure({ label, value, kind }: FigureProps) {
	return (
		<div data-kind={kind}>
			<dt>{label}</dt>
			<dd>{text.number(value)}</dd>
		</div>
	);
}
