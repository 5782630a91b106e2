import type { PublicJwk } from './jwk.ts';

/** What is signed and the signature over it: the first two parts of a JWS, and the third as bytes. */
export interface Signed {
	/** ASCII text. */
	readonly signingInput: string;
	/** r and s of 32 bytes each (RFC 7518 section 3.4). */
	readonly signature: Uint8Array;
}

/** ES256 verification. Answers `false`, and never rejects, whatever it is given. */
export type VerifySignature = (key: PublicJwk, signed: Signed) => Promise<boolean>;

/** ES256 signature of ASCII text: r and s, 64 bytes. Rejects where the key cannot be used. */
export type Sign = (signingInput: string) => Promise<Uint8Array>;
