import type { PublicJwk } from '#domain/signing/jwk.ts';
import type { Sign } from '#domain/signing/ports.ts';

/** An agency's key while it is unlocked: what signs in its name. Held in memory alone. */
export interface Signer {
	readonly jwk: PublicJwk;
	/** Thumbprint of `jwk`. */
	readonly kid: string;
	readonly issuer: { readonly id: string; readonly name: string };
	readonly sign: Sign;
}
