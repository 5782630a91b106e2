/** Labels inside the words of a lesson. Those that scripts need too are in `lesson.ts`. */
export const wordText = {
	think: 'Pikirkan dulu',
	showAnswer: 'Lihat jawaban',
	hideAnswer: 'Tutup jawaban',
	old: 'Dulu',
	new: 'Sekarang',
	changed: 'Yang berubah',
	comparison: 'Perbandingan hukum lama dan baru',
	case: 'Kasus',
	happened: 'Yang terjadi',
	ruling: 'Putusan atau sanksi',
	provision: 'Ketentuan',
	learnt: 'Pelajarannya',
	source: 'Sumber',
	ladder: (kind: string) => `Tangga sanksi ${kind}`,
	kinds: {
		'kode-etik': 'kode etik',
		disiplin: 'disiplin',
		kepegawaian: 'kepegawaian',
		administratif: 'administratif',
		pidana: 'pidana',
	},
	level: (level: number, of: number) => `Tingkat ${level} dari ${of}`,
	levels: (count: number) => `${count} sanksi`,
	today: 'Hari ini',
	timeline: 'Garis waktu fase pemilu',
	timelineOf: (election: string) => `Garis waktu: ${election}`,
	days: (days: number) => (days === 1 ? 'satu hari' : `${days} hari`),
	scale: 'Panjang tiap bagian pita sesuai lamanya.',
	undated: (isScheduled: boolean) => (isScheduled ? 'tanpa tanggal pasti' : 'belum dijadwalkan'),
	toGlossary: 'Glosarium',
} as const;

/** Texts of the page that shows authors every word of a lesson. */
export const wordsPageText = {
	title: 'Kata-kata untuk penulis',
	lead: 'Setiap kata yang dapat dipakai di pelajaran: gunanya, cara menulisnya, dan hasilnya. Salin contohnya, ganti isinya, lalu lihat hasilnya di pratinjau.',
	list: 'Daftar kata',
	write: 'Cara menulis',
	see: 'Hasilnya',
	rules:
		'Pelajaran tidak pernah mengimpor apa pun: kata-kata ini selalu ada. Bila sebuah nama keliru, pembuatan situs berhenti dan menyebut berkas, bagian, dan nama yang mungkin Anda maksud.',
} as const;
