import type { JudgedIntake } from '#domain/recap/judged.ts';
import { createJudge, type Judge, type Unjudged } from './judge.ts';
import { callThrough } from './rpc.ts';

export interface JudgeAll {
	/** Called with each batch as it is done, in any order. What it returns is waited for. */
	readonly onBatch: (judged: readonly JudgedIntake[]) => void | Promise<void>;
	readonly signal: AbortSignal;
}

export interface JudgePool {
	/**
	 * Judges all, or as many as were begun when the signal came.
	 *
	 * @throws When a bank cannot be loaded.
	 */
	judgeAll(intakes: readonly Unjudged[], options: JudgeAll): Promise<void>;
	close(): void;
}

/** Some 50 ms of work: few messages, and a cancel is felt at once. */
const BATCH = 250;
/** Without workers this page itself judges, some 5 ms at a time. */
const SLICE = 25;

/**
 * Workers that judge side by side; made at the first need. Where the browser gives none, this thread
 * judges in slices and lets others have their turn between them.
 *
 * @param root Absolute address of the site.
 */
export function openJudgePool(root: string, size = defaultSize()): JudgePool {
	let lanes: readonly Lane[] | undefined;
	return {
		async judgeAll(intakes, { onBatch, signal }) {
			// A worker costs 50 ms to start; a few results are judged sooner than that.
			const judges = intakes.length <= SLICE ? [inline(root)] : (lanes ??= openLanes(root, size));
			let next = 0;
			const work = async ({ judge, most }: Lane) => {
				while (next < intakes.length && !signal.aborted) {
					const batch = intakes.slice(next, next + most);
					next += most;
					await onBatch(await judge(batch));
				}
			};
			await Promise.all(judges.map(work));
		},
		close() {
			for (const lane of lanes ?? []) lane.close();
			lanes = undefined;
		},
	};
}

interface Lane {
	readonly judge: Judge;
	readonly most: number;
	readonly close: () => void;
}

/** One processor is left to the page. */
function defaultSize(): number {
	return Math.max(1, Math.min(8, (navigator.hardwareConcurrency || 2) - 1));
}

function openLanes(root: string, size: number): readonly Lane[] {
	try {
		return Array.from({ length: size }, () => openLane(root));
	} catch {
		return [inline(root)];
	}
}

function openLane(root: string): Lane {
	const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' });
	const remote = callThrough(worker);
	let own: Lane | undefined;
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		remote.fail();
	});
	return {
		judge: async (intakes) => {
			if (own !== undefined) return own.judge(intakes);
			try {
				return (await remote.call('judge', [root, intakes])) as readonly JudgedIntake[];
			} catch {
				// The worker could not be loaded, or ran out of memory: this thread tries, and tells.
				own = inline(root);
				return own.judge(intakes);
			}
		},
		most: BATCH,
		close: () => worker.terminate(),
	};
}

function inline(root: string): Lane {
	const judge = createJudge(root);
	return {
		judge: async (intakes) => {
			await new Promise((resolve) => setTimeout(resolve, 0));
			return judge(intakes);
		},
		most: SLICE,
		close: () => undefined,
	};
}
