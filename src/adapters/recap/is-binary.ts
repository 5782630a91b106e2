/** Files that are no texts: PDF, PNG, JPEG, GIF, WebP and sound, old Office, video. */
const BINARY = /^(?:%PDF|.PNG\r|\xff\xd8\xff|GIF8|RIFF|\xd0\xcf[^]\xe0|.{4}ftyp)/su;

/** Does it begin like a file that holds no text? An archive is told by `isArchive`. */
export function isBinary(bytes: Uint8Array): boolean {
	return BINARY.test(new TextDecoder('latin1').decode(bytes.subarray(0, 16)));
}

export const isArchive = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
