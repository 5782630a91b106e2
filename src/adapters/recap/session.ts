import type { Cohort, Member } from '#domain/recap/cohort.ts';
import { patchCohort, type CohortPatch } from '#domain/recap/cohort-patch.ts';
import type { JudgedIntake } from '#domain/recap/judged.ts';
import { recapOf, type Recap } from '#domain/recap/recap.ts';
import type { BankShelf } from './bank-shelf.ts';
import type { JudgePool } from './judge-pool.ts';
import { createItemSharing } from './share-items.ts';

export interface SessionTools {
	readonly pool: JudgePool;
	readonly shelf: BankShelf;
	readonly currentBanks: Readonly<Record<string, string>>;
	readonly onProgress: (done: number, total: number) => void;
}

/** The open cohort with all that was judged of it. */
export interface Session {
	readonly cohort: Cohort;
	/** Raised with every change. */
	readonly revision: number;
	readonly judged: ReadonlyMap<string, JudgedIntake>;
	/** Computed when it is asked for after a change. */
	readonly recap: () => Recap;
	readonly members: () => ReadonlyMap<string, Member>;
	/** Numbers of certificates that were signed and not taken back. */
	readonly signed: () => ReadonlySet<string>;
	readonly apply: (patch: CohortPatch) => void;
	/** Judges what of this state of the cohort is not judged yet, and changes nothing else. */
	readonly judge: (cohort: Cohort) => Promise<void>;
	/** From now on the cohort is this, all of which was judged. */
	readonly replace: (cohort: Cohort) => void;
	/** Adds what came in and was judged. */
	readonly add: (patch: CohortPatch, judged: readonly JudgedIntake[]) => void;
}

/** @param cohort As it is kept. Nothing of it is judged yet. */
export function openSession(cohort: Cohort, tools: SessionTools): Session {
	const judged = new Map<string, JudgedIntake>();
	let current = cohort;
	let revision = 0;
	let recap: Recap | undefined;
	let members: ReadonlyMap<string, Member> | undefined;
	let signed: ReadonlySet<string> | undefined;

	const share = createItemSharing();
	const keep = (batch: readonly JudgedIntake[]) => {
		for (const each of share(batch)) judged.set(each.id, each);
	};

	const become = (next: Cohort) => {
		current = next;
		revision += 1;
		recap = members = signed = undefined;
	};

	return {
		get cohort() {
			return current;
		},
		get revision() {
			return revision;
		},
		judged,
		recap: () =>
			(recap ??= recapOf(current, [...judged.values()], {
				now: Date.now(),
				currentBanks: tools.currentBanks,
				retakeOf: (bank) => tools.shelf.find(bank)?.bank.retake,
			})),
		members: () => (members ??= new Map(current.members.map((each) => [each.id, each]))),
		signed: () =>
			(signed ??= new Set(
				Object.entries(current.signed).flatMap(([number, { revoked }]) =>
					revoked === undefined ? [number] : [],
				),
			)),
		apply: (patch) => become(patchCohort(current, patch)),
		judge: (next) => judgeFresh(next, { judged, keep, tools }),
		replace: become,
		add(patch, batch) {
			keep(batch);
			become(patchCohort(current, patch));
		},
	};
}

interface Judging {
	readonly judged: ReadonlyMap<string, JudgedIntake>;
	readonly keep: (batch: readonly JudgedIntake[]) => void;
	readonly tools: SessionTools;
}

async function judgeFresh({ intakes }: Cohort, { judged, keep, tools }: Judging): Promise<void> {
	const fresh = Object.values(intakes).filter(({ id }) => !judged.has(id));
	let done = 0;
	await tools.pool.judgeAll(fresh, {
		signal: new AbortController().signal,
		onBatch: async (batch) => {
			await tools.shelf.fetchFor(batch);
			keep(batch);
			done += batch.length;
			tools.onProgress(done, fresh.length);
		},
	});
}
