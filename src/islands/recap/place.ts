/** Parts of the page of one cohort, as they stand in the address. */
export const views = [
	'peserta',
	'masuk',
	'putuskan',
	'statistik',
	'pengingat',
	'sahkan',
	'simpan',
	'cetak',
] as const;

export type View = (typeof views)[number];

/** What the page shows. Stands in the fragment, which is sent to nobody; ids are random. */
export interface Place {
	/** Cohort id; empty: the list of cohorts. */
	readonly cohort: string;
	readonly view: View;
}

/** `#kelompok=AbC&bagian=masuk` */
export function readPlace(hash: string): Place {
	const fields = new URLSearchParams(hash.replace(/^#/, ''));
	const view = views.find((each) => each === fields.get('bagian')) ?? 'peserta';
	return { cohort: fields.get('kelompok') ?? '', view };
}

export function placeHref({ cohort, view }: Place): string {
	return `#${new URLSearchParams({ kelompok: cohort, bagian: view }).toString()}`;
}
