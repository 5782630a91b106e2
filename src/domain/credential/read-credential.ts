import type { Sha256 } from '#domain/record/bank-digest.ts';
import { isCertificateNumber } from '#domain/record/certificate-number.ts';
import { dateInWib } from '#domain/record/certificate.ts';
import { isPrintable } from '#domain/record/record.ts';
import { thumbprintOf, type PublicJwk } from '#domain/signing/jwk.ts';
import { readJws, type JwsRefusal } from '#domain/signing/jws.ts';
import type { VerifySignature } from '#domain/signing/ports.ts';
import { certificateUrn } from './certificate-urn.ts';
import { didOf } from './did-jwk.ts';

/** What must agree within a credential: the claims of Open Badges 3.0, and two of our own. */
export type ClaimName =
	| 'iss'
	| 'jti'
	| 'sub'
	| 'nbf'
	| 'exp'
	/** The issuer is the key that signed (`did:jwk`). */
	| 'issuer-key'
	/** The credential's id follows from the certificate's number. */
	| 'number';

/** `absent`: neither side has it, which only `exp` may; and `number` in credentials of others. */
export interface ClaimCheck {
	readonly claim: ClaimName;
	readonly state: 'equal' | 'different' | 'missing' | 'absent';
}

/** What a credential says, as its signer signed it. */
export interface CredentialFacts {
	readonly id: string;
	/** `NTR-2026-XXXX-XXXX`, or empty in a credential of others. */
	readonly number: string;
	readonly name: string;
	readonly title: string;
	/** Course id, or empty. */
	readonly course: string;
	readonly edition: string;
	readonly issuerName: string;
	/** Day of passing `YYYY-MM-DD`, or empty. */
	readonly date: string;
	/** ms epoch. */
	readonly validFrom: number;
	/** ms epoch; absent where it never ends. */
	readonly validUntil?: number | undefined;
	/** Last day of validity in WIB, `YYYY-MM-DD`, or empty. */
	readonly until: string;
	readonly jwk: PublicJwk;
	/** Thumbprint of `jwk`. */
	readonly kid: string;
}

/** Why a text is no credential. `altered`: its signature does not fit what it holds. */
export type CredentialRefusal = JwsRefusal | 'altered' | 'malformed';

export type ReadCredential =
	| { readonly state: 'refused'; readonly reason: CredentialRefusal }
	/** Signed, but it contradicts itself. */
	| {
			readonly state: 'unequal';
			readonly credential: CredentialFacts;
			readonly claims: readonly ClaimCheck[];
	  }
	| {
			readonly state: 'read';
			readonly credential: CredentialFacts;
			readonly claims: readonly ClaimCheck[];
	  };

/**
 * Reads an Open Badges 3.0 credential as a VC-JWT and takes the steps of its specification ("Verify a
 * Credential VC-JWT Signature"): the signature by the key that it carries, then each claim against
 * the credential. Whose key it is, and whether it was revoked or ran out, is for the caller to ask.
 * Whatever the text, the answer is a value.
 */
export async function readCredential(
	text: string,
	verify: VerifySignature,
	sha256: Sha256,
): Promise<ReadCredential> {
	const read = readJws(text, 'JWT');
	if (!read.ok) return { state: 'refused', reason: read.reason };
	const { jwk } = read.jws.header;
	if (jwk === undefined) return { state: 'refused', reason: 'header' };
	if (!(await verify(jwk, read.jws))) return { state: 'refused', reason: 'altered' };
	const { payload } = read.jws;
	const facts = toFacts(payload, jwk, sha256);
	if (facts === undefined) return { state: 'refused', reason: 'malformed' };
	const claims = checkClaims(payload, facts, sha256);
	const isSound = claims.every(({ state }) => state === 'equal' || state === 'absent');
	return { state: isSound ? 'read' : 'unequal', credential: facts, claims };
}

function toFacts(payload: unknown, jwk: PublicJwk, sha256: Sha256): CredentialFacts | undefined {
	const types = memberOf(payload, 'type');
	if (!Array.isArray(types) || !types.includes('VerifiableCredential')) return undefined;
	if (!KINDS.some((kind) => types.includes(kind))) return undefined;
	const text = (...path: readonly string[]) => textAt(payload, path);
	const achievement = ['credentialSubject', 'achievement'];
	const number = text('credentialSubject', 'licenseNumber');
	const course = text(...achievement, 'humanCode');
	const validFrom = timeAt(payload, 'validFrom');
	const validUntil = timeAt(payload, 'validUntil');
	if (validFrom === undefined || text(...achievement, 'name') === '') return undefined;
	if (memberOf(payload, 'validUntil') !== undefined && validUntil === undefined) return undefined;
	return {
		id: text('id'),
		number: isCertificateNumber(number) ? number : '',
		name: nameIn(memberOf(memberOf(payload, 'credentialSubject'), 'identifier')),
		title: text(...achievement, 'name'),
		course: /^[a-z0-9-]{1,60}$/u.test(course) ? course : '',
		edition: text(...achievement, 'version'),
		issuerName: text('issuer', 'name'),
		date: text('credentialSubject', 'activityEndDate'),
		validFrom,
		validUntil,
		until: validUntil === undefined ? '' : dateInWib(validUntil),
		jwk,
		kid: thumbprintOf(jwk, sha256),
	};
}

/** Two names for one thing, says the specification. */
const KINDS = ['OpenBadgeCredential', 'AchievementCredential'];

function checkClaims(payload: unknown, facts: CredentialFacts, sha256: Sha256): ClaimCheck[] {
	const same = (claim: ClaimName, found: unknown, wanted: unknown): ClaimCheck => {
		if (found === undefined || wanted === undefined || wanted === '') {
			return { claim, state: 'missing' };
		}
		return { claim, state: found === wanted ? 'equal' : 'different' };
	};
	const claim = (name: string) => memberOf(payload, name);
	const issuer = textAt(payload, ['issuer', 'id']);
	const { number, validFrom, validUntil } = facts;
	const hasEnd = validUntil !== undefined || claim('exp') !== undefined;
	return [
		same('iss', claim('iss'), issuer),
		same('jti', claim('jti'), facts.id),
		same('sub', claim('sub'), textAt(payload, ['credentialSubject', 'id'])),
		same('nbf', claim('nbf'), validFrom / 1000),
		hasEnd
			? same('exp', claim('exp'), validUntil === undefined ? undefined : validUntil / 1000)
			: { claim: 'exp', state: 'absent' },
		same('issuer-key', issuer, didOf(facts.jwk)),
		number === ''
			? { claim: 'number', state: 'absent' }
			: same('number', facts.id, certificateUrn('credential', number, sha256)),
	];
}

function memberOf(value: unknown, name: string): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
	return (value as Readonly<Record<string, unknown>>)[name];
}

/** Text that may be shown, or nothing. */
function textAt(value: unknown, path: readonly string[]): string {
	const found = path.reduce(memberOf, value);
	return typeof found === 'string' && found.length <= 1000 && isPrintable(found) ? found : '';
}

/** ms epoch of a time with its zone (RFC 3339), or `undefined`. */
function timeAt(value: unknown, name: string): number | undefined {
	const text = textAt(value, [name]);
	const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/u.test(text);
	const at = isTime ? Date.parse(text) : Number.NaN;
	return Number.isNaN(at) ? undefined : at;
}

/** The name in plain text among the identifiers of the subject. */
function nameIn(identifiers: unknown): string {
	const list: readonly unknown[] = Array.isArray(identifiers) ? identifiers : [identifiers];
	const plain = list.find(
		(each) => memberOf(each, 'hashed') === false && memberOf(each, 'identityType') === 'name',
	);
	return textAt(plain, ['identityHash']);
}
