export const courseText = {
	homeTitle: 'Netral itu dijaga, setiap hari',
	homeLead:
		'Kursus netralitas ASN dengan pasal di balik setiap jawaban, ujian yang adil, dan sertifikat yang dapat diperiksa siapa pun.',
	start: 'Mulai belajar',
	resume: (title: string) => `Lanjutkan: ${title}`,
	goOn: 'Lanjutkan',
	toExam: 'Kerjakan ujian',
	openExam: 'Lanjutkan ujian',
	practise: 'Latihan singkat',
	openCourse: 'Lihat isi kursus',
	choosePath: 'Pilih jalur menurut peran',
	lessons: 'Pelajaran',
	finish: 'Penutup',
	chooseCourse: 'Pilih kursus Anda',
	exam: 'Ujian',
	examSummary: (items: number, percent: number, minutes: number) =>
		`${items} soal, nilai lulus ${percent} persen, sekitar ${minutes} menit. Tanpa batas waktu.`,
	facts: (lessons: number, minutes: number, jp: number) =>
		`${lessons} pelajaran, ${minutes} menit membaca, ${jp} JP`,
	audience: 'Untuk',
	edition: (edition: string) => `Edisi ${edition}`,
	progress: (finished: number, total: number) => `${finished} dari ${total} pelajaran selesai`,
	minutesLeft: (minutes: number) => `Sisa sekitar ${minutes} menit.`,
	skipped: (lessons: number) =>
		`Tidak dihitung: ${lessons} pelajaran yang sudah Anda kuasai menurut tes awal.`,
	gone: (lessons: number) =>
		`${lessons} pelajaran yang pernah Anda selesaikan tidak lagi ada di kursus mana pun.`,
	allFinished: 'Semua pelajaran selesai. Anda siap mengerjakan ujian.',
	finished: 'selesai',
	inProgress: 'sedang dibaca',
	known: 'sudah dikuasai (tes awal), boleh dilewati',
	notBegun: (lessons: number, minutes: number) =>
		`Belum dimulai: ${lessons} pelajaran, ${minutes} menit.`,
	where: 'Posisi Anda',
	moduleFacts: (lessons: number, minutes: number) => `${lessons} pelajaran, ${minutes} menit`,
	moduleDone: 'Selesai',
	moduleProgress: (finished: number, total: number) => `${finished} dari ${total} selesai`,
	moduleLeft: (minutes: number) => `sisa ${minutes} menit`,
	moduleSkipped: (lessons: number) => `${lessons} boleh dilewati`,
	before: 'Sebelum mulai',
	pretest: 'Tes awal',
	pretestText: 'Boleh dilewati. Tes ini menunjukkan apa yang sudah Anda kuasai.',
	posttest: 'Tes akhir',
	posttestText: 'Soal setara tes awal, supaya terlihat apa yang bertambah.',
	about: 'Tentang kursus ini',
	who: 'Untuk siapa',
	objectives: 'Setelah kursus ini Anda dapat',
	certificate: 'Sertifikat',
	certificateNeeds: 'Syarat sertifikat',
	needs: {
		mastery: (percent: number, items: number) =>
			`Nilai ujian ${percent} persen atau lebih, dari ${items} soal.`,
		critical: (count: number) => `${count} soal kritis benar seluruhnya.`,
		lessons: 'Pelajaran boleh dibaca dalam urutan apa pun; ujian boleh diambil kapan saja.',
		retake: (attempts: number, minutes: number, days: number) =>
			`Belum lulus? Coba lagi setelah ${minutes} menit, sampai ${attempts} kali, lalu jeda ${days} hari.`,
		validity: (months: number) =>
			`Sertifikat berlaku ${months} bulan, bertingkat A: dinyatakan sendiri.`,
	},
	paper: 'Cetak dan kertas',
	printCourse: 'Cetak seluruh kursus',
	paperExam: 'Ujian kertas',
	pocketCard: 'Kartu saku',
	review: 'Ulangan',
	reviewText: 'Ulang sebentar yang hampir terlupa.',
	examStates: {
		untaken: 'Belum pernah diambil.',
		open: (answered: number) => `Masih terbuka, ${answered} jawaban tersimpan.`,
		passed: (percent: string, date: string) => `Lulus dengan nilai ${percent} persen, ${date}.`,
		failed: (percent: string, date: string) => `Belum lulus: ${percent} persen, ${date}.`,
		failedReady: 'Percobaan berikutnya sudah terbuka.',
		failedAgain: (time: string) => `Percobaan berikutnya terbuka ${time}.`,
		unknown: 'Nilai belum dapat dihitung; sambungkan perangkat, lalu muat ulang.',
	},
	certificateNone: 'Belum ada.',
	certificateReady: 'Anda lulus. Sertifikatnya tinggal dibuat.',
	makeCertificate: 'Buat sertifikat',
	retake: 'Ambil ujian lagi',
} as const;

/** What a certificate's list entry needs said about its end. `until` is a date in words. */
export const expiryText = {
	valid: (until: string) => `Berlaku sampai ${until}.`,
	months: (months: number, until: string) => `Berakhir dalam ${months} bulan, ${until}.`,
	days: (days: number, until: string) => `Berakhir dalam ${days} hari, ${until}.`,
	lastDay: (until: string) => `Hari terakhir berlaku: ${until}.`,
	expired: (until: string) => `Masa berlakunya habis ${until}.`,
} as const;
