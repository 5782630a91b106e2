import { verifyEs256 } from '#adapters/crypto/es256.ts';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { loadTrustList } from '#adapters/bank/load-trust-list.ts';
import { assignmentState } from '#domain/assignment/assignment-state.ts';
import type { Assignment } from '#domain/assignment/assignment.ts';
import { readAssignment, type AssignmentRefusal } from '#domain/assignment/assignment-token.ts';
import { assignmentKey } from '#domain/assignment/kept-assignment.ts';
import { judgeSigner, type Signer } from '#domain/issuer/judge-signer.ts';
import { thumbprintOf } from '#domain/signing/jwk.ts';

/** A course as the page knows it. */
export interface CourseName {
	readonly id: string;
	readonly title: string;
}

/** Who signed; `unlisted` where the lists of agencies could not be read. */
export type LinkSigner = Signer | { readonly state: 'unlisted'; readonly kid: string };

/** Why a link is not taken, with what to say of it. */
export type LinkRefusal =
	| { readonly reason: AssignmentRefusal }
	| { readonly reason: 'course'; readonly course: string }
	| { readonly reason: 'closed'; readonly closes: string }
	| { readonly reason: 'revoked'; readonly issuer: string };

export interface OpenedAssignment {
	/** Id under which it will be kept. */
	readonly key: string;
	readonly token: string;
	readonly assignment: Assignment;
	/** Thumbprint of the key that signed it. */
	readonly kid: string;
	readonly signer: LinkSigner;
}

export type ReadLink =
	| { readonly ok: true; readonly opened: OpenedAssignment }
	| { readonly ok: false; readonly refusal: LinkRefusal };

/** Checks a link: its signature, its course, its days, and whose key signed it. Never rejects. */
export async function readLink(
	token: string,
	{ courses, now }: { readonly courses: readonly CourseName[]; readonly now: number },
): Promise<ReadLink> {
	const read = await readAssignment(token, verifyEs256);
	if (!read.ok) return refuse({ reason: read.reason });
	const { assignment, key } = read;
	const { course, closes, issuedAt } = assignment;
	if (!courses.some(({ id }) => id === course)) return refuse({ reason: 'course', course });
	if (assignmentState(assignment, [], now).state === 'closed') {
		return refuse({ reason: 'closed', closes });
	}
	const kid = thumbprintOf(key, sha256);
	const signer = await findSigner(kid, issuedAt);
	if (signer.state === 'revoked') {
		return refuse({ reason: 'revoked', issuer: signer.key.issuer.name });
	}
	const opened = { key: assignmentKey(assignment.id, kid), token, assignment, kid, signer };
	return { ok: true, opened };
}

async function findSigner(kid: string, at: number): Promise<LinkSigner> {
	const loaded = await loadTrustList();
	if (loaded.ok) return judgeSigner(loaded.list, { kid, at });
	return loaded.reason === 'missing' ? { state: 'unknown', kid } : { state: 'unlisted', kid };
}

function refuse(refusal: LinkRefusal): ReadLink {
	return { ok: false, refusal };
}
