import type { Revocation } from '#domain/issuer/issuer.ts';
import type { Signer } from '#domain/issuer/judge-signer.ts';
import type { Refusal } from '#domain/record/unpack.ts';
import type { CertificateRefusal } from './certificate-token.ts';
import type { ClaimCheck, CredentialFacts, CredentialRefusal } from './read-credential.ts';
import type { ReplayedCertificate } from './replay-certificate.ts';
import type { SignedCertificate } from './signed-certificate.ts';

/** What a signed certificate and its record both say, where the two do not agree. */
export type Mismatch =
	'number' | 'course' | 'bank' | 'name' | 'agency' | 'date' | 'until' | 'score' | 'record';

/** One thing that was checked, and what came of it. */
export type Check =
	/** `no-key`: the issuer is unknown, so nobody here has the key to check with. */
	| { readonly name: 'signature'; readonly outcome: 'fits' | 'altered' | 'no-key' }
	| {
			readonly name: 'signer';
			readonly outcome: 'trusted' | 'unknown' | 'outside-window' | 'revoked' | 'no-list';
	  }
	/** `not-asked`: of an issuer that nobody knows there is no list. */
	| {
			readonly name: 'revocation';
			readonly outcome: 'none' | 'revoked' | 'not-asked' | 'no-list';
	  }
	/** Claims of an Open Badges credential against each other. */
	| {
			readonly name: 'claims';
			readonly outcome: 'equal' | 'unequal';
			readonly claims: readonly ClaimCheck[];
	  }
	| { readonly name: 'expiry'; readonly outcome: 'valid' | 'expired' | 'not-yet' }
	| {
			readonly name: 'replay';
			readonly outcome:
				'passed' | 'not-passed' | 'refused' | 'unknown-bank' | 'unreachable' | 'no-record';
	  }
	| {
			readonly name: 'match';
			readonly outcome: 'fits' | 'differs';
			readonly fields: readonly Mismatch[];
	  };

/** How much a check weighs: it speaks for the certificate, against it, or could not be made. */
export type Weight = 'good' | 'bad' | 'open';

const WEIGHTS: Readonly<Record<Check['outcome'], Weight>> = {
	fits: 'good',
	trusted: 'good',
	none: 'good',
	equal: 'good',
	valid: 'good',
	passed: 'good',
	altered: 'bad',
	'outside-window': 'bad',
	revoked: 'bad',
	unequal: 'bad',
	expired: 'bad',
	'not-yet': 'bad',
	'not-passed': 'bad',
	refused: 'bad',
	differs: 'bad',
	unknown: 'open',
	'no-key': 'open',
	'no-list': 'open',
	'not-asked': 'open',
	'no-record': 'open',
	'unknown-bank': 'open',
	unreachable: 'open',
};

export function weightOf({ outcome }: Check): Weight {
	return WEIGHTS[outcome];
}

/** What a signed certificate is worth, the gravest finding first. */
export type Standing =
	/** Changed after it was signed, or signed by another key than it names. */
	| 'altered'
	/** Its parts, or certificate and record, do not agree. */
	| 'contradicts'
	/** Its key was given up: nothing that it signed counts. */
	| 'key-revoked'
	/** Taken back by the agency. */
	| 'revoked'
	/** Signed on a day on which the agency did not use this key. */
	| 'outside-window'
	/** The lists of agencies could not be had. */
	| 'no-list'
	| 'unknown-issuer'
	| 'expired'
	/** Begins later. */
	| 'not-yet'
	| 'vouched';

interface Judged {
	readonly state: Standing;
	/** In the order in which they were made. */
	readonly checks: readonly Check[];
	/** Absent where the lists of agencies could not be had. */
	readonly signer?: Signer | undefined;
	readonly revocation?: Revocation | undefined;
	/** Day of the lists, `YYYY-MM-DD`. */
	readonly asOf?: string | undefined;
}

/** What became of a text that claims to be a certificate, at the level that it claims. */
export type Verdict =
	| {
			readonly kind: 'unreadable';
			readonly what: 'record';
			readonly reason: Refusal | 'unreachable';
	  }
	| {
			readonly kind: 'unreadable';
			readonly what: 'certificate';
			readonly reason: CertificateRefusal;
	  }
	| { readonly kind: 'unreadable'; readonly what: 'credential'; readonly reason: CredentialRefusal }
	/** Level A: these answers earn this score; nobody vouches for who gave them. */
	| {
			readonly kind: 'record';
			readonly state: 'passed' | 'not-passed' | 'expired';
			readonly view: ReplayedCertificate;
	  }
	/** Level B, as printed. `view` where the record came along and could be replayed. */
	| (Judged & {
			readonly kind: 'certificate';
			readonly certificate: SignedCertificate;
			readonly view?: ReplayedCertificate | undefined;
	  })
	/** Level B, as a file. */
	| (Judged & { readonly kind: 'credential'; readonly credential: CredentialFacts });

const GRAVEST: readonly (readonly [name: Check['name'], outcome: Check['outcome'], Standing])[] = [
	['signature', 'altered', 'altered'],
	['claims', 'unequal', 'contradicts'],
	['match', 'differs', 'contradicts'],
	['replay', 'not-passed', 'contradicts'],
	['replay', 'refused', 'contradicts'],
	['signer', 'revoked', 'key-revoked'],
	['revocation', 'revoked', 'revoked'],
	['signer', 'outside-window', 'outside-window'],
	['signer', 'no-list', 'no-list'],
	['signer', 'unknown', 'unknown-issuer'],
	['expiry', 'expired', 'expired'],
	['expiry', 'not-yet', 'not-yet'],
];

/** One word for all checks together: the gravest of what they found. */
export function standingOf(checks: readonly Check[]): Standing {
	const found = GRAVEST.find(([name, outcome]) =>
		checks.some((check) => check.name === name && check.outcome === outcome),
	);
	return found?.[2] ?? 'vouched';
}
