import { emptyCohort, headOf } from '#domain/recap/cohort-patch.ts';
import type { RecapWords } from '#domain/recap/recap-table.ts';
import { listCandidates } from './candidates.ts';
import { createArchive } from './cohort-archive.ts';
import { createDeskCore, type DeskCore } from './desk-core.ts';
import type { Desk, DeskOptions, Taken } from './desk.ts';
import { createExportDesk } from './export-desk.ts';
import { newId } from './new-id.ts';
import { createRosterDesk } from './roster-desk.ts';
import type { Session } from './session.ts';
import { createStatisticsDesk } from './statistics-desk.ts';
import { takeDrops } from './take-drops.ts';
import {
	findRows,
	folded,
	matchesText,
	summarize,
	toOpenView,
	toPersonView,
	toRefusedViews,
	toRowView,
} from './view-rows.ts';

/** Members to choose from. */
const MOST_FOUND = 20;

/** The desk itself, for a worker or, where there is none, for the page. */
export function createDesk(options: DeskOptions, words: RecapWords): Desk {
	const core = createDeskCore(options);
	const { store, session, patch } = core;
	return {
		onEvent: (listener) => core.events.add(listener),
		...cohortsOf(core),
		...resultsOf(core),
		...createArchive(store, () => core.events.tell({ type: 'cohorts' })),
		...createRosterDesk(
			() => session()?.cohort.members ?? [],
			(members) => patch({ members, at: Date.now() }),
		),
		...createStatisticsDesk(session, core.tools.shelf),
		...createExportDesk(session, words),
		...viewsOf(session),
	};
}

/** Cohorts as wholes. */
function cohortsOf(
	core: DeskCore,
): Pick<Desk, 'list' | 'create' | 'remove' | 'open' | 'overview' | 'change'> {
	const { store, session, inTurn, patch } = core;
	return {
		list: () => store.list(),
		async create(head) {
			const id = newId();
			await store.put(emptyCohort({ ...head, id, version: 1, at: Date.now() }));
			return id;
		},
		async remove(id) {
			if (session()?.cohort.id === id) core.close();
			await store.remove(id);
		},
		open: (id) =>
			inTurn(async () => {
				const opened = await core.open(id);
				return opened && overviewOf(opened, store.state);
			}),
		overview() {
			const open = session();
			return Promise.resolve(open && overviewOf(open, store.state));
		},
		change: (head) => patch({ head, at: Date.now() }),
	};
}

/** What comes in, what HR decides about it, and what is signed. */
function resultsOf(
	core: DeskCore,
): Pick<Desk, 'take' | 'cancel' | 'decide' | 'candidates' | 'saveSigned'> {
	const { store, tools, events, inTurn, patch } = core;
	let taking = new AbortController();
	return {
		take: (drops) =>
			inTurn(async () => {
				const session = core.session();
				if (session === undefined) return nothingTaken;
				taking = new AbortController();
				const bench = { session, store, tools, signal: taking.signal };
				try {
					return await takeDrops(drops, bench);
				} finally {
					// Also of what was kept before it failed.
					events.tell({ type: 'changed' });
				}
			}),
		cancel() {
			taking.abort();
			return Promise.resolve();
		},
		decide: (intakes, member) => {
			const at = Date.now();
			const decisions = Object.fromEntries(intakes.map((id) => [id, { member, at }]));
			return patch({ decisions, at });
		},
		candidates() {
			const session = core.session();
			return Promise.resolve(session === undefined ? [] : listCandidates(session));
		},
		async saveSigned(signed) {
			// Another tab may have erased the cohort: then nothing is kept.
			if (core.session() === undefined) return false;
			await patch({ signed, at: Date.now() });
			return store.state === 'durable';
		},
	};
}

const nothingTaken: Taken = { added: 0, known: 0, others: 0, refused: [], left: 0 };

function overviewOf({ cohort, recap, revision, signed }: Session, state: 'durable' | 'visit-only') {
	const whole = recap();
	const { totals } = whole;
	return {
		head: headOf(cohort),
		totals,
		state,
		...summarize(whole),
		signed: signed().size,
		revision,
	};
}

/** Questions about the open cohort. */
function viewsOf(
	open: () => Session | undefined,
): Pick<Desk, 'rows' | 'person' | 'openRows' | 'refused' | 'findMembers'> {
	const page = <T, V>(all: readonly T[], from: number, count: number, view: (each: T) => V) => ({
		total: all.length,
		rows: all.slice(from, from + count).map(view),
	});
	const ask = <T>(none: T, answer: (session: Session) => T): Promise<T> => {
		const session = open();
		return Promise.resolve(session === undefined ? none : answer(session));
	};
	const nobody = { total: 0, rows: [] };
	return {
		rows: ({ from, count, ...query }) =>
			ask(nobody, ({ recap, signed }) =>
				page(findRows(recap(), query), from, count, (row) => toRowView(row, signed())),
			),
		person: (id) =>
			ask(undefined, ({ recap, cohort }) => {
				const row = recap().rows.find(({ member }) => member.id === id);
				return row && toPersonView(row, cohort);
			}),
		openRows: ({ from, count, dismissed }) =>
			ask(nobody, ({ recap, members, cohort }) =>
				page(
					recap().open.filter(({ isDismissed }) => isDismissed === dismissed),
					from,
					count,
					(row) => toOpenView(row, members(), cohort),
				),
			),
		refused: ({ from, count }) =>
			ask(nobody, ({ recap, cohort }) =>
				page(toRefusedViews(recap(), cohort), from, count, (entry) => entry),
			),
		findMembers: (text) =>
			ask([], ({ cohort }) => {
				const wanted = folded(text);
				return cohort.members.filter((each) => matchesText(each, wanted)).slice(0, MOST_FOUND);
			}),
	};
}
