import { buildConductIndex, type ConductIndexFile } from '#domain/conduct/conduct-search.ts';
import { listSearchDocuments } from '#domain/conduct/search-documents.ts';
import { loadContent } from './content.ts';

/** All acts and questions, as "Boleh atau tidak?" searches them. */
export async function getConductIndex(): Promise<ConductIndexFile> {
	return buildConductIndex(listSearchDocuments(await loadContent()));
}
