import { ownPort, serve } from '#adapters/recap/rpc.ts';
import { readRoster } from './read-roster.ts';

/** Reads one list; ended to cancel. */
serve(ownPort(), { read: (bytes: Uint8Array, sheet: string) => readRoster(bytes, sheet) });
