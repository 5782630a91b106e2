import { calendarRange } from '#domain/calendar/check-day.ts';
import { addDays } from '#domain/calendar/shift-day.ts';
import {
	findPlanFaults,
	planElection,
	type ElectionPlan,
	type TypedDays,
} from '#domain/calendar/what-if.ts';
import { calendarSays } from '#strings/calendar.ts';
import { longDate } from '#strings/dates.ts';
import { showDayFault, tell } from './day-field.ts';
import { download } from '#islands/calendar/download.ts';
import { make, one, phaseElement, phaseLink, textOf, type PageElection } from './read-page.ts';
import { trialCalendar } from './trial-calendar.ts';
import { fullDate } from './standing-words.ts';

/** Computes what the rules make of a voting day that the reader supposes; offers it as a file. */
export function tryVotingDays(election: PageElection): void {
	const form = one('[data-trial-form]', election.element);
	const findings = form && one('[data-findings]', form);
	if (form === null || findings === null) return;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const typed = readDays(form, election);
		findings.replaceChildren(
			...(typed === undefined ? [] : describe(election, typed, form.dataset['asOf'] ?? '')),
		);
	});
}

function readDays(form: HTMLElement, { kind }: PageElection): TypedDays | undefined {
	const range = { ...calendarRange, first: addDays(form.dataset['asOf'] ?? '', 1) };
	const days = new Map<string, string | undefined>();
	// The last one that is wrong has the focus: from the end, that is the first.
	for (const name of ['candidates', 'list', 'votingDay']) {
		const field = one(`[data-field=${name}]`, form);
		if (field === null) continue;
		const isVoting = name === 'votingDay';
		days.set(name, showDayFault(field, { isOptional: !isVoting, ...(isVoting ? { range } : {}) }));
	}
	const votingDay = days.get('votingDay');
	if (form.querySelector('[aria-invalid=true]') !== null || votingDay === undefined)
		return undefined;
	const typed = { votingDay, candidates: days.get('candidates'), list: days.get('list') };
	const faults = findPlanFaults(kind, typed);
	for (const fault of faults) {
		const field = one(`[data-field=${fault}]`, form);
		if (field !== null) tell(field, calendarSays.faults[fault]);
	}
	return faults.length === 0 ? typed : undefined;
}

function describe(election: PageElection, typed: TypedDays, asOf: string): Node[] {
	const plan = planElection(election.kind, typed);
	const button = make('button', calendarSays.download, {
		type: 'button',
		class: 'button',
		'data-kind': 'quiet',
	});
	button.addEventListener('click', () => {
		download(
			`${election.id}-percobaan.ics`,
			trialCalendar({ election, plan, typed, asOf }),
			'text/calendar',
		);
	});
	return [
		make('h5', calendarSays.plan(fullDate(typed.votingDay))),
		make(
			'dl',
			plan.phases.flatMap((phase) => [
				make('dt', [phaseLink(phase.phase)]),
				make('dd', datesOf(phase) ?? ruleOf(election, phase.phase)),
			]),
		),
		make('ul', [
			...plan.marks.map((mark) => describeMark(election, mark)),
			...startNotes(election, plan).map((line) => make('li', line)),
		]),
		make('p', [button]),
		make('p', calendarSays.downloadHint, { class: 'small quiet' }),
	];
}

/** With the provisions that it is counted with, as the page cites them. */
function describeMark(
	{ element }: PageElection,
	{ mark, date, citations }: ElectionPlan['marks'][number],
): HTMLElement {
	const words = calendarSays.marks[mark](longDate(date));
	const cited = citations.flatMap((id) => {
		const link = one(`[data-rule-label="${id}"]`, element)?.cloneNode(true);
		return link === undefined ? [] : [document.createTextNode(' '), link];
	});
	return make('li', [document.createTextNode(words), ...cited]);
}

function datesOf({ from, until }: ElectionPlan['phases'][number]): string | undefined {
	if (from !== undefined && until !== undefined)
		return calendarSays.range(longDate(from), longDate(until));
	if (from !== undefined) return calendarSays.from(longDate(from));
	return until === undefined ? undefined : calendarSays.until(longDate(until));
}

function ruleOf({ kind }: PageElection, phase: string): string {
	const element = phaseElement(phase);
	return element === null ? calendarSays.notCounted : textOf(`[data-rule=${kind}]`, element);
}

/** Why a Pemilu's campaign has no first day although something was counted. */
function startNotes({ kind }: PageElection, { phases, marks }: ElectionPlan): string[] {
	const hasStart = phases.some(({ phase, from }) => phase === 'kampanye' && from !== undefined);
	const counted = marks.filter(({ mark }) => mark === 'list' || mark === 'candidates').length;
	if (kind === 'pilkada' || hasStart || counted === 0) return [];
	return [counted === 1 ? calendarSays.oneStart : calendarSays.twoStarts];
}
