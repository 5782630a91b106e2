/** What every set of questions outside lessons and exams says. */
export const practiceText = {
	title: 'Latihan',
	lead: 'Lima soal, beberapa menit, dan alasan di balik setiap jawaban. Tidak ada nilai yang dikirim ke mana pun.',
	place: (number: number, total: number) => `Soal ${number} dari ${total}`,
	howSure: 'Seberapa yakin Anda?',
	howSureHint: 'Pilih salah satu untuk memeriksa jawaban.',
	certainty: { sure: 'Yakin', unsure: 'Ragu', guess: 'Menebak' },
	sureButWrong:
		'Anda yakin, tetapi jawabannya keliru. Soal seperti ini didahulukan saat mengulang.',
	loadFailed: 'Soal belum dapat dimuat. Periksa sambungan, lalu coba lagi.',
	loading: 'Memuat soal…',
	visitOnly:
		'Penyimpanan peramban tertutup. Latihan tetap berjalan, tetapi hasilnya hilang saat tab ditutup.',

	weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
	daily: 'Soal hari ini',
	dailyLead: 'Satu soal setiap hari, sama untuk semua orang. Bahan obrolan yang aman di pantri.',
	dailyOpen: 'Jawab soal hari ini',
	dailyDone: 'Sudah dijawab. Soal baru menunggu besok.',
	dailyAgain: 'Lihat pembahasan',
	quick: '5 soal cepat',
	quickLead: 'Campuran dari semua materi. Yang belum pernah Anda temui didahulukan.',
	quickStart: 'Mulai 5 soal',
	missed: 'Ulangi yang keliru',
	missedNone: 'Belum ada jawaban keliru yang perlu diulang.',
	missedCount: (count: number) =>
		`${count} soal belum tepat saat terakhir Anda jawab, di latihan, pelajaran, atau ujian.`,
	missedStart: (count: number) => `Ulangi ${count} soal`,
	resume: 'Latihan Anda belum selesai',
	resumeAt: (answered: number, total: number) => `${answered} dari ${total} soal sudah dijawab.`,
	resumeStart: 'Lanjutkan latihan',
	streak: (days: number) =>
		`${days} hari berturut-turut belajar. Satu hari jeda seminggu tidak memutusnya.`,
	byPhase: 'Menurut tahapan',
	byPhaseLead: 'Aturan bergeser dari tahap ke tahap. Pilih satu untuk 5 soal.',
	bySubject: 'Menurut tujuan',
	bySubjectLead: 'Pilih kemampuan yang ingin Anda asah.',
	seen: (right: number, total: number) => `${right} dari ${total} soal sudah benar`,
	elsewhere: 'Cara lain untuk ingat lebih lama',
	toReview: 'Ulangan berjarak',
	toReviewText: 'Poin kunci pelajaran kembali tepat sebelum terlupa.',
	toScenarios: 'Skenario',
	toScenariosText: 'Cerita bercabang: pilih, lalu lihat akibatnya.',
	toPretests: 'Tes awal kursus',
	toPretestsText: 'Ukur dulu apa yang sudah Anda kuasai.',

	next: 'Soal berikutnya',
	toResult: 'Lihat hasil',
	toMenu: 'Kembali ke latihan',
	again: '5 soal lagi',
	resultKicker: 'Hasil latihan',
	rightOf: (right: number, total: number) => `${right} dari ${total} benar`,
	resultLead: (right: number, total: number, sureWrong: number) => {
		if (sureWrong > 0)
			return `${sureWrong} jawaban Anda berikan dengan yakin, tetapi keliru. Mulai dari situ.`;
		if (right === total) return 'Semua benar. Topik lain menunggu.';
		return 'Baca alasan di bawah, lalu coba lagi. Soal yang keliru akan kembali.';
	},
	stale: (count: number) => `${count} jawaban lama tidak dihitung karena soalnya berubah.`,
	byObjective: 'Hasil per tujuan',
	sureWrongTitle: 'Dahulukan: yakin, tetapi keliru',
	sureWrongLead:
		'Keyakinan yang keliru paling berisiko, karena tidak terasa perlu diperiksa. Baca alasannya, lalu buka bagian pelajarannya.',
	othersTitle: 'Perlu dilihat lagi',
	fineTitle: 'Sudah benar',
	quadrant: {
		'sure-wrong': 'Anda yakin',
		'unsure-wrong': 'Anda ragu',
		'guess-wrong': 'Anda menebak',
		'guess-right': 'Anda menebak',
		'unsure-right': 'Anda ragu',
		'sure-right': 'Anda yakin',
	},
} as const;
