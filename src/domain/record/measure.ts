import { fromBase64Url } from './base64url.ts';
import { readBytes, varintBytes } from './bytes.ts';
import { limits, VERSION } from './record.ts';
import { readFields } from './unpack.ts';

/** Bytes of version, digest, seed and start, and of the checksum at the end. */
const FIXED = 1 + 8 + 8 + 5 + 4;

/** Characters that hold everything up to the duration, which tells a record from other text. */
export const RECORD_HEAD = 36;

/**
 * How long a record's code is by its own words, to find its end in text that goes on behind it. The
 * checksum is not looked at: an altered code has a length too.
 *
 * @param text Characters of base64url, from the first of the code on.
 * @returns Characters of the code; `cut` where a record begins that is longer than the text;
 *   `undefined` where none begins.
 */
export function measureRecord(text: string): number | 'cut' | undefined {
	const whole = text.slice(0, limits.code);
	if (whole.length < RECORD_HEAD) return undefined;
	const bytes = fromBase64Url(whole.slice(0, whole.length - (whole.length % 4)));
	if (typeof bytes === 'string') return undefined;
	const reader = readBytes(bytes);
	if (reader.uint(1) !== VERSION) return undefined;
	const fields = readFields(reader);
	if (fields === undefined) return undefined;
	const { number, startedAt, finishedAt } = fields;
	let size = FIXED + sizeOf(number) + sizeOf((finishedAt - startedAt) / 1000);
	for (const most of [limits.code, limits.name, limits.agency]) {
		const length = reader.varint();
		if (!reader.hasFailed() && length > most) return undefined;
		size += sizeOf(length) + reader.take(length).length;
		if (reader.hasFailed()) return 'cut';
	}
	const characters = Math.ceil((size * 4) / 3);
	return characters <= whole.length ? characters : 'cut';
}

function sizeOf(value: number): number {
	return varintBytes(value).length;
}
