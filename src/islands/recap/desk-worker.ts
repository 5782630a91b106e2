import { createDesk } from '#adapters/recap/create-desk.ts';
import type { Desk, DeskEvent, DeskOptions } from '#adapters/recap/desk.ts';
import { ownPort, serve } from '#adapters/recap/rpc.ts';
import { recapWords } from '#strings/recap-words.ts';

let desk: Desk | undefined;

const tell = (event: DeskEvent) => ownPort().postMessage({ event });

// What fails here and is waited for by nobody reaches no page by itself, and neither does a question
// that cannot be read.
addEventListener('unhandledrejection', () => tell({ type: 'stopped' }));
addEventListener('messageerror', () => tell({ type: 'stopped' }));

/** The desk in a thread of its own. The first call says for which page it works. */
serve(ownPort(), {
	start: (options: DeskOptions) => {
		desk ??= createDesk(options, recapWords);
		desk.onEvent(tell);
	},
	ask: (method: keyof Desk, args: readonly unknown[]) =>
		(desk?.[method] as ((...args: readonly unknown[]) => unknown) | undefined)?.(...args),
});
