import {
	importData,
	MAX_IMPORT_LENGTH,
	type ImportRefusal,
	type Imported,
} from '#domain/learning/exchange.ts';

/**
 * Reads a chosen file. One that is too large is never read, since its text alone could exhaust a
 * phone; one that the browser cannot read (moved, cut off, not permitted) counts as broken. Never
 * rejects.
 */
export async function readImport(file: Pick<File, 'size' | 'text'>): Promise<Imported> {
	if (file.size > MAX_IMPORT_LENGTH) return refuse('too-large', `${file.size} bytes`);
	try {
		return importData(await file.text());
	} catch (error) {
		return refuse('broken', String(error));
	}
}

function refuse(reason: ImportRefusal, detail: string): Imported {
	return { ok: false, reason, detail };
}
