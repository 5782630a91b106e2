import { phaseOn } from '#domain/calendar/phase-on.ts';
import { dateIn, isZone, untilMidnight, zones, type Zone } from '#domain/calendar/zone.ts';
import { calendarSays } from '#strings/calendar.ts';
import { make, meaningOf, one, phaseTitle, stillBound, type PageElection } from './read-page.ts';
import { fullDate, standingLines, standingTitle } from './standing-words.ts';

/** Shows today's phase in the chosen zone and keeps it right when midnight passes. */
export function showToday(panel: HTMLElement, elections: readonly PageElection[]): void {
	const form = panel.querySelector('form');
	const findings = one('[data-findings]', panel);
	if (form === null || findings === null) return;
	chooseOwnZone(form);
	let shown = '';
	let timer: ReturnType<typeof setTimeout> | undefined;
	const show = () => {
		const now = Date.now();
		const { zone, election } = readChoice(form, elections);
		const date = dateIn(zone, now);
		clearTimeout(timer);
		timer = setTimeout(show, untilMidnight(zone, now));
		const state = `${zone} ${date} ${election?.id ?? ''}`;
		if (state === shown || election === undefined) return;
		shown = state;
		findings.replaceChildren(...describe(election, date, zone));
	};
	form.addEventListener('change', show);
	// Timers sleep with the device.
	document.addEventListener('visibilitychange', show);
	addEventListener('pageshow', show);
	show();
}

/** The zone of the device where it is one of Indonesia's; the first otherwise. */
function chooseOwnZone(form: HTMLFormElement): void {
	const offset = -new Date().getTimezoneOffset();
	for (const input of form.querySelectorAll<HTMLInputElement>('[name=zone]')) {
		if (isZone(input.value) && zones[input.value] === offset) input.checked = true;
	}
}

function readChoice(form: HTMLFormElement, elections: readonly PageElection[]) {
	const zone = form.querySelector<HTMLInputElement>('[name=zone]:checked')?.value ?? '';
	const chosen = form.querySelector('select')?.value;
	return {
		zone: isZone(zone) ? zone : 'WIB',
		election: elections.find(({ id }) => id === chosen),
	};
}

function describe(election: PageElection, date: string, zone: Zone): Node[] {
	const standing = phaseOn(election.periods, date);
	const lines = standingLines(standing, phaseTitle);
	if (standing.state === 'undated') lines.push(calendarSays.undated(election.title));
	const meaning =
		standing.state === 'during'
			? meaningOf(standing.period.phase)
			: one('[data-known]', election.element)?.cloneNode(true);
	return [
		make('p', calendarSays.now(fullDate(date), zone), { class: 'kicker' }),
		make('h3', standingTitle(standing, phaseTitle)),
		make('p', [
			document.createTextNode(lines.join(' ')),
			...(standing.state === 'during' ? [] : stillBound()),
		]),
		...(meaning === undefined ? [] : [meaning]),
	];
}
