import { readContent } from '#cli/read-content.ts';
import { buildConductIndex, openConductIndex } from '#domain/search/conduct-search.ts';
import { listSearchDocuments } from '#domain/search/search-documents.ts';

export const documents = listSearchDocuments(readContent('content').content);
export const file = buildConductIndex(documents);
export const search = openConductIndex(file);
