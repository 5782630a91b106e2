import { isCalendarDay } from '#domain/calendar-day.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import { fromBase64Url } from '#domain/record/base64url.ts';
import { toHex } from '#domain/record/bytes.ts';
import { isPrintable } from '#domain/record/record.ts';
import { readPublicJwk, thumbprintOf, type PublicJwk } from '#domain/signing/jwk.ts';
import { parseStrictJson } from '#domain/signing/strict-json.ts';
import type { Issuer } from './issuer.ts';

/** Raised by one whenever a reader of the old shape would go wrong. */
export const KEY_FILE_VERSION = 1;

/** A file has about 1,200 characters; what is many times that was never one. */
export const MOST_KEY_FILE = 20_000;

/** A private key under its passphrase, with what may be known of it by everybody. */
export interface SealedKey {
	readonly issuer: Pick<Issuer, 'id' | 'name'>;
	/** Thumbprint of `jwk`. */
	readonly kid: string;
	readonly jwk: PublicJwk;
	/** First day in WIB, `YYYY-MM-DD`. */
	readonly validFrom: string;
	/** Last day in WIB; absent while the key is in use. */
	readonly validUntil?: string | undefined;
	/**
	 * The private JWK in a compact JWE (RFC 7516, RFC 7517 section 7): PBES2-HS512+A256KW with 600,000
	 * rounds, A256GCM. Any software that knows JOSE opens it.
	 */
	readonly sealed: string;
}

/**
 * Why a text is no backup. `cut`: its end is missing. `other`: something else. `newer`: of a later
 * version of this site. `altered`: a backup once, and not what was written any more.
 */
export type KeyFileRefusal = 'empty' | 'too-long' | 'other' | 'cut' | 'newer' | 'altered';

export type ReadKeyFile =
	| { readonly ok: true; readonly key: SealedKey }
	| { readonly ok: false; readonly reason: KeyFileRefusal };

/** First member of every file, by which even half of one is known. */
const KIND = 'netral-kunci-penanda-tangan';

/** The backup of a key as JSON. Its checksum finds damage before a passphrase is asked for. */
export function writeKeyFile(key: SealedKey, sha256: Sha256): string {
	const content = contentOf(key);
	return `${JSON.stringify({ ...content, checksum: checksumOf(content, sha256) }, null, '\t')}\n`;
}

/**
 * Reads a backup. What it says is whole and fits together; whether the passphrase opens it, only
 * opening tells.
 */
export function readKeyFile(text: string, sha256: Sha256): ReadKeyFile {
	if (text.trim() === '') return refuse('empty');
	if (text.length > MOST_KEY_FILE) return refuse('too-long');
	const isOurs = text.slice(0, 200).includes(KIND);
	const value = parseStrictJson(text);
	if (value === undefined) {
		if (!isOurs) return refuse('other');
		return refuse(text.trimEnd().endsWith('}') ? 'altered' : 'cut');
	}
	if (!isFields(value) || value['kind'] !== KIND) return refuse(isOurs ? 'altered' : 'other');
	const { version, checksum, ...rest } = value;
	if (Number.isSafeInteger(version) && (version as number) > KEY_FILE_VERSION) {
		return refuse('newer');
	}
	const content = { ...rest, version };
	if (version !== KEY_FILE_VERSION || checksum !== checksumOf(content, sha256)) {
		return refuse('altered');
	}
	const key = toKey(value, sha256);
	return key === undefined ? refuse('altered') : { ok: true, key };
}

function contentOf({ issuer, kid, jwk, validFrom, validUntil, sealed }: SealedKey) {
	return {
		kind: KIND,
		version: KEY_FILE_VERSION,
		issuer: { id: issuer.id, name: issuer.name },
		kid,
		jwk,
		validFrom,
		...(validUntil !== undefined && { validUntil }),
		sealed,
	};
}

function checksumOf(content: Fields, sha256: Sha256): string {
	return toHex(sha256(new TextEncoder().encode(canonicalJson(content)))).slice(0, 16);
}

function toKey(fields: Fields, sha256: Sha256): SealedKey | undefined {
	const { kid, validFrom, validUntil, sealed } = fields;
	const jwk = readPublicJwk(fields['jwk']);
	const issuer = readIssuer(fields['issuer']);
	if (jwk === undefined || issuer === undefined || kid !== thumbprintOf(jwk, sha256)) {
		return undefined;
	}
	if (!isDay(validFrom)) return undefined;
	if (validUntil !== undefined && !(isDay(validUntil) && validUntil >= validFrom)) return undefined;
	if (typeof sealed !== 'string' || !isCompactJwe(sealed)) return undefined;
	return { issuer, kid, jwk, validFrom, ...(validUntil !== undefined && { validUntil }), sealed };
}

/** Five parts, each in the only spelling that its bytes have. */
function isCompactJwe(text: string): boolean {
	const parts = text.split('.');
	const isPart = (part: string) => part !== '' && typeof fromBase64Url(part) !== 'string';
	return parts.length === 5 && parts.every(isPart);
}

function readIssuer(value: unknown): SealedKey['issuer'] | undefined {
	if (!isFields(value)) return undefined;
	const { id, name } = value;
	if (typeof id !== 'string' || !isIssuerId(id)) return undefined;
	return typeof name === 'string' && isIssuerName(name) ? { id, name } : undefined;
}

/** Name of the agency's file in `content/issuers`: `bkpsdm-contoh`. */
export function isIssuerId(text: string): boolean {
	return text.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);
}

/** Name of an agency as it stands on certificates: 3 to 100 characters. */
export function isIssuerName(text: string): boolean {
	const { length } = [...text];
	return length >= 3 && length <= 100 && text.trim() === text && isPrintable(text);
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isDay = (value: unknown): value is string =>
	typeof value === 'string' && isCalendarDay(value);

function refuse(reason: KeyFileRefusal): ReadKeyFile {
	return { ok: false, reason };
}
