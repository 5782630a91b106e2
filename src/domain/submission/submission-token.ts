import { readHeader } from '#domain/record/unpack.ts';
import { readJws, writeJws, type Jws, type JwsRefusal } from '#domain/signing/jws.ts';
import type { Sign, VerifySignature } from '#domain/signing/ports.ts';
import { MOST_RECORDS, type Submission } from './submission.ts';

/** Why a text is no submission. `altered`: its signature does not fit what it holds. */
export type SubmissionRefusal = JwsRefusal | 'altered' | 'malformed';

export type ReadSubmission =
	| { readonly ok: true; readonly submission: Submission }
	| { readonly ok: false; readonly reason: SubmissionRefusal };

/** Signs a submission by the key of the device, whose public part it carries. */
export function writeSubmission(submission: Submission, sign: Sign): Promise<string> {
	const { records, assignment, nip, submittedAt, device } = submission;
	const payload = {
		v: 1,
		r: records,
		...(assignment !== undefined && { a: assignment }),
		...(nip !== undefined && { p: nip }),
		t: submittedAt / 1000,
	};
	return writeJws({ alg: 'ES256', typ: 'netral-submission', jwk: device }, payload, sign);
}

/**
 * Reads a submission and checks its signature. That proves that nothing was changed since the device
 * signed it, and not who held the device. The records in it are whole by their checksums; what they
 * earn is for `replayRecord` to tell. Whatever the text, the answer is a value.
 */
export async function readSubmission(
	token: string,
	verify: VerifySignature,
): Promise<ReadSubmission> {
	const read = readJws(token, 'netral-submission');
	if (!read.ok) return read;
	const { jwk } = read.jws.header;
	if (jwk === undefined) return { ok: false, reason: 'header' };
	if (!(await verify(jwk, read.jws))) return { ok: false, reason: 'altered' };
	const fields = readFields(read.jws.payload);
	if (fields === undefined) return { ok: false, reason: 'malformed' };
	return { ok: true, submission: { ...fields, device: jwk } };
}

function readFields(payload: Jws['payload']): Omit<Submission, 'device'> | undefined {
	const { v, r: records, a: assignment, p: nip, t } = payload;
	if (v !== 1 || !isRecords(records)) return undefined;
	if (typeof t !== 'number' || !Number.isSafeInteger(t) || t < 0) return undefined;
	if (assignment !== undefined && !matches(assignment, /^[A-Za-z0-9_-]{12}$/u)) return undefined;
	if (nip !== undefined && !matches(nip, /^\d{18}$/u)) return undefined;
	return {
		records,
		...(assignment !== undefined && { assignment }),
		...(nip !== undefined && { nip }),
		submittedAt: t * 1000,
	};
}

function isRecords(value: unknown): value is readonly string[] {
	if (!Array.isArray(value) || value.length === 0 || value.length > MOST_RECORDS) return false;
	return value.every((code) => typeof code === 'string' && readHeader(code).ok);
}

function matches(value: unknown, form: RegExp): value is string {
	return typeof value === 'string' && form.test(value);
}
