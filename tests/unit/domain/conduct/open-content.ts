import { readContent } from '#cli/read-content.ts';
import { buildConductIndex, openConductIndex } from '#domain/conduct/conduct-search.ts';
import { listSearchDocuments } from '#domain/conduct/search-documents.ts';

export const documents = listSearchDocuments(readContent('content').content);
export const file = buildConductIndex(documents);
export const search = openConductIndex(file);
