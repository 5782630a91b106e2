/** Pre-tests and post-tests of courses. */
export const diagnosisText = {
	title: { pretest: 'Tes awal', posttest: 'Tes akhir' },
	lead: {
		pretest:
			'Ukur dulu apa yang sudah Anda kuasai. Hasilnya menunjukkan apa yang perlu didahulukan, dan tidak memengaruhi ujian.',
		posttest:
			'Soal lain dengan tujuan yang sama seperti tes awal, supaya terlihat apa yang bertambah.',
	},
	rules: (count: number, minutes: number) => [
		`${count} soal, sekitar ${minutes} menit, tanpa batas waktu.`,
		'Setiap jawaban disertai seberapa yakin Anda. Menebak itu boleh; katakan saja.',
		'Pembahasan semua soal muncul di akhir.',
		'Jawaban tersimpan satu per satu. Tab tertutup? Anda lanjut dari soal yang sama.',
	],
	skipAllowed: 'Pelajaran yang semua tujuannya Anda jawab benar, tanpa menebak, boleh Anda lewati.',
	skipRefused:
		'Kursus ini diikuti seluruhnya. Tes awal menunjukkan pelajaran mana yang perlu dibaca lebih pelan.',
	start: { pretest: 'Mulai tes awal', posttest: 'Mulai tes akhir' },
	resume: 'Lanjutkan tes',
	again: { pretest: 'Kerjakan tes awal lagi', posttest: 'Kerjakan tes akhir lagi' },
	toPretest: 'Kerjakan tes awal dulu',
	noPretest:
		'Anda belum mengerjakan tes awal kursus ini, jadi kenaikan tidak dapat dihitung. Tes akhir tetap dapat dikerjakan.',
	done: 'Lihat hasil',
	resultTitle: { pretest: 'Hasil tes awal', posttest: 'Hasil tes akhir' },
	score: (percent: string) => `${percent} persen`,
	right: (right: number, total: number) => `${right} dari ${total} soal benar seluruhnya.`,
	notGraded: 'Ini bukan nilai lulus. Ini peta belajar Anda.',
	toLearn: 'Mulai belajar',
	toPosttest: 'Sudah belajar? Kerjakan tes akhir',
	toExam: 'Ke ujian',
	certaintyTitle: 'Seberapa tepat keyakinan Anda',
	certaintyCaption: 'Banyaknya jawaban menurut keyakinan dan kebenarannya',
	columnRight: 'Benar',
	columnWrong: 'Keliru',
	certainty: { sure: 'Yakin', unsure: 'Ragu', guess: 'Menebak' },
	certaintyMeaning: {
		sureWrong: 'didahulukan',
		guessRight: 'belum tentu tahu',
	},
	beliefsTitle: 'Salah paham yang terlihat',
	beliefsLead: 'Jawaban Anda bertumpu pada keyakinan berikut. Tidak satu pun benar.',
	belief: (text: string) => `“${text.charAt(0).toUpperCase()}${text.slice(1)}.”`,
	beliefShown: (count: number, isSure: boolean) =>
		`Terlihat pada ${count} jawaban${isSure ? ', dan Anda yakin' : ''}.`,
	relearn: (title: string) => `Pelajari lagi di "${title}"`,
	skipTitle: 'Boleh Anda lewati',
	skipLead: (count: number, total: number) =>
		`Anda sudah menguasai ${count} dari ${total} pelajaran. Pelajaran itu tetap dapat dibaca, dan ujian tetap mencakup semuanya.`,
	skipNone:
		'Belum ada pelajaran yang semua tujuannya sudah Anda kuasai. Mulailah dari yang pertama.',
	known: 'Sudah dikuasai',
	gainTitle: 'Yang bertambah sejak tes awal',
	gain: (percent: string) =>
		`Dari semua yang belum Anda kuasai saat tes awal, ${percent} persen kini sudah.`,
	noRoom: 'Tes awal Anda sudah benar semua, jadi tidak ada lagi yang dapat bertambah.',
	loss: 'Hasil tes akhir lebih rendah daripada tes awal. Soalnya berbeda; lihat tujuan mana yang turun.',
	gainRow: (before: string, after: string) => `dari ${before} ke ${after} persen`,
	gainNote:
		'Dihitung sebagai bagian dari ruang yang masih tersisa (Hake 1998): (akhir − awal) ÷ (100 − awal).',
} as const;
