import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { FoundHit, FoundRecord, SiteIndex } from '#adapters/search/site-index.ts';

/** Records that are read, by the `data` of their hits. */
export type ReadRecords = ReadonlyMap<string, FoundRecord>;

interface Wanted {
	readonly index: SiteIndex | undefined;
	readonly hits: readonly FoundHit[];
	/** Those that were read before the hits are first shown. */
	readonly early: ReadRecords;
	/** Called where one of them cannot be fetched. */
	readonly onFailure: () => void;
}

/**
 * The records behind these hits, as they come, in the order of the hits. Those of the hits before stay
 * until the first of them is there.
 */
export function useRecords({ index, hits, early, onFailure }: Wanted): readonly FoundRecord[] {
	const late = useRef(new Map<string, FoundRecord>());
	const shown = useRef<readonly FoundRecord[]>([]);
	const [, redraw] = useReducer((count: number) => count + 1, 0);
	const recordOf = ({ data }: FoundHit) => early.get(data) ?? late.current.get(data);
	const wanted = hits.map(({ data }) => data).join();
	// Before the frame is painted: nobody should wait for that first.
	useLayoutEffect(() => {
		if (index === undefined) return;
		let isCurrent = true;
		for (const hit of hits.filter((each) => recordOf(each) === undefined)) {
			void index.read(hit).then((record) => {
				if (record !== undefined) late.current.set(hit.data, record);
				if (!isCurrent) return;
				if (record === undefined) onFailure();
				else redraw(undefined);
			});
		}
		return () => {
			isCurrent = false;
		};
	}, [wanted]);
	const whole = leadingRun(hits.map(recordOf));
	if (whole.length > 0) shown.current = whole;
	return shown.current;
}

/** What stands before the first gap. */
function leadingRun<Value>(values: readonly (Value | undefined)[]): Value[] {
	const gap = values.indexOf(undefined);
	return values.slice(0, gap < 0 ? values.length : gap).filter((value) => value !== undefined);
}
