/** Tells how far long work is, on the error output and never more than twice a second. */
export interface Progress {
	/** @param done Results so far. */
	readonly report: (done: number) => void;
	/** Clears the line. */
	readonly end: () => void;
}

const EVERY = 500;

/** @param isWanted By default where somebody looks at a terminal. */
export function startProgress(label: string, isWanted: boolean = process.stderr.isTTY): Progress {
	if (!isWanted) return { report: () => undefined, end: () => undefined };
	const startedAt = performance.now();
	const isTerminal = process.stderr.isTTY;
	let lastAt = startedAt;
	const write = (text: string) =>
		process.stderr.write(isTerminal ? `\r${text}\u001b[K` : `${text}\n`);
	return {
		report: (done) => {
			const now = performance.now();
			if (now - lastAt < EVERY) return;
			lastAt = now;
			const pace = Math.round((done * 1000) / (now - startedAt));
			write(`${label}: ${done} (${pace} per detik)`);
		},
		end: () => {
			if (isTerminal) process.stderr.write('\r\u001b[K');
		},
	};
}
