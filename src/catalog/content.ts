import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { sha256 } from '#adapters/crypto/sha256.ts';
import { toLine, type Content } from '#domain/content/content.ts';
import { findFaults } from '#domain/content/find-faults.ts';
import { anchorsOf, checksumOf, usesOf } from '#schemas/lesson-body.ts';

let loaded: Promise<Content> | undefined;

/**
 * All content, checked once per build.
 *
 * @throws {AstroError} Naming every mistake, one line each: Astro itself only logs a dangling
 *   reference and would then publish a legal claim without its ground.
 */
export function loadContent(): Promise<Content> {
	// While authors edit, every page load must see the files as they are now.
	if (import.meta.env.DEV) return readCollections();
	return (loaded ??= readCollections());
}

async function readCollections(): Promise<Content> {
	const content = await collect();
	const faults = findFaults(content, sha256);
	if (faults.length > 0) {
		throw new AstroError(
			faults.map(toLine).join('\n'),
			'Perbaiki berkas yang disebut; npm run content:check memeriksa ulang dalam hitungan detik.',
		);
	}
	return content;
}

async function collect(): Promise<Content> {
	return {
		changes: sorted((await getCollection('changes')).map(withId)),
		conduct: sorted((await getCollection('conduct')).map(withId)),
		courses: sorted((await getCollection('courses')).map(withId)),
		elections: sorted((await getCollection('elections')).map(withId)),
		faq: sorted((await getCollection('faq')).map(withId)),
		glossary: sorted((await getCollection('glossary')).map(withId)),
		hooks: sorted((await getCollection('hooks')).map(withId)),
		issuers: sorted((await getCollection('issuers')).map(withId)).filter(({ id }) => id !== '_'),
		items: sorted((await getCollection('items')).map(withId)),
		lessons: sorted(
			(await getCollection('lessons')).map(({ id, data, body = '' }) => ({
				id,
				...data,
				anchors: anchorsOf(body),
				uses: usesOf(body),
				textChecksum: checksumOf(body),
			})),
		),
		paths: sorted((await getCollection('paths')).map(withId)),
		phases: sorted((await getCollection('phases')).map(withId)),
		regulations: sorted((await getCollection('regulations')).map(withId)),
		sanctions: sorted((await getCollection('sanctions')).map(withId)),
		scenarios: sorted((await getCollection('scenarios')).map(withId)),
		statistics: sorted((await getCollection('statistics')).map(withId)),
	};
}

/** What an entry holds, by the names of the domain. */
const withId = <Data extends object>({ id, data }: { id: string; data: Data }) => ({ id, ...data });

/** In code unit order, as the command line reads the files: a bank must not depend on the reader. */
function sorted<T extends { readonly id: string }>(list: readonly T[]): T[] {
	return list.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}
