import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A link between a browser and a host; unlike the browser's own, it slows workers too. */
export interface SlowLink {
	/** Where the host is reached through it. */
	readonly url: string;
	/** Bytes that came down so far, headers included. */
	readonly received: () => number;
	close(): Promise<void>;
}

const ROUND_TRIP = 400;
/** Bytes in a millisecond at 400 kbit/s. */
const RATE = 50;

/** Puts 400 kbit/s down and a round trip of 400 ms before a host; opening a connection costs one more. */
export async function startSlowLink(to: string): Promise<SlowLink> {
	const { port, pathname } = new URL(to);
	let received = 0;
	let freeAt = 0;
	const server = createServer((client) => {
		const host = connect(Number(port), '127.0.0.1');
		const openAt = Date.now() + ROUND_TRIP;
		pass(client, host, () => Math.max(openAt, Date.now()) + ROUND_TRIP / 2);
		pass(host, client, (bytes) => {
			received += bytes;
			freeAt = Math.max(freeAt, Date.now()) + bytes / RATE;
			return freeAt + ROUND_TRIP / 2;
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port: own } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${own}${pathname}`,
		received: () => received,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

/** Passes on what comes, each piece when it is due. */
function pass(from: Socket, to: Socket, dueAt: (bytes: number) => number): void {
	from.on('data', (piece: Buffer) => {
		setTimeout(() => to.writable && to.write(piece), dueAt(piece.length) - Date.now());
	});
	from.on('close', () => setTimeout(() => to.destroy(), ROUND_TRIP * 2));
	from.on('error', () => to.destroy());
}
