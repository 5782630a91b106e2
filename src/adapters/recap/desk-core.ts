import { openHrStore, type HrStore } from '#adapters/storage/hr-store.ts';
import { createListeners, type Listeners } from '#adapters/storage/listeners.ts';
import { createQueue, type Queue } from '#adapters/storage/queue.ts';
import { emptyCohort, type CohortPatch } from '#domain/recap/cohort-patch.ts';
import { openBankShelf } from './bank-shelf.ts';
import type { DeskEvent, DeskOptions } from './desk.ts';
import { openJudgePool } from './judge-pool.ts';
import { openSession, type Session, type SessionTools } from './session.ts';

/** What all parts of the desk work on. */
export interface DeskCore {
	readonly store: HrStore;
	readonly events: Listeners<DeskEvent>;
	readonly tools: SessionTools;
	/** Work that reads or judges whole cohorts waits for its turn. */
	readonly inTurn: Queue;
	/** The open cohort. */
	readonly session: () => Session | undefined;
	/** Opens a cohort once all of it is judged; `undefined` where there is none of this id. */
	readonly open: (id: string) => Promise<Session | undefined>;
	readonly close: () => void;
	/** Changes the open cohort here and on the disk. */
	readonly patch: (change: CohortPatch) => Promise<void>;
}

/** ms in which changes of other tabs are gathered before they are read. */
const GATHER = 300;

export function createDeskCore({ root, database, currentBanks }: DeskOptions): DeskCore {
	const store = openHrStore(database);
	const events = createListeners<DeskEvent>();
	const inTurn = createQueue();
	const tools = {
		pool: openJudgePool(root),
		shelf: openBankShelf(root),
		currentBanks,
		onProgress: (done: number, total: number) => events.tell({ type: 'progress', done, total }),
	};
	let session: Session | undefined;

	const reload = async () => {
		events.tell({ type: 'cohorts' });
		if (session !== undefined && !(await refresh(session, store))) session = undefined;
		events.tell({ type: 'changed' });
	};
	let timer: ReturnType<typeof setTimeout> | undefined;
	store.onElsewhere(() => {
		clearTimeout(timer);
		timer = setTimeout(
			() => void inTurn(reload).catch(() => events.tell({ type: 'stopped' })),
			GATHER,
		);
	});
	store.onState(() => events.tell({ type: 'changed' }));

	return {
		...{ store, events, tools, inTurn },
		session: () => session,
		async open(id) {
			const cohort = await store.read(id);
			if (cohort === undefined) return undefined;
			const opened = openSession(emptyCohort(cohort), tools);
			if (!(await refresh(opened, store))) return undefined;
			session = opened;
			return opened;
		},
		close: () => (session = undefined),
		async patch(change) {
			if (session === undefined) return;
			session.apply(change);
			await store.patch(session.cohort.id, change);
			events.tell({ type: 'changed' });
		},
	};
}

/**
 * Brings a session up to what is kept. What HR decides while it is being read and judged is in the
 * next reading. `false`: the cohort is gone.
 */
async function refresh(session: Session, store: HrStore): Promise<boolean> {
	for (;;) {
		const seen = session.revision;
		const cohort = await store.read(session.cohort.id);
		if (cohort === undefined) return false;
		await session.judge(cohort);
		if (session.revision !== seen) continue;
		session.replace(cohort);
		return true;
	}
}
