export const examText = {
	title: 'Ujian',
	rules: 'Sebelum mulai',
	ruleItems: (items: number, minutes: number) =>
		`Ada ${items} soal, biasanya selesai dalam ${minutes} menit. Tidak ada batas waktu.`,
	ruleMastery: (percent: number) => `Anda lulus dengan nilai ${percent} persen atau lebih.`,
	ruleCritical: (count: number) =>
		`${count} soal di antaranya kritis dan harus benar seluruhnya, berapa pun nilai Anda.`,
	rulePartial:
		'Sebagian soal memberi nilai sebagian. Pada soal dengan beberapa jawaban, pilihan keliru mengurangi nilai soal itu, paling rendah nol.',
	ruleResume:
		'Jawaban tersimpan setiap kali Anda memilih. Tab tertutup atau baterai habis tidak menghapusnya.',
	ruleRetake: (attempts: number, minutes: number, days: number) =>
		`Belum lulus? Coba lagi setelah ${minutes} menit, sampai ${attempts} kali. Sesudah itu jeda ${days} hari. Soal yang belum pernah Anda lihat didahulukan.`,
	ruleOpen:
		'Ujian ini dinilai di perangkat Anda, tanpa pengawas. Karena itu sertifikatnya bertingkat A: dinyatakan sendiri.',
	needsScript: 'Ujian membutuhkan JavaScript. Aktifkan di peramban Anda, lalu muat ulang halaman.',
	start: 'Mulai ujian',
	resume: 'Lanjutkan ujian',
	startAgain: 'Mulai percobaan baru',
	loadFailed:
		'Soal belum dapat dimuat. Periksa sambungan, lalu coba lagi. Jawaban yang sudah ada tetap tersimpan.',
	reviewFailed:
		'Pembahasan belum dapat dimuat. Periksa sambungan, lalu coba lagi atau muat ulang halaman. Nilai Anda tidak berubah.',
	attempt: (number: number) => `Percobaan ke-${number}`,
	question: (number: number, total: number) => `Soal ${number} dari ${total}`,
	answered: (answered: number, total: number) => `${answered} dari ${total} soal terjawab`,
	oneAtATime: 'Satu per satu',
	allOnPage: 'Semua di satu halaman',
	view: 'Tampilan',
	overview: 'Daftar soal',
	stateAnswered: 'terjawab',
	stateOpen: 'belum',
	stateMarked: 'ditandai',
	mark: 'Tandai untuk nanti',
	marked: 'Ditandai untuk nanti',
	previous: 'Sebelumnya',
	next: 'Berikutnya',
	toCheck: 'Periksa sebelum mengumpulkan',
	checkTitle: 'Periksa sebelum mengumpulkan',
	allAnswered: 'Semua soal sudah terjawab.',
	unanswered: (count: number) =>
		`${count} soal belum terjawab lengkap. Soal yang kosong tidak mendapat nilai.`,
	markedCount: (count: number) => `${count} soal Anda tandai untuk dilihat lagi.`,
	goTo: (number: number) => `Ke soal ${number}`,
	backToQuestions: 'Kembali ke soal',
	submit: 'Kumpulkan jawaban',
	saved: 'Tersimpan',
	saving: 'Menyimpan…',
	visitOnly: 'Tidak tersimpan: penyimpanan peramban tertutup. Selesaikan sebelum menutup tab ini.',
	resultTitle: 'Hasil ujian',
	passed: 'Anda lulus',
	failed: 'Belum lulus',
	score: (percent: string, needed: number) =>
		`Nilai ${percent} persen; nilai lulus ${needed} persen.`,
	criticalMissed: (count: number) =>
		`${count} soal kritis belum benar. Soal kritis harus benar seluruhnya, berapa pun nilainya.`,
	byObjective: 'Hasil per tujuan',
	mastered: 'dikuasai',
	notMastered: 'pelajari lagi',
	reviewTitle: 'Pembahasan',
	reviewLead: 'Setiap soal dengan jawaban Anda, jawaban yang benar, alasannya, dan pasalnya.',
	critical: 'Soal kritis',
	makeCertificate: 'Buat sertifikat',
	certificateHere:
		'Penyimpanan peramban tertutup, jadi sertifikat dibuat di halaman ini dan tanpa NIP. Cetak atau simpan PDF-nya sebelum menutup tab.',
	cooling: (time: string) => `Percobaan berikutnya terbuka ${time}.`,
	resting: (time: string) =>
		`Semua percobaan putaran ini sudah terpakai. Putaran baru terbuka ${time}. Sementara itu, ulangi pelajaran yang belum dikuasai.`,
	coolingHint: 'Pakai waktunya untuk membaca pembahasan di bawah.',
	changed:
		'Bank soal sudah diperbarui sejak ujian ini dimulai, jadi ujian yang terbuka tidak dapat diteruskan. Ujian itu tidak dihitung sebagai percobaan.',
	gone: 'Data di perangkat ini dihapus lewat tab lain, termasuk ujian yang sedang terbuka di sini.',
	earlier: 'Hasil terakhir',
} as const;
