import { daysBetween } from '#domain/calendar-day.ts';
import type { ElectionCalendar, PhaseView } from '#domain/calendar/views.ts';
import { countedRules } from '#domain/calendar/what-if.ts';
import type { Content } from '#domain/content/content.ts';
import type { Phase } from '#domain/content/phase.ts';
import { routes } from '#routes';
import { getCitation, listCitations, listProvisions } from './citations.ts';
import { listTopics } from './conduct.ts';
import { loadContent } from './content.ts';
import { listElections } from './elections.ts';
import { getElection, listPhases } from './reference.ts';

/** What holds on any day of any year: said wherever a day belongs to no phase. */
const OUTSIDE = ['pp-94-2021#5.n.6', 'uu-20-2023#9.2'];

/** The lesson that treats each phase. */
const lessonOf: Readonly<Record<string, string>> = {
	'pra-pencalonan': 'fase/01-sebelum-ada-calon',
	'pendaftaran-penetapan': 'fase/02-pendaftaran-dan-penetapan',
	kampanye: 'fase/03-kampanye',
	'masa-tenang': 'fase/04-masa-tenang-dan-hari-pemungutan',
	pemungutan: 'fase/04-masa-tenang-dan-hari-pemungutan',
	'rekapitulasi-sengketa': 'fase/05-hitung-sengketa-dan-sesudahnya',
	pasca: 'fase/05-hitung-sengketa-dan-sesudahnya',
};

/** Topics that a phase leads to. */
const TOPICS = 3;

/** Elections without a day first, as `listElections` has them. */
export async function listCalendars(): Promise<ElectionCalendar[]> {
	const elections = await listElections();
	return Promise.all(elections.map(({ id }) => getCalendar(id)));
}

async function getCalendar(id: string): Promise<ElectionCalendar> {
	const { kind, title, votingDay, periods, known = [], sources } = await getElection(id);
	const titles = new Map((await listPhases()).map((phase) => [phase.id, phase.title]));
	return {
		id,
		kind,
		title,
		votingDay,
		sources,
		periods: periods.map((period) => ({
			...period,
			title: titles.get(period.phase) ?? period.phase,
			days: daysBetween(period.from, period.until) + 1,
		})),
		known: await Promise.all(
			known.map(async ({ text, citations }) => ({
				text,
				citations: await listCitations(citations),
			})),
		),
		rules: await listRules(kind),
	};
}

async function listRules(kind: ElectionCalendar['kind']): Promise<ElectionCalendar['rules']> {
	const provisions = await listProvisions(countedRules[kind]);
	return Promise.all(
		provisions.map(async ({ id, summary }) => ({ summary, citation: await getCitation(id) })),
	);
}

/** All phases in their order, with where to read on. */
export async function listPhaseViews(): Promise<PhaseView[]> {
	const content = await loadContent();
	return Promise.all((await listPhases()).map((phase) => toView(phase, content)));
}

/** What holds outside every phase. */
export async function listOutsideCitations() {
	return listCitations(OUTSIDE);
}

/** Ids of all that the calendar's pages cite, for their standing. */
export async function listCalendarCitations(): Promise<string[]> {
	const { phases, elections } = await loadContent();
	return [
		...OUTSIDE,
		...Object.values(countedRules).flat(),
		...phases.flatMap(({ citations }) => citations),
		...elections.flatMap(({ known = [] }) => known.flatMap(({ citations }) => citations)),
	];
}

async function toView(phase: Phase, content: Content): Promise<PhaseView> {
	const { id, title, summary, rule, allowed, prohibited } = phase;
	const lesson = content.lessons.find((each) => each.id === lessonOf[id]);
	if (lesson === undefined) throw new RangeError(`No lesson treats the phase "${id}".`);
	const actsOf = (topic: string) =>
		content.conduct.filter(
			(act) => act.topic === topic && act.rulings.some(({ phases }) => phases.includes(id)),
		).length;
	const topics = (await listTopics())
		.map((topic) => ({ ...topic, here: actsOf(topic.id) }))
		.filter(({ here }) => here > 0)
		.toSorted((one, other) => other.here - one.here)
		.slice(0, TOPICS);
	return {
		id,
		title,
		summary,
		rule,
		allowed,
		prohibited,
		citations: await listCitations(phase.citations),
		lesson: { title: lesson.title, href: routes.lesson(lesson.id) },
		topics: topics.map(({ title: name, href }) => ({ title: name, href })),
	};
}
