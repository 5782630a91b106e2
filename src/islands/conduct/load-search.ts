import {
	type ConductIndexFile,
	type ConductSearch,
	openConductIndex,
} from '#domain/conduct/conduct-search.ts';
import { placeHref } from './places.ts';

/** The search; undefined where its index cannot be fetched or read now. */
export async function loadSearch(): Promise<ConductSearch | undefined> {
	try {
		const response = await fetch(placeHref('index'));
		if (!response.ok) return undefined;
		return openConductIndex((await response.json()) as ConductIndexFile);
	} catch {
		return undefined;
	}
}
