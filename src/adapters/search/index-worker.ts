/** What the worker of Pagefind 1.5 is told and answers; its version is pinned, a journey tests it. */
interface Answer {
	readonly id: number;
	readonly result?: unknown;
	readonly error?: string;
}

/** Pagefind in its worker. */
export interface IndexWorker {
	/** @throws What Pagefind says, or that the worker is gone. */
	call(method: string, args: readonly unknown[]): Promise<unknown>;
	close(): void;
}

const INSTANCE = 'netral';

/**
 * Pagefind's worker without the script that it comes with: that one is as large again, and would go
 * on in the page itself where the worker is slow to come, which the page's policy refuses.
 *
 * @param bundle Absolute address of the folder of the index.
 */
export function startIndexWorker(bundle: string): IndexWorker {
	const worker = new Worker(`${bundle}pagefind-worker.js`);
	const waiting = new Map<number, PromiseWithResolvers<unknown>>();
	let sent = 0;
	let failure: Error | undefined;
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		const caller = waiting.get(data.id);
		waiting.delete(data.id);
		if (data.error === undefined) caller?.resolve(data.result);
		else caller?.reject(new Error(data.error));
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		failure = new Error('The index worker could not be loaded.');
		for (const caller of waiting.values()) caller.reject(failure);
		waiting.clear();
	});
	return {
		call: (method, args) => {
			if (failure !== undefined) return Promise.reject(failure);
			const caller = withResolvers();
			sent += 1;
			waiting.set(sent, caller);
			worker.postMessage({ id: sent, instanceId: INSTANCE, method, args });
			return caller.promise;
		},
		close: () => worker.terminate(),
	};
}

/** `Promise.withResolvers` is younger than some phones in use. */
function withResolvers(): PromiseWithResolvers<unknown> {
	let resolve: PromiseWithResolvers<unknown>['resolve'] = () => undefined;
	let reject: PromiseWithResolvers<unknown>['reject'] = () => undefined;
	const promise = new Promise<unknown>((onDone, onFailed) => {
		resolve = onDone;
		reject = onFailed;
	});
	return { promise, resolve, reject };
}
