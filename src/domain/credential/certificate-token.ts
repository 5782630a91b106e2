import { isCalendarDay } from '#domain/calendar-day.ts';
import { isCertificateNumber } from '#domain/record/certificate-number.ts';
import { isPrintable, limits } from '#domain/record/record.ts';
import { readJws, writeJws, type Jws, type JwsRefusal } from '#domain/signing/jws.ts';
import type { Sign } from '#domain/signing/ports.ts';
import type { SignedCertificate } from './signed-certificate.ts';

/** Why a text is no signed certificate. `malformed`: a token, but not as `writeCertificate` fills it. */
export type CertificateRefusal = JwsRefusal | 'malformed';

export type ReadCertificate =
	| {
			readonly ok: true;
			readonly certificate: SignedCertificate;
			/** For the signature to be checked once the key of `certificate.kid` is found. */
			readonly jws: Jws;
	  }
	| { readonly ok: false; readonly reason: CertificateRefusal };

/**
 * Signs a certificate as a compact JWS. Names are short, because the whole stands in a QR code:
 *
 * | member | what                                  | member | what                            |
 * | ------ | ------------------------------------- | ------ | ------------------------------- |
 * | `v`    | version, 1                            | `d`    | day of passing                  |
 * | `i`    | number of the certificate             | `x`    | last day of validity            |
 * | `c`    | course and edition, `course@edition`  | `s`    | score in steps of 1/10,000      |
 * | `b`    | bank, 16 hex digits                   | `r`    | mark of the record (22)         |
 * | `n`    | name                                  | `t`    | signed at, seconds of the epoch |
 * | `a`    | agency; absent where none was given   |        |                                 |
 */
export function writeCertificate(certificate: SignedCertificate, sign: Sign): Promise<string> {
	const { number, course, edition, bank, name, agency, date, until, scaled } = certificate;
	const payload = {
		v: 1,
		i: number,
		c: `${course}@${edition}`,
		b: bank,
		n: name,
		...(agency !== '' && { a: agency }),
		d: date,
		x: until,
		s: Math.round(scaled * STEPS),
		r: certificate.record,
		t: certificate.signedAt / 1000,
	};
	const header = { alg: 'ES256', typ: 'netral-certificate', kid: certificate.kid } as const;
	return writeJws(header, payload, sign);
}

/**
 * Reads a signed certificate without checking its signature: that takes the key, which the token only
 * names. A member that this version does not know is refused, so that all that was signed is shown.
 * Whatever the text, the answer is a value.
 */
export function readCertificate(token: string): ReadCertificate {
	const read = readJws(token, 'netral-certificate');
	if (!read.ok) return read;
	const { kid } = read.jws.header;
	if (kid === undefined) return { ok: false, reason: 'header' };
	const fields = readFields(read.jws.payload);
	if (fields === undefined) return { ok: false, reason: 'malformed' };
	return { ok: true, certificate: { ...fields, kid }, jws: read.jws };
}

const STEPS = 10_000;
const MEMBERS = 'vicbnadxsrt';

function readFields(payload: Jws['payload']): Omit<SignedCertificate, 'kid'> | undefined {
	const { v, i, c, b, n, a = '', d, x, s, r, t } = payload;
	const isKnown = Object.keys(payload).every((name) => name.length === 1 && MEMBERS.includes(name));
	if (v !== 1 || !isKnown || payload['a'] === '') return undefined;
	if (!isNumber(i) || !matches(c, COURSE) || !matches(b, /^[0-9a-f]{16}$/u)) {
		return undefined;
	}
	if (!isText(n, limits.name) || n === '' || !isText(a, limits.agency)) return undefined;
	if (!isDay(d) || !isDay(x) || x < d || !isWhole(s, STEPS)) return undefined;
	if (!matches(r, /^[A-Za-z0-9_-]{22}$/u) || !isWhole(t, limits.seconds)) return undefined;
	const [course = '', edition = ''] = c.split('@');
	return {
		...{ number: i, course, edition, bank: b, name: n, agency: a, date: d, until: x },
		...{ scaled: s / STEPS, record: r, signedAt: t * 1000 },
	};
}

const COURSE = /^[a-z0-9-]{1,60}@[0-9A-Za-z.-]{1,20}$/u;

function isNumber(value: unknown): value is string {
	return typeof value === 'string' && isCertificateNumber(value);
}

function matches(value: unknown, form: RegExp): value is string {
	return typeof value === 'string' && form.test(value);
}

/** At most so many bytes of UTF-8, as in a record. */
function isText(value: unknown, most: number): value is string {
	return (
		typeof value === 'string' &&
		isPrintable(value) &&
		new TextEncoder().encode(value).length <= most
	);
}

function isDay(value: unknown): value is string {
	return typeof value === 'string' && isCalendarDay(value);
}

function isWhole(value: unknown, most: number): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
}
