import type { Verdict } from '#domain/content/conduct.ts';
import type { Confidence, ProvisionStatus } from '#domain/content/regulation.ts';

/** What a search can find, in the order in which filters name them. */
export const recordKinds = [
	'pelajaran',
	'tindakan',
	'pasal',
	'tanya-jawab',
	'istilah',
	'fase',
	'sanksi',
	'skenario',
	'statistik',
	'halaman',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** One thing that a person looks for, with the address of its place. */
export interface SearchRecord {
	readonly kind: RecordKind;
	/** Path within the site, often with a fragment: `/glosarium/#asn`. */
	readonly url: string;
	readonly title: string;
	/** Where it stands: its regulation, lesson, topic. */
	readonly place: string;
	/** What is searched and shown in excerpts; a page without one is known by its description. */
	readonly text: string;
	/** Searched, never shown: spellings that people type. */
	readonly words?: readonly string[] | undefined;
	/** Keys of the modules whose lessons treat it. */
	readonly modules: readonly string[];
	/** Of an act: for everybody and always, or `depends`. */
	readonly verdict?: Verdict | 'depends' | undefined;
	/** Only where a reader must know it: what is no longer, not yet, or not quite in force. */
	readonly status?: ProvisionStatus | undefined;
	readonly confidence?: Confidence | undefined;
}
