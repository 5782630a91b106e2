import type { Form } from '#domain/assessment/form.ts';
import { isSeed } from '#domain/assessment/random.ts';
import { DomainError } from '#domain/errors.ts';
import { toBase64Url } from './base64url.ts';
import { hexBytes, uintBytes, varintBytes } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { isPrintable, limits, VERSION, type LearnerRecord } from './record.ts';
import { responsesToBytes } from './response-number.ts';

/**
 * A record as the text that a QR code or a URL fragment carries: base64url of
 *
 * | bytes      | what                                                            |
 * | ---------- | --------------------------------------------------------------- |
 * | 1          | version, 1                                                      |
 * | 8          | first 8 bytes of the bank's digest                              |
 * | 8          | root seed                                                       |
 * | varint     | number of the attempt                                           |
 * | 5          | start, seconds of the epoch, high byte first                    |
 * | varint     | duration, seconds                                               |
 * | varint + n | responses as one number (`responsesToBytes`), after its length  |
 * | varint + n | name, UTF-8, after its length                                   |
 * | varint + n | agency, likewise                                                |
 * | 4          | CRC-32 of all before, high byte first                           |
 *
 * Varints are unsigned LEB128. The checksum finds accidents; it proves nothing about the author.
 *
 * @param form The form of the record's bank, seed and number.
 * @throws {DomainError} `BAD_RECORD` when a field is outside `limits` or not as `LearnerRecord` says,
 *   `BAD_RESPONSE` or `ITEM_NOT_ON_FORM` when a response does not fit the form.
 */
export function packRecord(record: LearnerRecord, form: Form): string {
	assertPackable(record);
	const startedAt = record.startedAt / 1000;
	const body = [
		VERSION,
		...hexBytes(record.bank.slice(0, 16)),
		...hexBytes(record.seed),
		...varintBytes(record.number),
		...uintBytes(startedAt, 5),
		...varintBytes(record.finishedAt / 1000 - startedAt),
		...withLength(responsesToBytes(form, record.responses)),
		...withLength(utf8(record.name)),
		...withLength(utf8(record.agency)),
	];
	const checksum = uintBytes(crc32(Uint8Array.from(body)), 4);
	return toBase64Url(Uint8Array.from([...body, ...checksum]));
}

function withLength(bytes: ArrayLike<number>): number[] {
	return [...varintBytes(bytes.length), ...Array.from(bytes)];
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function assertPackable({
	bank,
	seed,
	number,
	startedAt,
	finishedAt,
	name,
	agency,
}: LearnerRecord) {
	const seconds = [startedAt / 1000, finishedAt / 1000] as const;
	const duration = seconds[1] - seconds[0];
	const rules: readonly (readonly [field: string, found: unknown, kept: boolean])[] = [
		['bank', bank, /^[0-9a-f]{16,64}$/.test(bank)],
		['seed', seed, isSeed(seed)],
		['number', number, Number.isInteger(number) && number >= 1 && number <= limits.number],
		['startedAt', startedAt, Number.isInteger(seconds[0]) && seconds[0] >= 0],
		['finishedAt', finishedAt, Number.isInteger(seconds[1]) && seconds[1] <= limits.seconds],
		['duration', duration, duration >= 0 && duration <= limits.duration],
		['name', name, name !== '' && isPrintable(name) && utf8(name).length <= limits.name],
		['agency', agency, isPrintable(agency) && utf8(agency).length <= limits.agency],
	];
	const broken = rules.find(([, , kept]) => !kept);
	if (broken === undefined) return;
	throw new DomainError(
		'BAD_RECORD',
		`The ${broken[0]} of the record is ${JSON.stringify(broken[1])}.`,
		'See LearnerRecord and limits; check names and cut times to whole seconds before packing.',
	);
}
