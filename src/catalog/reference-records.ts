import type { Content } from '#domain/content/content.ts';
import type { LessonUse } from '#domain/content/course.ts';
import type { SearchRecord } from '#domain/search/site-record.ts';
import { routes } from '#routes';

/** Modules of the lessons that treat a thing, by the kind of its mention and its id. */
export type ModulesOf = (kinds: readonly LessonUse['kind'][], id: string) => readonly string[];

/** Terms, stories, statistics, phases, sanctions and elections as the search finds them. */
export function listReferenceRecords(content: Content, modulesOf: ModulesOf): SearchRecord[] {
	return [
		...termRecords(content, modulesOf),
		...storyRecords(content),
		...statisticRecords(content, modulesOf),
		...phaseRecords(content, modulesOf),
		...sanctionRecords(content, modulesOf),
		...electionRecords(content),
	];
}

function termRecords({ glossary }: Content, modulesOf: ModulesOf): SearchRecord[] {
	return glossary.map(({ id, term, abbreviation, definition }) => ({
		kind: 'istilah',
		url: `${routes.glossary}#${id}`,
		title: abbreviation === undefined ? term : `${term} (${abbreviation})`,
		place: '',
		text: definition,
		modules: modulesOf(['term', 'card-term'], id),
	}));
}

function storyRecords({ scenarios, lessons }: Content): SearchRecord[] {
	return scenarios.map(({ id, title, summary, role, lesson }) => ({
		kind: 'skenario',
		url: routes.scenario(id),
		title,
		place: role,
		text: summary,
		modules: lessons.filter((each) => each.id === lesson.split('#')[0]).map(({ module }) => module),
	}));
}

function statisticRecords({ statistics }: Content, modulesOf: ModulesOf): SearchRecord[] {
	return statistics.map(({ id, title, question, caveats }) => ({
		kind: 'statistik',
		url: `${routes.statistics}#statistik-${id}`,
		title,
		place: '',
		text: [question, ...caveats].join(' '),
		modules: modulesOf(['statistic'], id),
	}));
}

function phaseRecords({ phases }: Content, modulesOf: ModulesOf): SearchRecord[] {
	return phases.map(({ id, title, summary, allowed, prohibited }) => ({
		kind: 'fase',
		url: `${routes.calendar}#fase-${id}`,
		title,
		place: '',
		text: [summary, `Boleh: ${allowed.join('; ')}.`, `Dilarang: ${prohibited.join('; ')}.`].join(
			' ',
		),
		modules: modulesOf(['phase', 'sorter-phase'], id),
	}));
}

function sanctionRecords({ sanctions }: Content, modulesOf: ModulesOf): SearchRecord[] {
	return sanctions.map(({ id, title, text, today, citations }) => ({
		kind: 'sanksi',
		url: `${routes.sanctions}#${id}`,
		title,
		place: '',
		text: [text, today ?? ''].join(' ').trim(),
		modules: [...new Set(citations.flatMap((citation) => modulesOf(['citation'], citation)))],
	}));
}

/** Elections with days have a page; of the others the calendar tells what is known. */
function electionRecords({ elections }: Content): SearchRecord[] {
	return elections
		.filter(({ votingDay }) => votingDay !== undefined)
		.map(({ id, title }) => ({
			kind: 'fase',
			url: routes.election(id),
			title,
			place: '',
			// Its page says of itself what it is.
			text: '',
			modules: [],
		}));
}
