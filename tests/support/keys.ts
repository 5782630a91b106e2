import { signWith } from '#adapters/crypto/es256.ts';
import { readPublicJwk, type PublicJwk } from '#domain/signing/jwk.ts';
import type { Sign } from '#domain/signing/ports.ts';

/** A key made for one test. */
export interface TestKey {
	readonly jwk: PublicJwk;
	readonly sign: Sign;
}

/** @throws When the platform gives something else than a key for ES256. */
export async function makeKey(): Promise<TestKey> {
	const curve = { name: 'ECDSA', namedCurve: 'P-256' };
	const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, true, [
		'sign',
		'verify',
	]);
	const jwk = readPublicJwk(await crypto.subtle.exportKey('jwk', publicKey));
	if (jwk === undefined) throw new Error('The platform made another kind of key.');
	return { jwk, sign: signWith(privateKey) };
}
