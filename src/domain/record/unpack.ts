import type { Bank } from '#domain/assessment/bank.ts';
import { drawForm, type Form } from '#domain/assessment/form.ts';
import type { Seed } from '#domain/assessment/random.ts';
import { fromBase64Url } from './base64url.ts';
import { readBytes, toHex, type ByteReader } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { isPrintable, limits, VERSION, type LearnerRecord } from './record.ts';
import { bytesToResponses } from './response-number.ts';

/** Why a code is not a record. In the order in which they are found. */
export type Refusal =
	| 'empty'
	| 'too-long'
	/** Holds a character that no code has, white space included. */
	| 'alphabet'
	| 'too-short'
	/** The checksum does not fit: cut, mistyped or altered. */
	| 'damaged'
	/** Whole, but of another version. */
	| 'version'
	/** Rests on another bank than the one given. */
	| 'unknown-bank'
	/** Whole, but not as `packRecord` writes it: made by hand or by other software. */
	| 'malformed';

/** What can be read without the bank. */
export interface RecordHeader {
	/** First 16 hex digits of the bank's digest: which bank to load. */
	readonly bank: string;
	readonly seed: Seed;
	readonly number: number;
	/** ms epoch. */
	readonly startedAt: number;
	/** ms epoch. */
	readonly finishedAt: number;
}

export interface Refused {
	readonly ok: false;
	readonly reason: Refusal;
}

export type UnpackedHeader = { readonly ok: true; readonly header: RecordHeader } | Refused;

export type Unpacked =
	| {
			readonly ok: true;
			readonly header: RecordHeader;
			readonly record: LearnerRecord;
			/** The form that the responses answer, drawn on the way. */
			readonly form: Form;
	  }
	| Refused;

/**
 * Reads which bank a code rests on, so that the caller can load it. Whatever the text, the answer is
 * a value; text longer than `limits.code` is refused unread.
 */
export function readHeader(code: string): UnpackedHeader {
	const opened = open(code);
	return opened.ok ? { ok: true, header: opened.header } : opened;
}

/**
 * Reads a record. Whatever the text, the answer is a value. Accepts only what `packRecord` writes,
 * so a record that was read packs to the same text again.
 *
 * @param digest Digest of `bank`, 64 hex digits.
 * @throws {DomainError} Only for a bank that no form can be drawn from, as `drawForm`.
 */
export function unpackRecord(code: string, bank: Bank, digest: string): Unpacked {
	const opened = open(code);
	if (!opened.ok) return opened;
	const { header, reader } = opened;
	if (digest.slice(0, 16) !== header.bank) return refuse('unknown-bank');

	const packed = reader.take(reader.varint());
	const name = decode(reader.take(reader.varint()), limits.name);
	const agency = decode(reader.take(reader.varint()), limits.agency);
	if (!reader.isSpent() || name === undefined || name === '' || agency === undefined) {
		return refuse('malformed');
	}
	const form = drawForm(bank, header.seed, header.number);
	const responses = bytesToResponses(form, packed);
	if (responses === undefined) return refuse('malformed');
	return { ok: true, header, form, record: { ...header, bank: digest, responses, name, agency } };
}

function refuse(reason: Refusal): Refused {
	return { ok: false, reason };
}

/** Version, digest, seed, number, start, duration, three lengths, one letter of a name, checksum. */
const SHORTEST = 1 + 8 + 8 + 1 + 5 + 1 + 3 + 1 + 4;

type Opened =
	{ readonly ok: true; readonly header: RecordHeader; readonly reader: ByteReader } | Refused;

/** Everything before the responses; the reader stands at them. */
function open(code: string): Opened {
	if (code === '') return refuse('empty');
	if (code.length > limits.code) return refuse('too-long');
	const bytes = fromBase64Url(code);
	if (typeof bytes === 'string') return refuse(bytes);
	if (bytes.length < SHORTEST) return refuse('too-short');
	const body = bytes.subarray(0, -4);
	if (readBytes(bytes.subarray(-4)).uint(4) !== crc32(body)) return refuse('damaged');

	const reader = readBytes(body);
	if (reader.uint(1) !== VERSION) return refuse('version');
	const header = readFields(reader);
	return header === undefined ? refuse('malformed') : { ok: true, header, reader };
}

/** Digest, seed, number and times: what stands behind the version. `undefined` beyond the limits. */
export function readFields(reader: ByteReader): RecordHeader | undefined {
	const bank = toHex(reader.take(8));
	const seed = toHex(reader.take(8));
	const number = reader.varint();
	const start = reader.uint(5);
	const duration = reader.varint();
	if (reader.hasFailed() || number < 1 || number > limits.number) return undefined;
	if (duration > limits.duration || start + duration > limits.seconds) return undefined;
	return { bank, seed, number, startedAt: start * 1000, finishedAt: (start + duration) * 1000 };
}

/** Strict UTF-8 of at most `most` bytes that may be printed, or `undefined`. */
function decode(bytes: Uint8Array, most: number): string | undefined {
	if (bytes.length > most) return undefined;
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return isPrintable(text) ? text : undefined;
	} catch {
		return undefined;
	}
}
