import { createHash } from 'node:crypto';
import type { Sha256 } from '#domain/record/bank-digest.ts';

/** SHA-256 of Node, for tests of what only needs some implementation of the port. */
export const sha256: Sha256 = (bytes) =>
	new Uint8Array(createHash('sha256').update(bytes).digest());
