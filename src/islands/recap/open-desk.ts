import { createListeners } from '#adapters/storage/listeners.ts';
import type { Desk, DeskEvent, DeskOptions } from '#adapters/recap/desk.ts';
import { callThrough } from '#adapters/recap/rpc.ts';

/** Calls that are passed on; `onEvent` is answered on this side. */
const METHODS = [
	...['list', 'create', 'remove', 'open', 'overview', 'change', 'take', 'cancel'],
	...['readList', 'cancelList', 'checkList', 'takeList', 'bankStatistics', 'unitStatistics'],
	...['exportTable', 'reminders', 'renewals'],
	...['rows', 'person', 'openRows', 'refused', 'findMembers', 'decide', 'candidates'],
	...['saveSigned', 'backup', 'inspect', 'restore'],
] as (keyof Desk)[];

/**
 * Opens HR's desk in a worker, so that nothing that it computes freezes the page; in the page itself
 * where the browser gives no worker.
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
	try {
		return await openInWorker(options);
	} catch {
		const [{ createDesk }, { recapWords }] = await Promise.all([
			import('#adapters/recap/create-desk.ts'),
			import('#strings/recap-words.ts'),
		]);
		return createDesk(options, recapWords);
	}
}

/** @throws When the worker does not start. */
async function openInWorker(options: DeskOptions): Promise<Desk> {
	const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
	const remote = callThrough(worker);
	const events = createListeners<DeskEvent>();
	worker.addEventListener('message', ({ data }: MessageEvent<{ readonly event?: DeskEvent }>) => {
		if (data.event !== undefined) events.tell(data.event);
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		remote.fail();
	});
	await remote.call('start', [options]);
	const passed = METHODS.map((method) => [
		method,
		(...args: readonly unknown[]) => remote.call('ask', [method, args]),
	]);
	return { ...Object.fromEntries(passed), onEvent: (listener) => events.add(listener) } as Desk;
}
