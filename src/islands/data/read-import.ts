import {
	importData,
	MAX_IMPORT_LENGTH,
	type ImportRefusal,
	type Imported,
} from '#domain/learning/exchange.ts';
import type { LearnerData } from '#domain/learning/learner-data.ts';

/** `unsigned`: it holds an assignment whose signature does not fit. */
export type FileRefusal = ImportRefusal | 'unsigned';

export type ReadFile =
	| Extract<Imported, { readonly ok: true }>
	| { readonly ok: false; readonly reason: FileRefusal; readonly detail: string };

/**
 * Reads a chosen file. One that is too large is never read, since its text alone could exhaust a
 * phone; one that the browser cannot read (moved, cut off, not permitted) counts as broken. Of
 * assignments the signatures are checked here, as of those that come by a link. Never rejects.
 */
export async function readImport(file: Pick<File, 'size' | 'text'>): Promise<ReadFile> {
	if (file.size > MAX_IMPORT_LENGTH) return refuse('too-large', `${file.size} bytes`);
	try {
		const imported = importData(await file.text());
		if (!imported.ok) return imported;
		const forged = await findForged(imported.data);
		return forged === undefined ? imported : refuse('unsigned', `data.assignments.${forged}`);
	} catch (error) {
		return refuse('broken', String(error));
	}
}

/** Id of the first assignment that was not signed as it stands. */
async function findForged({ assignments }: LearnerData): Promise<string | undefined> {
	const entries = Object.entries(assignments);
	if (entries.length === 0) return undefined;
	const [{ readAssignment }, { verifyEs256 }] = await Promise.all([
		import('#domain/assignment/assignment-token.ts'),
		import('#adapters/crypto/es256.ts'),
	]);
	const read = await Promise.all(
		entries.map(([, { token }]) => readAssignment(token, verifyEs256)),
	);
	return entries[read.findIndex(({ ok }) => !ok)]?.[0];
}

function refuse(reason: FileRefusal, detail: string): ReadFile {
	return { ok: false, reason, detail };
}
