import type { HrStore } from '#adapters/storage/hr-store.ts';
import type { Cohort } from '#domain/recap/cohort.ts';
import { MOST_OF_COHORT_FILE, readCohortFile, writeCohortFile } from '#domain/recap/cohort-file.ts';
import { headOf } from '#domain/recap/cohort-patch.ts';
import { copyCohort } from '#domain/recap/merge-cohorts.ts';
import type { Desk } from './desk.ts';
import { newId } from './new-id.ts';

/** Whole cohorts as files, and back. */
export function createArchive(
	store: HrStore,
	onRestored: () => void,
): Pick<Desk, 'backup' | 'inspect' | 'restore'> {
	/** The file that HR looks at before it is restored. */
	let held: Cohort | undefined;
	return {
		async backup(id) {
			const cohort = await store.read(id);
			if (cohort === undefined) return undefined;
			return new Blob([writeCohortFile(cohort, Date.now())], { type: 'application/json' });
		},
		async inspect(file) {
			held = undefined;
			if (file.size > MOST_OF_COHORT_FILE) return { ok: false, reason: 'too-large' };
			const read = readCohortFile(await textOf(file));
			if (!read.ok) return { ok: false, reason: read.reason };
			held = read.cohort;
			const known = await store.list();
			return {
				ok: true,
				head: headOf(held),
				savedAt: read.savedAt,
				members: held.members.length,
				intakes: Object.keys(held.intakes).length,
				isKnown: known.some(({ id }) => id === read.cohort.id),
			};
		},
		async restore(way, copyTitle) {
			if (held === undefined) return undefined;
			const next = way === 'copy' ? copyCohort(held, newId(), copyTitle) : held;
			held = undefined;
			await (way === 'copy' ? store.put(next) : store.merge(next));
			onRestored();
			return next.id;
		},
	};
}

/** A file that cannot be read any more is as good as empty. */
async function textOf(file: Blob): Promise<string> {
	try {
		return await file.text();
	} catch {
		return '';
	}
}
