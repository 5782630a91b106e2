/** Titles that stand before a name, without dots. */
const BEFORE = new Set(
	'DR DRS DRA DRG DRH IR H HJ HAJI HAJJAH KH PROF APT NS BD UST USTADZ USTAZ'.split(' '),
);

/** Degrees that stand after a name, without dots. */
const AFTER = new Set(
	(
		'SH SE ST SS SP SPT SPI SPD SPDI SPDSD SPDK SIP SAP SSOS SSTP STP SKM SKEP SFARM SKED SKOM SHUT ' +
		'SPSI SAG SHI SEI SSI SSN SIKOM STHI SIKES SKH SGZ STRKEB STRKEP STRKES SST SPN SPOG SPA SPPD ' +
		'MH MM MT MP MA MSI MPD MPDI MAP MKES MKM MKOM MPSI MAG MSC MBA MPA MPP MHUM MSN MIKOM MSE MTI ' +
		'MENG MKEP MSTR AMD AMDKEB AMDKEP AMDAK AMA NERS NS APT PHD CA AK CPA'
	).split(' '),
);

/**
 * A name as it is compared: capitals without marks, titles before it and degrees after it dropped, all
 * else but letters and digits made one space. `Dr. H. Contoh Rekaan, S.Sos., M.Si.` and `contoh
 * rekaan` are one. Empty for a name of titles alone. Dropping too much makes two names one, which is
 * then put to HR; it never makes one person of two.
 */
export function nameKey(name: string): string {
	const [before = '', ...degrees] = name.split(',');
	const words = withoutTitles(wordsOf(before));
	const rest = degrees.flatMap(wordsOf);
	if (rest.every((word) => AFTER.has(word) || BEFORE.has(word))) return words.join(' ');
	// "Rekaandari, Dr. Contoh" has a name behind its comma: nothing of it may be lost.
	return withoutTitles([...words, ...withoutTitles(rest)]).join(' ');
}

/** The words of a name without titles at their head and degrees at their end; a degree alone stays. */
function withoutTitles(words: readonly string[]): string[] {
	const head = words.findIndex((word) => !BEFORE.has(word));
	const left = head < 0 ? [] : words.slice(head);
	while (left.length > 1 && AFTER.has(left.at(-1) ?? '')) left.pop();
	return left;
}

/** A work unit or agency as it is compared. */
export function unitKey(unit: string): string {
	return wordsOf(unit).join(' ');
}

/** Dots and apostrophes join (`S.Sos.`, `Nu'man`), but a dot after one letter parts (`M.Yusuf` stays whole). */
function wordsOf(text: string): string[] {
	return text
		.normalize('NFKD')
		.toUpperCase()
		.replaceAll(/[.'’ʼ`\p{M}]/gu, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
