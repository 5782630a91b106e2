/** Where messages go to and come from: a worker from outside, or its own scope from within. */
export interface Port {
	postMessage(message: unknown, transfer?: Transferable[]): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** The scope of this worker, which the types of a page take for a window. */
export function ownPort(): Port {
	return self as unknown as Port;
}

interface Call {
	readonly call: number;
	readonly method: string;
	readonly args: readonly unknown[];
}

type Answer =
	| { readonly answer: number; readonly value: unknown }
	| { readonly answer: number; readonly error: string };

/** Methods that may be called from the other side of a port. */
export type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Serves calls with these methods. What one throws is told by its message. */
export function serve(port: Port, methods: Methods): void {
	port.addEventListener('message', ({ data }: MessageEvent<Call>) => {
		if (typeof data.call !== 'number') return;
		const { call: answer, method, args } = data;
		const run = methods[method] as (...args: unknown[]) => unknown;
		// What throws at once is told like what rejects.
		void new Promise((resolve) => resolve(run(...args)))
			.then((value) => port.postMessage({ answer, value } satisfies Answer))
			// Also where the value cannot be sent: otherwise somebody would wait for ever.
			.catch((error: unknown) =>
				port.postMessage({ answer, error: String(error) } satisfies Answer),
			);
	});
}

/** The other side of `serve`: methods as functions that promise. */
export interface Remote {
	call(method: string, args: readonly unknown[]): Promise<unknown>;
	/** Rejects whatever is still waited for: the other side is gone. */
	fail(): void;
}

export function callThrough(port: Port): Remote {
	const waiting = new Map<
		number,
		{ resolve: (value: unknown) => void; reject: (error: Error) => void }
	>();
	let calls = 0;
	let isGone = false;
	port.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		const caller = waiting.get(data.answer);
		waiting.delete(data.answer);
		if ('error' in data) caller?.reject(new Error(data.error));
		else caller?.resolve(data.value);
	});
	return {
		call: (method, args) =>
			new Promise((resolve, reject) => {
				if (isGone) return reject(new Error('The worker is gone.'));
				calls += 1;
				waiting.set(calls, { resolve, reject });
				port.postMessage({ call: calls, method, args } satisfies Call);
			}),
		fail() {
			isGone = true;
			for (const caller of waiting.values()) caller.reject(new Error('The worker is gone.'));
			waiting.clear();
		},
	};
}
