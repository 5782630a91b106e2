/** A question to the site's search, made fit for its index. */
export type SiteQuery =
	/** Nothing in it can be searched for: no letter, no digit. */
	| { readonly state: 'empty' }
	/** One letter or digit finds half of the site. */
	| { readonly state: 'short' }
	| {
			readonly state: 'ready';
			/** Ways to write the question, as it was asked first. */
			readonly variants: readonly string[];
			/** Its words, each with its ways to be written, for when no record holds all of them. */
			readonly words: readonly (readonly string[])[];
	  };

/** Nobody means more; a page pasted into the field must not search for ever. */
const MOST_LETTERS = 200;
const MOST_WORDS = 12;
const MOST_VARIANTS = 8;

/** What questions begin with and sentences are joined by: no record is found by it. */
const FILLERS = new Set(
	(
		'yang di ke dari dan atau untuk pada dengan dalam oleh itu ini ya kah sih dong deh kok ' +
		'apa apakah bagaimana gimana bolehkah boleh bisakah bisa kalau jika bila saya aku kami kita ' +
		'anda kamu nggak enggak gak ga tidak tak adalah sebagai agar supaya secara saat'
	).split(' '),
);

/** What people type, and what the texts of the site say. */
const SAYINGS: Readonly<Record<string, readonly string[]>> = {
	bansos: ['bantuan sosial'],
	cakada: ['calon kepala daerah'],
	caleg: ['calon anggota legislatif', 'calon legislatif'],
	capres: ['calon presiden'],
	fb: ['facebook'],
	golput: ['tidak memilih'],
	hukdis: ['hukuman disiplin'],
	ig: ['instagram'],
	kades: ['kepala desa'],
	kepsek: ['kepala sekolah'],
	medsos: ['media sosial'],
	nakes: ['tenaga kesehatan'],
	ngelike: ['like'],
	nyoblos: ['memilih', 'mencoblos'],
	nyaleg: ['calon legislatif'],
	ortu: ['orang tua'],
	parpol: ['partai politik'],
	paslon: ['pasangan calon'],
	pemilukada: ['pilkada', 'pemilihan'],
	pilkada: ['pemilihan kepala daerah'],
	sosmed: ['media sosial', 'medsos'],
	timses: ['tim sukses', 'tim pemenangan', 'tim kampanye'],
	tukin: ['tunjangan kinerja'],
	wa: ['whatsapp'],
};

/** Reads what a person typed: any text at all, of any length. */
export function readSiteQuery(typed: string): SiteQuery {
	const all = toWords(typed);
	const letters = all.join('').length;
	if (letters === 0) return { state: 'empty' };
	if (letters === 1) return { state: 'short' };
	const telling = all.filter((word) => !FILLERS.has(word));
	const words = telling.length > 0 ? telling : all;
	const ways = words.map((word) => [word, ...otherWays(word)]);
	const variants = [words.join(' ')];
	for (const [place, [, ...others]] of ways.entries()) {
		for (const other of others) variants.push(words.with(place, other).join(' '));
	}
	return { state: 'ready', variants: variants.slice(0, MOST_VARIANTS), words: ways };
}

function toWords(typed: string): string[] {
	return typed
		.slice(0, MOST_LETTERS)
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/<[^>]*>/g, ' ')
		.split(/[^\p{L}\p{N}./-]+/u)
		.map((word) => word.replaceAll(/^[./-]+|[./-]+$/g, ''))
		.filter((word) => word !== '')
		.slice(0, MOST_WORDS);
}

/**
 * Other ways to write a word: what its abbreviation stands for, and the forms that the index takes for
 * another word. Its stemmer (Snowball) cuts men-, pen-, meny- and peny- together with the n, t, s or
 * ny that they have swallowed: "menulis" and "tulis", "menetralkan" and "netral" share no stem.
 */
export function otherWays(word: string): string[] {
	return [...new Set([...(SAYINGS[word] ?? []), ...withoutPrefix(word), ...withPrefix(word)])];
}

function withoutPrefix(word: string): string[] {
	const [, prefix = '', rest = ''] = /^([mp]eny?)([aiueo]\p{L}{3,})$/u.exec(word) ?? [];
	if (prefix === '') return [];
	return prefix.endsWith('ny') ? [`s${rest}`, `ny${rest}`] : [`n${rest}`, `t${rest}`];
}

/** The bare prefixed form has the stem that all forms with men- or meny- are indexed by. */
function withPrefix(word: string): string[] {
	const root = word
		.replace(/^(?:di|ke|ter|ber)(?=(?:ny|[nts])[aiueo])/, '')
		.replace(/(?:kan|an|lah|nya)$/, '');
	const [, first = '', rest = ''] = /^(ny|[nts])([aiueo]\p{L}{2,})$/u.exec(root) ?? [];
	if (first === '') return [];
	return [first === 's' || first === 'ny' ? `meny${rest}` : `men${rest}`];
}
