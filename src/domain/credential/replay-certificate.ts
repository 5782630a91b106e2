import type { Bank } from '#domain/assessment/bank.ts';
import type { Form } from '#domain/assessment/form.ts';
import type { Outcome } from '#domain/assessment/outcome.ts';
import type { Sha256 } from '#domain/record/bank-digest.ts';
import { certificateNumber, dateInWib, validUntil } from '#domain/record/certificate.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { replayRecord } from '#domain/record/replay.ts';
import { readHeader, type Refusal } from '#domain/record/unpack.ts';

/** A packed record, replayed, in the terms that paper and screen show. */
export interface ReplayedCertificate {
	readonly code: string;
	readonly bank: Bank;
	readonly record: LearnerRecord;
	readonly form: Form;
	readonly outcome: Outcome;
	readonly number: string;
	/** `YYYY-MM-DD` in WIB. */
	readonly date: string;
	readonly until: string;
}

/** A released bank, or why there is none: `missing` for ever, `unreachable` for now. */
export type FoundBank =
	| { readonly ok: true; readonly value: { readonly digest: string; readonly bank: Bank } }
	| { readonly ok: false; readonly reason: 'missing' | 'unreachable' };

/** Finds a released bank by the first 16 digits of its digest. */
export type FindBank = (digest: string) => Promise<FoundBank>;

export type Replay =
	| { readonly ok: true; readonly view: ReplayedCertificate }
	| { readonly ok: false; readonly reason: Refusal | 'unreachable' };

/** Replays a code on the bank that it names. Whatever the text, the answer is a value. */
export async function replayCertificate(
	code: string,
	findBank: FindBank,
	sha256: Sha256,
): Promise<Replay> {
	const header = readHeader(code);
	if (!header.ok) return header;
	const found = await findBank(header.header.bank);
	if (!found.ok) {
		return { ok: false, reason: found.reason === 'missing' ? 'unknown-bank' : 'unreachable' };
	}
	const { bank, digest } = found.value;
	const replayed = replayRecord(code, bank, digest);
	if (!replayed.ok) return replayed;
	const { record, form, outcome } = replayed;
	const number = certificateNumber(code, record.finishedAt, sha256);
	const date = dateInWib(record.finishedAt);
	const until = validUntil(record.finishedAt, bank.validityMonths);
	return { ok: true, view: { code, bank, record, form, outcome, number, date, until } };
}
