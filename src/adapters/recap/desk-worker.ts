import { createDesk } from './create-desk.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { ownPort, serve } from './rpc.ts';

let desk: Desk | undefined;

/** The desk in a thread of its own. The first call says for which page it works. */
serve(ownPort(), {
	start: (options: DeskOptions) => {
		desk ??= createDesk(options);
		desk.onEvent((event) => ownPort().postMessage({ event }));
	},
	ask: (method: keyof Desk, args: readonly unknown[]) =>
		(desk?.[method] as ((...args: readonly unknown[]) => unknown) | undefined)?.(...args),
});
