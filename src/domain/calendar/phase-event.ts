import type { CalendarEvent } from './icalendar.ts';

/** What a calendar's entry says of a phase. */
export interface PhaseInEvent {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly prohibited: readonly string[];
	/** Labels of the provisions that it rests on. */
	readonly basis: readonly string[];
}

interface PhaseDays {
	readonly from: string;
	readonly until: string;
	readonly note?: string | undefined;
}

/** The words around it, in the language of the interface. */
export interface EventWords {
	readonly prohibited: string;
	readonly basis: string;
	readonly notice: string;
}

/** One phase of an election as an entry of a calendar. */
export function toPhaseEvent(
	election: { readonly id: string; readonly title: string },
	{ phase, days }: { readonly phase: PhaseInEvent; readonly days: PhaseDays },
	words: EventWords,
): CalendarEvent {
	const { prohibited, basis } = phase;
	return {
		uid: `${election.id}-${phase.id}@netral`,
		from: days.from,
		until: days.until,
		title: `${phase.title}: ${election.title}`,
		text: [
			phase.summary,
			...(days.note === undefined ? [] : [days.note]),
			...(prohibited.length === 0 ? [] : ['', words.prohibited]),
			...prohibited.map((act) => `- ${act}`),
			'',
			...(basis.length === 0 ? [] : [`${words.basis}: ${basis.join('; ')}.`]),
			words.notice,
		].join('\n'),
	};
}
