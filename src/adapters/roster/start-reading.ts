import { callThrough } from '#adapters/recap/rpc.ts';
import type { ReadRoster } from './roster-table.ts';

/** A list that is being read; `undefined` once it was cancelled. */
export interface Reading {
	readonly result: Promise<ReadRoster | undefined>;
	cancel(): void;
}

/**
 * Reads a list in a worker of its own, since a workbook of 200,000 rows takes ten seconds and cannot
 * be interrupted otherwise; in this thread where the browser gives none.
 */
export function startReading(bytes: Uint8Array, sheet: string): Reading {
	let stop: () => void = () => undefined;
	const cancelled = new Promise<undefined>((resolve) => (stop = () => resolve(undefined)));
	try {
		const worker = new Worker(new URL('./roster-worker.ts', import.meta.url), { type: 'module' });
		const remote = callThrough(worker);
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			remote.fail();
		});
		const read = (remote.call('read', [bytes, sheet]) as Promise<ReadRoster>).catch(() =>
			readHere(bytes, sheet),
		);
		const result = Promise.race([read, cancelled]).finally(() => worker.terminate());
		return { result, cancel: stop };
	} catch {
		return { result: Promise.race([readHere(bytes, sheet), cancelled]), cancel: stop };
	}
}

async function readHere(bytes: Uint8Array, sheet: string): Promise<ReadRoster> {
	const { readRoster } = await import('./read-roster.ts');
	return readRoster(bytes, sheet);
}
