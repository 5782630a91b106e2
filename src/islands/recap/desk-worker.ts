import { createDesk } from '#adapters/recap/create-desk.ts';
import type { Desk, DeskOptions } from '#adapters/recap/desk.ts';
import { ownPort, serve } from '#adapters/recap/rpc.ts';
import { recapWords } from '#strings/recap-words.ts';

let desk: Desk | undefined;

/** The desk in a thread of its own. The first call says for which page it works. */
serve(ownPort(), {
	start: (options: DeskOptions) => {
		desk ??= createDesk(options, recapWords);
		desk.onEvent((event) => ownPort().postMessage({ event }));
	},
	ask: (method: keyof Desk, args: readonly unknown[]) =>
		(desk?.[method] as ((...args: readonly unknown[]) => unknown) | undefined)?.(...args),
});
