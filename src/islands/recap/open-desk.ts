import { createListeners, type Listeners } from '#adapters/storage/listeners.ts';
import type { Desk, DeskEvent, DeskOptions } from '#adapters/recap/desk.ts';
import { callThrough } from '#adapters/recap/rpc.ts';
import { recapWords } from '#strings/recap-words.ts';

/** Calls that are passed on; `onEvent` is answered on this side. */
const METHODS = [
	...['list', 'create', 'remove', 'open', 'overview', 'change', 'take', 'cancel'],
	...['readList', 'cancelList', 'checkList', 'takeList', 'bankStatistics', 'unitStatistics'],
	...['exportTable', 'reminders', 'renewals'],
	...['rows', 'person', 'openRows', 'refused', 'findMembers', 'decide', 'candidates'],
	...['saveSigned', 'backup', 'inspect', 'restore'],
] as (keyof Desk)[];

/** Calls whose callers themselves tell what went wrong, and let people try again. */
const TOLD: readonly (keyof Desk)[] = ['open', 'take', 'exportTable', 'backup'];

/**
 * Opens HR's desk in a worker, so that nothing that it computes freezes the page; in the page itself
 * where the browser gives no worker. Whatever fails without being expected is told as `stopped`.
 */
export async function openDesk(options: DeskOptions): Promise<Desk> {
	try {
		return await openInWorker(options);
	} catch {
		const { createDesk } = await import('#adapters/recap/create-desk.ts');
		const desk = createDesk(options, recapWords);
		const events = createListeners<DeskEvent>();
		desk.onEvent((event) => events.tell(event));
		return watch(events, (method, args) => (desk[method] as Call)(...args));
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
	const stop = (event: Event) => {
		event.preventDefault();
		remote.fail();
		events.tell({ type: 'stopped' });
	};
	worker.addEventListener('error', stop);
	worker.addEventListener('messageerror', stop);
	await remote.call('start', [options]);
	return watch(events, (method, args) => remote.call('ask', [method, args]));
}

type Call = (...args: readonly unknown[]) => Promise<unknown>;

/** The desk behind these calls. What rejects and is told by nobody else is told as `stopped`. */
function watch(
	events: Listeners<DeskEvent>,
	ask: (method: keyof Desk, args: readonly unknown[]) => Promise<unknown>,
): Desk {
	const passed = METHODS.map((method): [string, Call] => [
		method,
		async (...args) => {
			try {
				return await ask(method, args);
			} catch (error) {
				if (!TOLD.includes(method)) events.tell({ type: 'stopped' });
				throw error;
			}
		},
	]);
	const desk: unknown = {
		...Object.fromEntries(passed),
		onEvent: (listener: (event: DeskEvent) => void) => events.add(listener),
	};
	return desk as Desk;
}
