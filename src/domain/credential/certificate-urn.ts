import { toHex } from '#domain/record/bytes.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';

/** What a name stands for in an Open Badges credential: the credential itself, or who earned it. */
export type UrnPurpose = 'credential' | 'subject';

/**
 * `urn:uuid:…` that follows from the number of a certificate, so that signing it again names the same
 * credential, and revocation lists find it: a UUID of version 8 (RFC 9562 section 5.8, made as its
 * appendix B.2 shows) over a SHA-256. A subject gets another one for each certificate: nobody can
 * tell from two of them that one person holds both.
 */
export function certificateUrn(purpose: UrnPurpose, number: string, sha256: Sha256): string {
	const bytes = sha256(new TextEncoder().encode(`netral:${purpose}:${number}`)).slice(0, 16);
	bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
	bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
	const hex = toHex(bytes);
	const parts = [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map(([from, to]) =>
		hex.slice(from, to),
	);
	return `urn:uuid:${parts.join('-')}`;
}
