/** Said by the built page alone: no script of the exam need carry it. */
export const examRulesText = {
	items: (items: number, minutes: number) =>
		`Ada ${items} soal, biasanya selesai dalam ${minutes} menit. Tidak ada batas waktu.`,
	mastery: (percent: number) => `Anda lulus dengan nilai ${percent} persen atau lebih.`,
	critical: (count: number) =>
		`${count} soal di antaranya kritis dan harus benar seluruhnya, berapa pun nilai Anda.`,
	partial:
		'Sebagian soal memberi nilai sebagian. Pada soal dengan beberapa jawaban, pilihan keliru mengurangi nilai soal itu, paling rendah nol.',
	resume:
		'Jawaban tersimpan setiap kali Anda memilih. Tab tertutup atau baterai habis tidak menghapusnya.',
	retake: (attempts: number, minutes: number, days: number) =>
		`Belum lulus? Coba lagi setelah ${minutes} menit, sampai ${attempts} kali. Sesudah itu jeda ${days} hari. Soal yang belum pernah Anda lihat didahulukan.`,
	open: 'Ujian ini dinilai di perangkat Anda, tanpa pengawas. Karena itu sertifikatnya bertingkat A: dinyatakan sendiri.',
	needsScript: 'Ujian membutuhkan JavaScript. Aktifkan di peramban Anda, lalu muat ulang halaman.',
} as const;
