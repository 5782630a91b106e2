import { isCalendarDay } from '#domain/calendar-day.ts';
import { isCertificateNumber } from '#domain/record/certificate-number.ts';
import { isThumbprint, readPublicJwk } from '#domain/signing/jwk.ts';
import type { TrustedKey, TrustList } from './issuer.ts';
import { dayOfSecond, lastDayBefore } from './key-days.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What `/.well-known/jwks.json` and `/.well-known/revocations.json` say, or `undefined` where either
 * is not what `toJwks` and `toRevocationList` write. A key that is not understood could be one that
 * was given up and a line that is not understood could be a revocation, so neither is passed over:
 * half a list would vouch for what its other half takes back.
 */
export function readTrustList(jwks: unknown, revocations: unknown): TrustList | undefined {
	if (!isFields(jwks) || !isFields(revocations)) return undefined;
	const { asOf } = revocations;
	const keys = readAll(jwks['keys'], readKey);
	const taken = readAll(revocations['revokedCredentials'], readRevocation);
	if (keys === undefined || taken === undefined || !isDay(asOf)) return undefined;
	if (new Set(keys.map(({ kid }) => kid)).size !== keys.length) return undefined;
	return { keys, revocations: taken, asOf };
}

/** The members of a list, or `undefined` where it is none or one of them cannot be read. */
function readAll<T>(
	list: unknown,
	read: (value: Fields) => T | undefined,
): readonly T[] | undefined {
	if (!Array.isArray(list)) return undefined;
	const values = list.map((value: unknown) => (isFields(value) ? read(value) : undefined));
	return values.every((value) => value !== undefined) ? values : undefined;
}

function readKey(fields: Fields): TrustedKey | undefined {
	const { kid, nbf, exp, iss, iss_name: name, iss_url: url } = fields;
	const jwk = readPublicJwk(fields);
	const revoked = readGivenUp(fields);
	if (jwk === undefined || revoked === undefined || !isThumbprint(kid)) return undefined;
	if (fields['alg'] !== 'ES256' || !isText(iss) || !isText(name)) return undefined;
	if (!(url === undefined || isText(url))) return undefined;
	if (!isSecond(nbf) || !(exp === undefined || (isSecond(exp) && exp > nbf))) return undefined;
	return {
		kid,
		jwk,
		validFrom: dayOfSecond(nbf),
		...(exp !== undefined && { validUntil: lastDayBefore(exp) }),
		...revoked,
		issuer: { id: iss, name, ...(url !== undefined && { url }) },
	};
}

/** Nothing to add for a key that was not given up; `undefined` where that cannot be told. */
function readGivenUp({ revoked: on, revoked_reason: reason }: Fields) {
	if (on === undefined && reason === undefined) return {};
	return isDay(on) && isText(reason) ? { revoked: { on, reason } } : undefined;
}

function readRevocation(fields: Fields): TrustList['revocations'][number] | undefined {
	const { revoked, certificate, issuer, on, revocationReason: reason } = fields;
	if (revoked !== true || !isText(certificate) || !isCertificateNumber(certificate)) {
		return undefined;
	}
	if (!isText(issuer) || !isDay(on) || !isText(reason)) return undefined;
	return { certificate, on, reason, issuer };
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isDay = (value: unknown): value is string =>
	typeof value === 'string' && isCalendarDay(value);

/** Within the years that have four digits. */
const isSecond = (value: unknown): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 253_370_000_000;
