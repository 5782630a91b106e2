import { daysBetween } from '#domain/calendar-day.ts';
import { phaseOn } from '#domain/calendar/phase-on.ts';
import { calendarSays } from '#strings/calendar.ts';
import { showDayFault } from './day-field.ts';
import {
	all,
	make,
	one,
	phaseLink,
	phaseTitle,
	stillBound,
	type PageElection,
} from './read-page.ts';
import { fullDate, standingLines, standingTitle } from './standing-words.ts';

/** Answers which phase a typed day was in each election of the page. Nothing enters the address. */
export function answerDays(form: HTMLFormElement, elections: readonly PageElection[]): void {
	const findings = one('[data-findings]', form);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const field = one('.field', form);
		if (field === null || findings === null) return;
		const day = showDayFault(field);
		findings.replaceChildren(...(day === undefined ? [] : describe(day, elections)));
		pin(day);
	});
}

function describe(date: string, elections: readonly PageElection[]): Node[] {
	const found = elections.map(({ title, periods }) => ({
		title,
		standing: phaseOn(periods, date),
	}));
	const isOutside = found.every(({ standing }) => standing.state !== 'during');
	return [
		make('h3', fullDate(date)),
		...(isOutside
			? [make('p', [document.createTextNode(calendarSays.outsideAll), ...stillBound()])]
			: []),
		make(
			'dl',
			found.flatMap(({ title, standing }) => [
				make('dt', title),
				make('dd', [
					make('strong', [
						standing.state === 'during'
							? phaseLink(standing.period.phase)
							: document.createTextNode(standingTitle(standing, phaseTitle)),
					]),
					document.createTextNode(`. ${standingLines(standing, phaseTitle).join(' ')}`),
				]),
			]),
		),
	];
}

/** Marks the day on the drawings, if it lies on them. */
function pin(date: string | undefined): void {
	for (const drawing of all('.drawing')) {
		const { axis, first = '', unit, start = '0' } = drawing.dataset;
		const mark = one('[data-pin]', drawing);
		const days = date === undefined ? -1 : daysBetween(first, date) + 0.5;
		const place = Number(start) + days * Number(unit);
		const end = axis === 'x' ? 1000 : 408;
		mark?.setAttribute('visibility', days < 0 || place > end ? 'hidden' : 'visible');
		mark?.setAttribute('transform', axis === 'x' ? `translate(${place})` : `translate(0 ${place})`);
	}
}
