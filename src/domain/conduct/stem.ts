import { stemmer } from '@orama/stemmers/indonesian';

/** Roots in which Snowball takes a beginning or an end for an affix. */
const roots = new Set(
	(
		'bersih dialog disiplin kampanye kembali komentar materi minta pakai pegawai pengaruh periksa ' +
		'perintah pindah ramai relawan sebelum selama sesudah setelah terima tertib kerja pemilu ' +
		'bagai sebagai partai nilai petahana petugas penting pertama kecamatan caleg selfie teman'
	).split(' '),
);

/** Words that Snowball parts from their root, by that root. */
const families: Readonly<Record<string, string>> = {
	bersih: 'bersihkan dibersihkan pembersihan',
	cek: 'mengecek pengecekan dicek ngecek',
	cetak: 'cetakan percetakan mencetak',
	capai: 'capaian pencapaian',
	disiplin: 'kedisiplinan pendisiplinan mendisiplinkan',
	kampanye: 'berkampanye mengampanyekan mengkampanyekan dikampanyekan kampanyekan ngampanyein',
	kemas: 'kemasan',
	kembali: 'kembalikan mengembalikan dikembalikan pengembalian',
	kenal: 'kenalkan perkenalan memperkenalkan pengenalan perkenalkan',
	kerah: 'kerahkan mengerahkan dikerahkan pengerahan',
	kerja: 'bekerja pekerja pekerjaan',
	laku: 'berlaku diberlakukan pemberlakuan',
	main: 'pemain',
	materi: 'pemateri',
	menang: 'pemenang pemenangan kemenangan memenangkan dimenangkan',
	minta: 'meminta diminta permintaan memintakan mintain',
	mula: 'pemula',
	netral: 'netralitas menetralkan penetralan kenetralan',
	nyanyi: 'penyanyi',
	nyata: 'menyatakan dinyatakan pernyataan kenyataan',
	orang: 'perseorangan perorangan seorang',
	pakai: 'memakai dipakai pakaian pemakaian pemakai makai',
	pegawai: 'kepegawaian pegawe',
	pengaruh: 'pengaruhi mempengaruhi memengaruhi berpengaruh',
	periksa: 'diperiksa memeriksa pemeriksaan pemeriksa terperiksa',
	perintah: 'diperintah memerintah memerintahkan diperintahkan',
	pesan: 'pesanan memesan dipesan pemesanan',
	pindah: 'memindahkan dipindah dipindahkan pemindahan pindahkan pindahin pindain kepindahan',
	ramai: 'keramaian meramaikan',
	resmi: 'peresmian meresmikan',
	rumah: 'perumahan',
	salur: 'penyaluran menyalurkan disalurkan',
	sulit: 'persulit mempersulit dipersulit',
	tamu: 'bertamu',
	tanya: 'bertanya ditanya menanyai menanyakan nanya ditanyain nanyain pertanyaan',
	terima: 'menerima penerima diterima penerimaan nerima',
	tertib: 'tertibkan menertibkan penertiban ditertibkan',
	terus: 'teruskan meneruskan diteruskan nerusin terusin',
	tindak: 'tindakan menindak ditindak menindaklanjuti nindak',
	tulis: 'tertulis menulis penulis tulisan ditulis nulis',
};

const exceptions = new Map<string, string>([
	...[...roots].map((root) => [root, root] as const),
	...Object.entries(families).flatMap(([root, words]) =>
		[root, ...words.split(' ')].map((word) => [word, root] as const),
	),
]);

/** Shorter words carry no affix. */
const SHORTEST = 5;

/** The root of a word in small letters: by Snowball, but for words that it is known to get wrong. */
export function stem(word: string): string {
	const known = exceptions.get(word);
	if (known !== undefined) return known;
	return word.length < SHORTEST ? word : stemmer(word);
}

/**
 * Beginnings that swallow the root's first letter (`men-ulis`, `ny-umbang`), and what it may have
 * been. Everyday speech drops the syllable before (`nulis`, `ngirim`, `makai`).
 */
const swallowing: readonly (readonly [beginning: RegExp, letters: readonly string[]])[] = [
	[/^(?:me|pe)?ny(?=[aeiou])/, ['s', 'c', 'ny']],
	[/^(?:me|pe)?nge(?=[^aeiou])/, ['']],
	[/^(?:me|pe)?ng(?=[aeiou])/, ['', 'k']],
	[/^(?:me|pe)?n(?=[aeiou])/, ['t', 'n']],
	[/^(?:me|pe)?m(?=[aeiou])/, ['p', 'm']],
	[/^(?:me|pe)?n(?=[cdj])/, ['']],
	[/^(?:me|pe)?m(?=[bp])/, ['']],
	[/^(?:di|ke)(?=[a-z]{3})/, ['']],
];

/**
 * Roots that a word may have where a nasal beginning hides the first letter. Guesses: only those
 * that a vocabulary confirms are worth something.
 */
export function guessRoots(word: string): string[] {
	const bare = word.replace(/(?<=[a-z]{3}[^aeiou])(in|an|kan|nya|lah|kah)$/, '');
	const guesses = new Set<string>([bare]);
	for (const form of new Set([word, bare])) {
		for (const [beginning, letters] of swallowing) {
			if (!beginning.test(form)) continue;
			for (const letter of letters) guesses.add(form.replace(beginning, letter));
		}
	}
	const roots = [...guesses].filter((guess) => guess.length > 2);
	return [...new Set(roots.flatMap((guess) => [guess, stem(guess)]))].filter(
		(guess) => guess !== word && guess !== stem(word),
	);
}
