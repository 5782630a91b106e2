import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundHit, FoundRecord, SiteIndex } from '#adapters/search/site-index.ts';

/**
 * The records behind these hits, as they come, in the order of the hits. Those of the hits before stay
 * until the first of them is there.
 *
 * @param onFailure Called where one of them cannot be fetched.
 */
export function useRecords(
	index: SiteIndex | undefined,
	hits: readonly FoundHit[],
	onFailure: () => void,
): readonly FoundRecord[] {
	const [records, setRecords] = useState<readonly FoundRecord[]>([]);
	const known = useRef(new Map<string, FoundRecord>());
	const wanted = hits.map(({ data }) => data).join();
	useEffect(() => {
		if (index === undefined) return;
		let isCurrent = true;
		const show = () => {
			const whole = leadingRun(hits.map(({ data }) => known.current.get(data)));
			if (whole.length > 0) setRecords(whole);
		};
		show();
		for (const hit of hits.filter(({ data }) => !known.current.has(data))) {
			void index.read(hit).then((record) => {
				if (record !== undefined) known.current.set(hit.data, record);
				if (!isCurrent) return;
				if (record === undefined) onFailure();
				else show();
			});
		}
		return () => {
			isCurrent = false;
		};
	}, [wanted]);
	return records;
}

/** What stands before the first gap. */
function leadingRun<Value>(values: readonly (Value | undefined)[]): Value[] {
	const gap = values.indexOf(undefined);
	return values.slice(0, gap < 0 ? values.length : gap).filter((value) => value !== undefined);
}
