import { afterEach, expect, test } from 'vitest';
import { callThrough, serve, type Methods } from '#adapters/recap/rpc.ts';

const ports: MessagePort[] = [];

/** Both sides, as a page and its worker have them. */
function join(methods: Methods) {
	const { port1, port2 } = new MessageChannel();
	ports.push(port1, port2);
	serve(port1, methods);
	const remote = callThrough(port2);
	port1.start();
	port2.start();
	return remote;
}

afterEach(() => {
	for (const port of ports.splice(0)) port.close();
});

test('what is answered, thrown and rejected comes back to whoever asked', async () => {
	const remote = join({
		add: (one: number, other: number) => one + other,
		break: () => {
			throw new Error('broken at once');
		},
		fail: () => Promise.reject(new Error('broken later')),
	});
	expect(await remote.call('add', [1, 2])).toBe(3);
	await expect(remote.call('break', [])).rejects.toThrow('broken at once');
	await expect(remote.call('fail', [])).rejects.toThrow('broken later');
	await expect(remote.call('nothing', [])).rejects.toThrow();
});

test('an answer that cannot be sent is a failure, and nobody waits for ever', async () => {
	const remote = join({ give: () => () => 'a function' });
	await expect(remote.call('give', [])).rejects.toThrow('DataCloneError');
});

test('a question that cannot be sent is a failure', async () => {
	const remote = join({ take: () => 1 });
	await expect(remote.call('take', [() => 'a function'])).rejects.toThrow();
});

test('once the other side is gone, whatever waits and whatever is asked later fails', async () => {
	const remote = join({ wait: () => new Promise(() => undefined) });
	const waiting = remote.call('wait', []);
	remote.fail();
	await expect(waiting).rejects.toThrow('gone');
	await expect(remote.call('wait', [])).rejects.toThrow('gone');
});
