import type { APIRoute, GetStaticPaths } from 'astro';
import { listCalendars, listPhaseViews } from '#catalog/calendar.ts';
import { getStanding } from '#catalog/standing.ts';
import { toICalendar } from '#domain/calendar/icalendar.ts';
import { toPhaseEvent } from '#domain/calendar/phase-event.ts';
import type { ElectionCalendar } from '#domain/calendar/views.ts';
import { eventText } from '#strings/calendar.ts';
import { lessonText } from '#strings/lesson.ts';

interface Props {
	readonly election: ElectionCalendar;
}

export const getStaticPaths = (async () => {
	const elections = await listCalendars();
	return elections
		.filter(({ periods }) => periods.length > 0)
		.map((election) => ({ params: { election: election.id }, props: { election } }));
}) satisfies GetStaticPaths;

/** The phases of a dated election for any calendar. */
export const GET: APIRoute<Props> = async ({ props: { election } }) => {
	const phases = new Map((await listPhaseViews()).map((phase) => [phase.id, phase]));
	const { asOf } = await getStanding();
	const events = election.periods.flatMap((days) => {
		const phase = phases.get(days.phase);
		if (phase === undefined) return [];
		const basis = phase.citations.map(({ label, confidence }) =>
			confidence === 'high' ? label : `${label} (${lessonText.unsure[confidence]})`,
		);
		return [toPhaseEvent(election, { phase: { ...phase, basis }, days }, eventText)];
	});
	return new Response(toICalendar({ name: election.title, asOf, events }), {
		headers: { 'content-type': 'text/calendar; charset=utf-8' },
	});
};
