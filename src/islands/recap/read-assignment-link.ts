import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { readAssignment } from '#domain/assignment/assignment-token.ts';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { findTokens } from '#domain/submission/find-tokens.ts';

export type ReadLink =
	| { readonly ok: true; readonly token: string; readonly assignment: Assignment }
	| { readonly ok: false; readonly reason: 'none' | 'refused' };

/** Reads the first assignment in whatever was pasted: a link, a message, the token itself. */
export async function readAssignmentLink(text: string): Promise<ReadLink> {
	const found = findTokens(text).find(({ kind }) => kind === 'assignment');
	if (found === undefined) return { ok: false, reason: 'none' };
	const read = await readAssignment(found.text, verifyEs256);
	if (!read.ok) return { ok: false, reason: 'refused' };
	return { ok: true, token: found.text, assignment: read.assignment };
}
