import { isCalendarDay } from '#domain/calendar-day.ts';
import { isPrintable } from '#domain/record/record.ts';
import type { PublicJwk } from '#domain/signing/jwk.ts';
import { readJws, writeJws, type Jws, type JwsRefusal } from '#domain/signing/jws.ts';
import type { Sign, VerifySignature } from '#domain/signing/ports.ts';
import { assignmentLimits, type Assignment, type ReturnWays } from './assignment.ts';

/** Why a link is no assignment. `altered`: its signature does not fit what it says. */
export type AssignmentRefusal = JwsRefusal | 'altered' | 'malformed';

export type ReadAssignment =
	| { readonly ok: true; readonly assignment: Assignment; readonly key: PublicJwk }
	| { readonly ok: false; readonly reason: AssignmentRefusal };

/** Signs an assignment; the token carries its key, so that any copy of the site can tell a change. */
export function writeAssignment(
	assignment: Assignment,
	jwk: PublicJwk,
	sign: Sign,
): Promise<string> {
	const { id, course, cohort, due, closes, issuer, message, returns, issuedAt } = assignment;
	const payload = {
		v: 1,
		id,
		course,
		cohort,
		due,
		...(closes !== due && { closes }),
		issuer,
		...(message !== '' && { message }),
		returns,
		iat: issuedAt / 1000,
	};
	return writeJws({ alg: 'ES256', typ: 'netral-assignment', jwk }, payload, sign);
}

/**
 * Reads an assignment and checks its signature by the key that it carries. Whether that key is one of
 * a registered agency is another question: `judgeSigner`. Whatever the text, the answer is a value.
 */
export async function readAssignment(
	token: string,
	verify: VerifySignature,
): Promise<ReadAssignment> {
	const read = readJws(token, 'netral-assignment');
	if (!read.ok) return read;
	const { jwk } = read.jws.header;
	if (jwk === undefined) return { ok: false, reason: 'header' };
	if (!(await verify(jwk, read.jws))) return { ok: false, reason: 'altered' };
	const assignment = toAssignment(read.jws.payload);
	if (assignment === undefined) return { ok: false, reason: 'malformed' };
	return { ok: true, assignment, key: jwk };
}

/** What a token says, without asking who signed it: for those whose signature was checked before. */
export function peekAssignment(token: string): Assignment | undefined {
	const read = readJws(token, 'netral-assignment');
	return read.ok ? toAssignment(read.jws.payload) : undefined;
}

function toAssignment(payload: Jws['payload']): Assignment | undefined {
	const { v, id, course, cohort, due, closes = due, issuer, message = '', iat } = payload;
	const returns = readReturns(payload['returns']);
	if (v !== 1 || returns === undefined) return undefined;
	if (typeof id !== 'string' || !/^[A-Za-z0-9_-]{12}$/u.test(id)) return undefined;
	if (typeof course !== 'string' || !/^[a-z0-9-]{1,60}$/u.test(course)) return undefined;
	if (!isLine(cohort, assignmentLimits.cohort) || !isLine(issuer, assignmentLimits.issuer)) {
		return undefined;
	}
	if (message !== '' && !isLine(message, assignmentLimits.message)) return undefined;
	if (!isDay(due) || !isDay(closes) || closes < due) return undefined;
	if (typeof iat !== 'number' || !Number.isSafeInteger(iat) || iat < 0) return undefined;
	return { id, course, cohort, due, closes, issuer, message, returns, issuedAt: iat * 1000 };
}

function readReturns(value: unknown): ReturnWays | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { whatsapp, email, note } = value as Readonly<Record<string, unknown>>;
	if (whatsapp !== undefined && !(typeof whatsapp === 'string' && isWhatsapp(whatsapp))) {
		return undefined;
	}
	if (email !== undefined && !(typeof email === 'string' && isEmail(email))) return undefined;
	if (note !== undefined && !isLine(note, assignmentLimits.note)) return undefined;
	if (whatsapp === undefined && email === undefined && note === undefined) return undefined;
	return {
		...(whatsapp !== undefined && { whatsapp }),
		...(email !== undefined && { email }),
		...(note !== undefined && { note }),
	};
}

/** An international number (ITU-T E.164: at most 15 digits), without its sign. */
export function isWhatsapp(text: string): boolean {
	return /^[1-9]\d{7,14}$/u.test(text);
}

/** Near enough to an address to be put behind `mailto:`, and nothing that could add to that link. */
export function isEmail(text: string): boolean {
	return text.length <= 120 && /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/u.test(text);
}

function isLine(value: unknown, most: number): value is string {
	return (
		typeof value === 'string' && value !== '' && [...value].length <= most && isPrintable(value)
	);
}

function isDay(value: unknown): value is string {
	return typeof value === 'string' && isCalendarDay(value);
}
