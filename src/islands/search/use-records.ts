import { useEffect, useState } from 'preact/hooks';
import type { FoundHit, FoundRecord, SiteIndex } from '#adapters/search/site-index.ts';

/**
 * The records behind these hits. Those of the hits before stay until the new ones have come, so that
 * the list does not jump.
 *
 * @param onFailure Called where one of them cannot be fetched.
 */
export function useRecords(
	index: SiteIndex | undefined,
	hits: readonly FoundHit[],
	onFailure: () => void,
): readonly FoundRecord[] {
	const [records, setRecords] = useState<readonly FoundRecord[]>([]);
	const wanted = hits.map(({ data }) => data).join();
	useEffect(() => {
		if (index === undefined) return;
		let isCurrent = true;
		void Promise.all(hits.map((hit) => index.read(hit))).then((read) => {
			if (!isCurrent) return;
			const whole = read.filter((record) => record !== undefined);
			if (whole.length < read.length) onFailure();
			else setRecords(whole);
		});
		return () => {
			isCurrent = false;
		};
	}, [wanted]);
	return records;
}
