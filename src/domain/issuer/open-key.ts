import type { PublicJwk } from '#domain/signing/jwk.ts';
import type { Sign } from '#domain/signing/ports.ts';
import type { Issuer } from './issuer.ts';

/** A key of an agency while it is unlocked: it can sign, and nobody can read it out. In memory only. */
export interface OpenKey {
	readonly jwk: PublicJwk;
	/** Thumbprint of `jwk`. */
	readonly kid: string;
	readonly issuer: Pick<Issuer, 'id' | 'name'>;
	readonly sign: Sign;
}
