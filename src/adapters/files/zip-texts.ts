import { strToU8, zip } from 'fflate';

/**
 * Text files, by name, as one zip archive.
 *
 * @throws When the browser cannot make it.
 */
export function zipTexts(files: Readonly<Record<string, string>>): Promise<Blob> {
	const entries = Object.fromEntries(
		Object.entries(files).map(([name, text]) => [name, strToU8(text)]),
	);
	return new Promise((resolve, reject) => {
		zip(entries, { level: 6, consume: true }, (error, bytes) => {
			if (error === null) resolve(new Blob([new Uint8Array(bytes)], { type: 'application/zip' }));
			else reject(error);
		});
	});
}
