import { useEffect, useState } from 'preact/hooks';
import { siteStore } from '#adapters/storage/site-store.ts';
import { heldMisconceptions, weakLessons } from '#domain/learning/pocket-card.ts';
import { gatherEvidence } from './gather-evidence.ts';

/** What this device knows of its learner's weak points. */
export interface WeakPoints {
	/** Lesson ids, worst first; none where nothing was missed. */
	readonly lessons: readonly string[];
	/** Tags, most frequent first. */
	readonly misconceptions: readonly string[];
	readonly isPartial: boolean;
}

/** The weak points, once they are read; until then nothing. */
export function useWeakPoints(files: readonly string[]): WeakPoints | undefined {
	const [points, setPoints] = useState<WeakPoints | undefined>();
	useEffect(() => {
		const read = async () => {
			const { evidence, isPartial } = await gatherEvidence(await siteStore().read(), files);
			const now = Date.now();
			setPoints({
				lessons: weakLessons(evidence, now),
				misconceptions: heldMisconceptions(evidence, now),
				isPartial,
			});
		};
		void read();
	}, []);
	return points;
}
