import type { HrStore } from '#adapters/storage/hr-store.ts';
import type { Intake } from '#domain/recap/cohort.ts';
import type { JudgedIntake } from '#domain/recap/judged.ts';
import { UNREACHABLE } from './bank-shelf.ts';
import type { Taken } from './desk.ts';
import { findIntakes } from './find-intakes.ts';
import { readDrop, type Drop, type RefusedDrop } from './read-drop.ts';
import type { Session, SessionTools } from './session.ts';

interface Bench {
	readonly session: Session;
	readonly store: HrStore;
	readonly tools: SessionTools;
	readonly signal: AbortSignal;
}

/** Results that are judged before they are written down together. */
const PER_WRITE = 2000;

/**
 * Takes in what HR was sent: finds results, judges those that are new, and keeps them. A cancel keeps
 * what was judged until then; the same files can be dropped again for the rest.
 */
export async function takeDrops(drops: readonly Drop[], bench: Bench): Promise<Taken> {
	const { fresh, isWhole, ...found } = await findFresh(drops, bench);
	const { kept, ...judged } = await judgeAndKeep([...fresh.values()], bench);
	const problem = judged.problem ?? (isWhole ? undefined : 'cancelled');
	const left = fresh.size - kept;
	return { ...found, added: kept, left, ...(problem !== undefined && { problem }) };
}

async function findFresh(drops: readonly Drop[], { session, signal }: Bench) {
	const fresh = new Map<string, Intake>();
	const refused: RefusedDrop[] = [];
	let known = 0;
	let others = 0;
	let unread = drops.length;
	for (const drop of drops) {
		if (signal.aborted) break;
		unread -= 1;
		const read = await readDrop(drop);
		refused.push(...read.refused);
		for (const text of read.texts) {
			const found = findIntakes(text, Date.now());
			others += found.others;
			for (const intake of found.intakes) {
				const isKnown = session.cohort.intakes[intake.id] !== undefined || fresh.has(intake.id);
				if (isKnown) known += 1;
				else fresh.set(intake.id, intake);
			}
		}
	}
	return { fresh, isWhole: unread === 0, refused, known, others };
}

async function judgeAndKeep(fresh: readonly Intake[], bench: Bench) {
	const { session, store, tools, signal } = bench;
	const byId = new Map(fresh.map((intake) => [intake.id, intake]));
	let waiting: readonly JudgedIntake[] = [];
	let done = 0;
	let kept = 0;
	const keep = async () => {
		const judged = waiting;
		waiting = [];
		if (judged.length === 0) return;
		const intakes = judged.flatMap(({ id }) => byId.get(id) ?? []);
		const patch = { intakes, at: Date.now() };
		session.add(patch, judged);
		kept += judged.length;
		await store.patch(session.cohort.id, patch);
	};
	let problem: Taken['problem'];
	tools.onProgress(0, fresh.length);
	try {
		await tools.pool.judgeAll(fresh, {
			signal,
			onBatch: async (batch) => {
				await tools.shelf.fetchFor(batch);
				waiting = [...waiting, ...batch];
				done += batch.length;
				tools.onProgress(done, fresh.length);
				if (waiting.length >= PER_WRITE) await keep();
			},
		});
	} catch (error) {
		if (!String(error).includes(UNREACHABLE)) {
			await keep();
			throw error;
		}
		problem = 'unreachable';
	}
	await keep();
	if (kept < fresh.length) problem ??= 'cancelled';
	return { kept, problem };
}
