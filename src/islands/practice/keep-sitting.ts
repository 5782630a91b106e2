import { randomSeed } from '#adapters/crypto/random-seed.ts';
import { siteStore } from '#adapters/storage/site-store.ts';
import type { IdentifiedSitting } from '#domain/diagnosis/sitting-answers.ts';
import type { Purpose } from '#domain/learning/learner-data.ts';
import type { KnownItems } from '#domain/practice/practice-index.ts';
import { loadItems, type PracticeItems } from './load-items.ts';

export interface NewSitting {
	readonly purpose: Purpose;
	readonly course?: string;
	/** Given where all tabs must mean the same sitting; made up otherwise. */
	readonly id?: string;
	/** Draws the items with the seed of the sitting. */
	readonly draw: (seed: string) => readonly string[];
}

/** Opens a sitting and keeps it. Where another tab opened the same one first, that one is returned. */
export async function beginSitting({
	purpose,
	course,
	id: fixed,
	draw,
}: NewSitting): Promise<IdentifiedSitting> {
	const store = siteStore();
	const seed = randomSeed();
	const at = Date.now();
	const id = fixed ?? `${purpose}-${at}-${seed}`;
	const sitting = {
		purpose,
		...(course === undefined ? {} : { course }),
		seed,
		items: draw(seed),
		startedAt: at,
		at,
	};
	await store.update('sittings', id, (old) => old ?? sitting);
	const { sittings } = await store.read();
	return { id, ...(sittings[id] ?? sitting) };
}

/** Ends a sitting: answered, or given up for another. */
export async function closeSitting(id: string): Promise<void> {
	const at = Date.now();
	await siteStore().update('sittings', id, (old) =>
		old === undefined || old.closedAt !== undefined ? undefined : { ...old, closedAt: at, at },
	);
}

/** The wording of these items; `undefined` where it cannot be fetched now. */
export async function loadItemsOf(
	ids: readonly string[],
	items: KnownItems,
): Promise<PracticeItems | undefined> {
	const files = new Set(ids.flatMap((id) => items.get(id)?.file ?? []));
	return loadItems([...files]);
}
