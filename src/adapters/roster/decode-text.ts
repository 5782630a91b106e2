/** How the bytes of a text file are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file, whichever program wrote it: by its byte order mark, else by the zeros that
 * UTF-16 has between letters, else as UTF-8 where it is that, else as Windows-1252, which Excel
 * writes for "CSV" and in which any bytes are some text.
 */
export function decodeText(bytes: Uint8Array): {
	readonly text: string;
	readonly encoding: Encoding;
} {
	const encoding = encodingOf(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const zeros = zerosIn(bytes.subarray(0, 2000));
	if (zeros.odd > zeros.even * 4) return 'utf-16le';
	if (zeros.even > zeros.odd * 4) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}

/** Zero bytes at even and odd places. Latin letters in UTF-16 have one each, other texts have none. */
function zerosIn(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
	let even = 0;
	let odd = 0;
	bytes.forEach((byte, place) => {
		if (byte !== 0) return;
		if (place % 2 === 0) even += 1;
		else odd += 1;
	});
	return { even, odd };
}
