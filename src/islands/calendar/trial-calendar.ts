import { toICalendar, type CalendarEvent } from '#domain/calendar/icalendar.ts';
import { toPhaseEvent } from '#domain/calendar/phase-event.ts';
import type { ElectionPlan, TypedDays } from '#domain/calendar/what-if.ts';
import { calendarSays, eventText } from '#strings/calendar.ts';
import { longDate } from '#strings/dates.ts';
import { all, phaseElement, phaseTitle, textOf, type PageElection } from './read-page.ts';

interface Trial {
	readonly election: PageElection;
	readonly plan: ElectionPlan;
	readonly typed: TypedDays;
	/** ISO day of the content. */
	readonly asOf: string;
}

/** The days that a trial could compute, as a calendar file. Each entry says that it is a trial. */
export function trialCalendar({ election, plan, typed, asOf }: Trial): string {
	const trial = {
		id: `percobaan-${election.id}`,
		title: `${election.title} (${eventText.trial(longDate(typed.votingDay))})`,
	};
	const phases = plan.phases.flatMap(({ phase: id, from, until }): CalendarEvent[] => {
		if (from === undefined) return [];
		// A phase without a known end is an entry on its first day alone.
		const title = until === undefined ? calendarSays.begins(phaseTitle(id)) : phaseTitle(id);
		const days = { from, until: until ?? from };
		return [toPhaseEvent(trial, { phase: { ...readPhase(id), title }, days }, eventText)];
	});
	const marks = plan.marks.flatMap(({ mark, date, citations }): CalendarEvent[] => {
		if (mark !== 'stages' && mark !== 'transfers') return [];
		const basis = citations.map((id) => textOf(`[data-rule-label="${id}"]`, election.element));
		const phase = {
			id: mark,
			title: calendarSays.markTitles[mark],
			summary: calendarSays.marks[mark](longDate(date)),
			prohibited: [],
			basis,
		};
		return [toPhaseEvent(trial, { phase, days: { from: date, until: date } }, eventText)];
	});
	return toICalendar({ name: trial.title, asOf, events: [...marks, ...phases] });
}

function readPhase(id: string) {
	const element = phaseElement(id);
	const lines = (selector: string) =>
		element === null ? [] : all(selector, element).map((each) => each.textContent.trim());
	return {
		id,
		summary: element === null ? '' : textOf('[data-summary]', element),
		prohibited: lines('[data-verdict=prohibited] li'),
		basis: lines('.means .cite'),
	};
}
