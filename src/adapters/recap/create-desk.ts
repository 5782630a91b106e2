import { createListeners } from '#adapters/storage/listeners.ts';
import { openHrStore } from '#adapters/storage/hr-store.ts';
import { createQueue } from '#adapters/storage/queue.ts';
import { emptyCohort, type CohortPatch } from '#domain/recap/cohort-patch.ts';
import type { RecapWords } from '#domain/recap/recap-table.ts';
import { openBankShelf } from './bank-shelf.ts';
import { listCandidates } from './candidates.ts';
import { createArchive } from './cohort-archive.ts';
import type { Desk, DeskEvent, DeskOptions, Taken } from './desk.ts';
import { createExportDesk } from './export-desk.ts';
import { openJudgePool } from './judge-pool.ts';
import { newId } from './new-id.ts';
import { createRosterDesk } from './roster-desk.ts';
import { openSession, type Session } from './session.ts';
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

/** ms in which changes of other tabs are gathered before they are read. */
const GATHER = 300;
/** Members to choose from. */
const MOST_FOUND = 20;

/** The desk itself, for a worker or, where there is none, for the page. */
export function createDesk(options: DeskOptions, words: RecapWords): Desk {
	const store = openHrStore(options.database);
	const events = createListeners<DeskEvent>();
	const inTurn = createQueue();
	const tools = {
		pool: openJudgePool(options.root),
		shelf: openBankShelf(options.root),
		currentBanks: options.currentBanks,
		onProgress: (done: number, total: number) => events.tell({ type: 'progress', done, total }),
	};
	let session: Session | undefined;
	let taking = new AbortController();

	const reload = async () => {
		events.tell({ type: 'cohorts' });
		if (session === undefined) return;
		const cohort = await store.read(session.cohort.id);
		if (cohort === undefined) session = undefined;
		else await session.replace(cohort);
		events.tell({ type: 'changed' });
	};
	let timer: ReturnType<typeof setTimeout> | undefined;
	store.onElsewhere(() => {
		clearTimeout(timer);
		timer = setTimeout(() => void inTurn(reload), GATHER);
	});
	store.onState(() => events.tell({ type: 'changed' }));

	const patch = async (change: CohortPatch) => {
		if (session === undefined) return;
		session.apply(change);
		await store.patch(session.cohort.id, change);
		events.tell({ type: 'changed' });
	};
	const open = () => session;
	const overview = () => Promise.resolve(session && overviewOf(session, store.state));

	return {
		onEvent: (listener) => events.add(listener),
		list: () => store.list(),
		async create(head) {
			const id = newId();
			await store.put(emptyCohort({ ...head, id, version: 1, at: Date.now() }));
			return id;
		},
		async remove(id) {
			if (session?.cohort.id === id) session = undefined;
			await store.remove(id);
		},
		open: (id) =>
			inTurn(async () => {
				const cohort = await store.read(id);
				if (cohort === undefined) return undefined;
				session = openSession(emptyCohort(cohort), tools);
				await session.replace(cohort);
				return overview();
			}),
		overview,
		change: (head) => patch({ head, at: Date.now() }),
		take: (drops) =>
			inTurn(async () => {
				if (session === undefined) return nothingTaken;
				taking = new AbortController();
				const bench = { session, store, tools, signal: taking.signal };
				const taken = await takeDrops(drops, bench);
				events.tell({ type: 'changed' });
				return taken;
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
		candidates: () => Promise.resolve(session === undefined ? [] : listCandidates(session)),
		async saveSigned(signed) {
			await patch({ signed, at: Date.now() });
			return store.state === 'durable';
		},
		...createArchive(store),
		...createRosterDesk(
			() => session?.cohort.members ?? [],
			(members) => patch({ members, at: Date.now() }),
		),
		...createStatisticsDesk(open, tools.shelf),
		...createExportDesk(open, words),
		...viewsOf(open),
	};
}

const nothingTaken: Taken = { added: 0, known: 0, others: 0, refused: [], left: 0 };

function overviewOf({ cohort, recap, revision, signed }: Session, state: 'durable' | 'visit-only') {
	const { members: _, intakes: __, decisions: ___, signed: ____, ...head } = cohort;
	const whole = recap();
	const { totals } = whole;
	return { head, totals, state, ...summarize(whole), signed: signed().size, revision };
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
			ask([], ({ cohort }) =>
				cohort.members.filter((member) => matchesText(member, folded(text))).slice(0, MOST_FOUND),
			),
	};
}
