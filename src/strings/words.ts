/** Texts of the page that shows authors every word of a lesson. */
export const wordsText = {
	title: 'Kata-kata untuk penulis',
	lead: 'Setiap kata yang dapat dipakai di pelajaran: gunanya, cara menulisnya, dan hasilnya. Salin contohnya, ganti isinya, lalu lihat hasilnya di pratinjau.',
	list: 'Daftar kata',
	write: 'Cara menulis',
	see: 'Hasilnya',
	rules:
		'Pelajaran tidak pernah mengimpor apa pun: kata-kata ini selalu ada. Bila sebuah nama keliru, pembuatan situs berhenti dan menyebut berkas, bagian, dan nama yang mungkin Anda maksud.',
} as const;
