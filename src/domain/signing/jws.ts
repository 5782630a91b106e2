import { fromBase64Url, toBase64Url } from '#domain/record/base64url.ts';
import { isThumbprint, readPublicJwk, type PublicJwk } from './jwk.ts';
import type { Sign, Signed } from './ports.ts';
import { parseStrictJson } from './strict-json.ts';

/**
 * What a token is for, so that none is taken for another kind (explicit typing, RFC 8725 section
 * 3.11). `JWT` is what Open Badges 3.0 asks for.
 */
export type JwsType = 'netral-assignment' | 'netral-submission' | 'netral-certificate' | 'JWT';

/** Who signed: the key itself, or the thumbprint by which verifiers find it. */
export type JwsKey =
	| { readonly jwk: PublicJwk; readonly kid?: undefined }
	| { readonly kid: string; readonly jwk?: undefined };

export type JwsHeader = JwsKey & { readonly alg: 'ES256'; readonly typ: JwsType };

export interface Jws extends Signed {
	readonly header: JwsHeader;
	/** Plain JSON; its shape is for the caller to check. */
	readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Why a text is not a token of ours, in the order in which they are found, but for a signature of
 * another length, which is looked for behind the algorithm: other algorithms have other lengths.
 */
export type JwsRefusal =
	| 'empty'
	| 'too-long'
	/**
	 * Not three parts of base64url as their only spelling, or a signature that is not 64 bytes long: cut,
	 * re-encoded or something else.
	 */
	| 'shape'
	/** A part is not JSON, or names a member twice. */
	| 'json'
	/** Another algorithm than ES256, `none` and HS256 included. */
	| 'algorithm'
	/** A member of the header that is not expected, or one that is missing or malformed. */
	| 'header'
	/** Made for something else. */
	| 'type';

export type ReadJws =
	{ readonly ok: true; readonly jws: Jws } | { readonly ok: false; readonly reason: JwsRefusal };

/** Characters of a token; a credential has some 2,000, a submission with many attempts 10,000. */
export const MOST_CHARACTERS = 24_000;

/** Is it meant as a token and not as a code, even where nothing is left of it but its beginning? */
export function isToken(text: string): boolean {
	return text.includes('.') || text.startsWith('eyJ');
}

/** Of ES256 (RFC 7518 section 3.4). */
const SIGNATURE_BYTES = 64;

const MEMBERS = ['alg', 'typ', 'kid', 'jwk'];
const JWK_MEMBERS = ['kty', 'crv', 'x', 'y'];

/**
 * Reads a compact JWS (RFC 7515 section 7.1) without checking its signature. Strict: one spelling for
 * the same bytes, the algorithm ES256 alone, `alg`, `typ` and one of `kid` and `jwk` in the header and
 * nothing else, so that neither `crit` nor `jku` nor `x5c` is ever followed.
 */
export function readJws(text: string, type: JwsType): ReadJws {
	if (text === '') return refuse('empty');
	if (text.length > MOST_CHARACTERS) return refuse('too-long');
	const parts = text.split('.');
	const [head, body, signature] = parts.map(fromBase64Url);
	if (parts.length !== 3 || !isBytes(head) || !isBytes(body) || !isBytes(signature)) {
		return refuse('shape');
	}
	const [header, payload] = [readObject(head), readObject(body)];
	if (header === undefined || payload === undefined) return refuse('json');
	if (header['alg'] !== 'ES256') return refuse('algorithm');
	// A token that lost its end is told as cut, whatever else may be odd about it.
	if (signature.length !== SIGNATURE_BYTES) return refuse('shape');
	const key = readKey(header);
	if (key === undefined) return refuse('header');
	if (header['typ'] !== type) return refuse('type');
	const signingInput = text.slice(0, text.lastIndexOf('.'));
	return {
		ok: true,
		jws: { header: { alg: 'ES256', typ: type, ...key }, payload, signingInput, signature },
	};
}

/**
 * Signs plain JSON as a compact JWS.
 *
 * @throws Whatever `sign` rejects with.
 */
export async function writeJws(
	header: JwsHeader,
	payload: Readonly<Record<string, unknown>>,
	sign: Sign,
): Promise<string> {
	const signingInput = `${encode(header)}.${encode(payload)}`;
	return `${signingInput}.${toBase64Url(await sign(signingInput))}`;
}

function refuse(reason: JwsRefusal): ReadJws {
	return { ok: false, reason };
}

const isBytes = (part: ReturnType<typeof fromBase64Url> | undefined): part is Uint8Array =>
	part !== undefined && typeof part !== 'string';

function encode(value: unknown): string {
	return toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
}

function readObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		const value = parseStrictJson(text);
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
	} catch {
		return undefined;
	}
}

function readKey(header: Readonly<Record<string, unknown>>): JwsKey | undefined {
	if (Object.keys(header).some((name) => !MEMBERS.includes(name))) return undefined;
	const { kid, jwk } = header;
	if (jwk === undefined) return isThumbprint(kid) ? { kid } : undefined;
	if (kid !== undefined || typeof jwk !== 'object' || jwk === null) return undefined;
	if (Object.keys(jwk).some((name) => !JWK_MEMBERS.includes(name))) return undefined;
	const read = readPublicJwk(jwk);
	return read && { jwk: read };
}
