import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Work that is spread over the processor's cores. */
export interface Threads<In, Out> {
	/** What became of each batch, in the order given; few batches are in memory at once. */
	readonly map: (batches: AsyncIterable<In>) => AsyncGenerator<Out>;
	readonly close: () => Promise<void>;
}

/** Batches that wait for each thread, so that none runs dry. */
const AHEAD = 3;

/**
 * Starts threads that answer each message by one message.
 *
 * @param count Threads; 0: one for each core.
 */
export function startThreads<In, Out>(
	script: URL,
	{ workerData, count }: { readonly workerData: unknown; readonly count: number },
): Threads<In, Out> {
	const size = count === 0 ? availableParallelism() : count;
	const threads = Array.from({ length: size }, () => startThread<In, Out>(script, workerData));
	return {
		async *map(batches) {
			const waiting: Promise<Out>[] = [];
			let next = 0;
			for await (const batch of batches) {
				const thread = threads[next % size];
				next += 1;
				if (thread !== undefined) waiting.push(thread.ask(batch));
				const first = waiting.length >= size * AHEAD ? waiting.shift() : undefined;
				if (first !== undefined) yield await first;
			}
			for (const each of waiting) yield await each;
		},
		close: async () => {
			await Promise.all(threads.map(({ stop }) => stop()));
		},
	};
}

function startThread<In, Out>(script: URL, workerData: unknown) {
	const worker = new Worker(script, { workerData });
	// Answers come in the order of the questions.
	const asked: { resolve: (out: Out) => void; reject: (error: unknown) => void }[] = [];
	worker.on('message', (out: Out) => asked.shift()?.resolve(out));
	worker.on('error', (error) => {
		for (const { reject } of asked.splice(0)) reject(error);
	});
	return {
		ask: (batch: In) =>
			new Promise<Out>((resolve, reject) => {
				asked.push({ resolve, reject });
				worker.postMessage(batch);
			}),
		stop: () => worker.terminate(),
	};
}
