import type { TrustList } from '#domain/issuer/issuer.ts';
import { judgeSigner, type Signer } from '#domain/issuer/judge-signer.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import { isExpired } from '#domain/record/certificate.ts';
import { readJws } from '#domain/signing/jws.ts';
import type { VerifySignature } from '#domain/signing/ports.ts';
import { readCertificate } from './certificate-token.ts';
import { readCredential } from './read-credential.ts';
import { replayCertificate, type FindBank, type Replay } from './replay-certificate.ts';
import { cutScore, recordMark, type SignedCertificate } from './signed-certificate.ts';
import type { PresentedText } from './verification-text.ts';
import { standingOf, type Check, type Mismatch, type Verdict } from './verdict.ts';

/** What verification needs from outside. */
export interface VerifyPorts {
	readonly findBank: FindBank;
	/** `undefined` where the lists cannot be had. Asked only for what is signed. */
	readonly loadTrust: () => Promise<TrustList | undefined>;
	readonly verify: VerifySignature;
	readonly sha256: Sha256;
}

/**
 * Level B: verifies a signed certificate, with the code of its record where that stands beside it, or
 * an Open Badges credential. Whatever the token, the answer is a value.
 *
 * @param now ms epoch.
 */
export async function verifySigned(
	{ token, code }: PresentedText,
	ports: VerifyPorts,
	now: number,
): Promise<Verdict> {
	// Every refusal but this one is the same for both kinds of token.
	const typed = readJws(token, 'netral-certificate');
	const isCredential = !typed.ok && typed.reason === 'type';
	return isCredential ? verifyCredential(token, ports, now) : verifyToken(token, code, ports, now);
}

async function verifyToken(
	token: string,
	code: string,
	ports: VerifyPorts,
	now: number,
): Promise<Verdict> {
	const read = readCertificate(token);
	if (!read.ok) return { kind: 'unreadable', what: 'certificate', reason: read.reason };
	const { certificate, jws } = read;
	const trust = await ports.loadTrust();
	const signer = trust && judgeSigner(trust, { kid: certificate.kid, at: certificate.signedAt });
	const revocation = trust && findRevocation(trust, signer, certificate.number);
	const replay =
		code === '' ? undefined : await replayCertificate(code, ports.findBank, ports.sha256);
	const checks: readonly Check[] = [
		{ name: 'signature', outcome: await signatureOutcome(signer, jws, ports) },
		signerCheck(signer),
		revocationCheck(signer, revocation !== undefined),
		expiryCheck(certificate.until, certificate.signedAt, now),
		...recordChecks(certificate, replay, ports.sha256),
	];
	return {
		kind: 'certificate',
		state: standingOf(checks),
		certificate,
		checks,
		...{ signer, revocation, asOf: trust?.asOf },
		...(replay?.ok === true && { view: replay.view }),
	};
}

async function verifyCredential(token: string, ports: VerifyPorts, now: number): Promise<Verdict> {
	const read = await readCredential(token, ports.verify, ports.sha256);
	if (read.state === 'refused') {
		return { kind: 'unreadable', what: 'credential', reason: read.reason };
	}
	const { credential, claims } = read;
	const trust = await ports.loadTrust();
	const signer = trust && judgeSigner(trust, { kid: credential.kid, at: credential.validFrom });
	const revocation = trust && findRevocation(trust, signer, credential.number);
	const checks: readonly Check[] = [
		{ name: 'signature', outcome: 'fits' },
		{ name: 'claims', outcome: read.state === 'read' ? 'equal' : 'unequal', claims },
		signerCheck(signer),
		revocationCheck(signer, revocation !== undefined),
		expiryCheck(credential.until, credential.validFrom, now),
	];
	const asOf = trust?.asOf;
	return {
		kind: 'credential',
		state: standingOf(checks),
		credential,
		checks,
		...{ signer, revocation, asOf },
	};
}

/** The key is taken from the list, never from the token, so a token can only name one. */
async function signatureOutcome(
	signer: Signer | undefined,
	jws: Parameters<VerifySignature>[1],
	{ verify }: VerifyPorts,
): Promise<'fits' | 'altered' | 'no-key'> {
	if (signer === undefined || signer.state === 'unknown') return 'no-key';
	return (await verify(signer.key.jwk, jws)) ? 'fits' : 'altered';
}

function findRevocation(trust: TrustList, signer: Signer | undefined, number: string) {
	if (signer === undefined || signer.state === 'unknown') return undefined;
	// An agency takes back its own certificates, not those of others.
	return trust.revocations.find(
		({ certificate, issuer }) => certificate === number && issuer === signer.key.issuer.id,
	);
}

function signerCheck(signer: Signer | undefined): Check {
	return { name: 'signer', outcome: signer?.state ?? 'no-list' };
}

function revocationCheck(signer: Signer | undefined, isRevoked: boolean): Check {
	if (signer === undefined) return { name: 'revocation', outcome: 'no-list' };
	if (signer.state === 'unknown') return { name: 'revocation', outcome: 'not-asked' };
	return { name: 'revocation', outcome: isRevoked ? 'revoked' : 'none' };
}

/** A device a little behind the signer's clock is no reason to doubt. */
const LEEWAY = 10 * 60_000;

function expiryCheck(until: string, from: number, now: number): Check {
	if (from > now + LEEWAY) return { name: 'expiry', outcome: 'not-yet' };
	const isOver = until !== '' && isExpired(until, now);
	return { name: 'expiry', outcome: isOver ? 'expired' : 'valid' };
}

function recordChecks(
	certificate: SignedCertificate,
	replay: Replay | undefined,
	sha256: Sha256,
): readonly Check[] {
	if (replay === undefined) return [{ name: 'replay', outcome: 'no-record' }];
	if (!replay.ok) {
		const { reason } = replay;
		const isOpen = reason === 'unreachable' || reason === 'unknown-bank';
		return [{ name: 'replay', outcome: isOpen ? reason : 'refused' }];
	}
	const { view } = replay;
	const fields = mismatches(certificate, view, sha256);
	return [
		{ name: 'replay', outcome: view.outcome.passed ? 'passed' : 'not-passed' },
		{ name: 'match', outcome: fields.length === 0 ? 'fits' : 'differs', fields },
	];
}

function mismatches(
	certificate: SignedCertificate,
	{ code, bank, record, outcome, number, date, until }: Extract<Replay, { ok: true }>['view'],
	sha256: Sha256,
): readonly Mismatch[] {
	const pairs: readonly (readonly [Mismatch, unknown, unknown])[] = [
		['number', certificate.number, number],
		['course', `${certificate.course}@${certificate.edition}`, `${bank.course}@${bank.edition}`],
		['bank', certificate.bank, record.bank.slice(0, 16)],
		['name', certificate.name, record.name],
		['agency', certificate.agency, record.agency],
		['date', certificate.date, date],
		['until', certificate.until, until],
		['score', certificate.scaled, cutScore(outcome.scaled)],
		['record', certificate.record, recordMark(code, sha256)],
	];
	return pairs.filter(([, signed, found]) => signed !== found).map(([field]) => field);
}
