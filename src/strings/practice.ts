/** What every set of questions outside lessons and exams says. */
export const practiceText = {
	place: (number: number, total: number) => `Soal ${number} dari ${total}`,
	howSure: 'Seberapa yakin Anda?',
	howSureHint: 'Pilih salah satu untuk memeriksa jawaban.',
	certainty: { sure: 'Yakin', unsure: 'Ragu', guess: 'Menebak' },
	sureButWrong:
		'Anda yakin, tetapi jawabannya keliru. Soal seperti ini didahulukan saat mengulang.',
	loadFailed: 'Soal belum dapat dimuat. Periksa sambungan, lalu coba lagi.',
	loading: 'Memuat soal…',
	tryAgain: 'Coba lagi',
} as const;
