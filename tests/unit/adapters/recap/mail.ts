const BOUNDARY = '=_batas_0001';

/** Text or bytes as base64 in lines of 76, as mail programs write it. */
export function encodeBody(content: string | Uint8Array, end = '\r\n'): string {
	const text = Buffer.from(content).toString('base64');
	return text.replaceAll(/.{76}(?=.)/gu, (line) => line + end);
}

/** A mail of these parts, each of a type and in base64. */
export function mailOf(...parts: readonly (readonly [string, string | Uint8Array])[]): string {
	const bodies = parts.map(([type, content]) =>
		[
			`--${BOUNDARY}`,
			`Content-Type: ${type}; charset="utf-8"`,
			'Content-Transfer-Encoding: base64',
			'Content-Disposition: inline;',
			'\tfilename="hasil.txt"',
			'',
			encodeBody(content),
		].join('\r\n'),
	);
	return [
		...['From: Ayu <ayu@contoh.example>', 'Subject: Hasil ujian', 'MIME-Version: 1.0'],
		...[`Content-Type: multipart/mixed; boundary="${BOUNDARY}"`, ''],
		...[...bodies, `--${BOUNDARY}--`, ''],
	].join('\r\n');
}
