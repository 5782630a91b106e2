/** A short id from the name of an agency: `BKPSDM Kab. Contoh` as `bkpsdm-kab-contoh`. May be empty. */
export function suggestIssuerId(name: string): string {
	const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return plain
		.replaceAll(/[^a-z0-9]+/gu, '-')
		.slice(0, 40)
		.replaceAll(/^-+|-+$/gu, '');
}
