import { sha256 } from '#adapters/crypto/sha256.ts';
import { loadBank, type LoadFailure } from '#adapters/bank/load-bank.ts';
import type { Bank } from '#domain/assessment/bank.ts';
import type { Form } from '#domain/assessment/form.ts';
import type { Outcome } from '#domain/assessment/outcome.ts';
import { certificateNumber, dateInWib, validUntil } from '#domain/record/certificate.ts';
import type { LearnerRecord } from '#domain/record/record.ts';
import { replayRecord } from '#domain/record/replay.ts';
import { readHeader, type Refusal } from '#domain/record/unpack.ts';

/** A packed record, replayed, in the terms that paper and screen show. */
export interface CertificateView {
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

export type Viewed =
	| { readonly ok: true; readonly view: CertificateView }
	| { readonly ok: false; readonly reason: Refusal | 'unreachable' };

/** Replays a code on the bank that it names. Nothing leaves the device but a request for that bank. */
export async function viewCertificate(code: string): Promise<Viewed> {
	const header = readHeader(code);
	if (!header.ok) return header;
	const loaded = await loadBank(header.header.bank);
	if (!loaded.ok) return { ok: false, reason: refusalOf(loaded.reason) };
	const { bank, digest } = loaded.value;
	const replayed = replayRecord(code, bank, digest);
	if (!replayed.ok) return replayed;
	const { record, form, outcome } = replayed;
	return {
		ok: true,
		view: {
			code,
			bank,
			record,
			form,
			outcome,
			number: certificateNumber(code, record.finishedAt, sha256),
			date: dateInWib(record.finishedAt),
			until: validUntil(record.finishedAt, bank.validityMonths),
		},
	};
}

function refusalOf(reason: LoadFailure): 'unknown-bank' | 'unreachable' {
	return reason === 'missing' ? 'unknown-bank' : 'unreachable';
}

/** The code in a pasted text: all of it, or what follows the `#` of a link. White space is dropped. */
export function codeIn(text: string): string {
	// A code has at most 4,000 characters; a megabyte need not be searched for one.
	if (text.length > 20_000) return text;
	return text.slice(text.indexOf('#') + 1).replaceAll(/\s/g, '');
}
