/** The home page: for somebody new, and for somebody who comes back. */
export const homeText = {
	doors: 'Coba sekarang',
	hookTitle: 'Seberapa netral kamu?',
	hookText:
		'Delapan kejadian sehari-hari, tiga menit, tanpa mendaftar. Alasannya langsung terlihat.',
	hookAction: 'Mulai delapan soal',
	askTitle: 'Boleh atau tidak?',
	askText: 'Sedang ragu sekarang? Cari perbuatannya, lihat putusan dan pasalnya.',
	askAction: 'Cari perbuatan',
	scenarioTitle: 'Kalau Anda di sana',
	scenarioText: 'Cerita bercabang. Anda memilih, lalu melihat akibatnya.',
	scenarioAction: 'Pilih cerita',
	pathsTitle: 'Mulai dari peran Anda',
	pathsLead: 'Sepuluh jalur belajar, disusun dari yang paling Anda perlukan.',
	promises: [
		{
			title: 'Alasan di setiap jawaban',
			text: 'Setiap pilihan, benar atau keliru, dijelaskan bersama pasalnya.',
		},
		{
			title: 'Hukum yang berlaku hari ini',
			text: 'UU 5/2014 sudah dicabut. Kursus ini menunjukkan apa penggantinya dan apa yang belum pasti.',
		},
		{
			title: 'Sinyal lemah tidak masalah',
			text: 'Di alamat HTTPS, seluruh kursus tersimpan di perangkat setelah dibuka dan tetap berjalan tanpa internet.',
		},
		{
			title: 'Data tetap milik Anda',
			text: 'Tanpa akun dan tanpa pelacak. Jawaban tidak meninggalkan perangkat kecuali Anda mengirimnya.',
		},
	],
	today: 'Hari ini',
	section: (title: string) => `Bagian: ${title}`,
	begin: (lessons: number, minutes: number) =>
		`${lessons} pelajaran, sekitar ${minutes} menit. Belum ada yang dibuka.`,
	left: (here: number, course: number) =>
		`Sisa ${here} menit di pelajaran ini, ${course} menit sampai ujian.`,
	leftCourse: (minutes: number) => `Sisa sekitar ${minutes} menit sampai ujian.`,
	readAll: 'Semua pelajaran selesai',
	readOrKnown: 'Semua pelajaran selesai atau sudah Anda kuasai',
	readAllHint: 'Tinggal ujian. Tidak ada batas waktu, dan jawaban tersimpan.',
	passedTitle: 'Anda sudah lulus',
	passedHint: 'Jaga yang sudah Anda kuasai dengan latihan singkat.',
	openExamTitle: 'Ujian Anda masih terbuka',
	openExamHint: (answered: number) =>
		answered === 0 ? 'Belum ada soal yang terjawab.' : `${answered} jawaban sudah tersimpan.`,
	more: 'Yang lain hari ini',
	review: 'Ulangan',
	reviewText: 'Ulang sebentar yang hampir terlupa.',
	reviewNone: 'Tidak ada yang jatuh tempo hari ini.',
	reviewDue: (cards: number, minutes: number) =>
		`${cards} kartu menunggu, sekitar ${minutes} menit.`,
	daily: 'Soal harian',
	dailyText: 'Satu soal, satu menit.',
	dailyDone: 'Sudah dijawab. Besok ada yang baru.',
	exam: 'Ujian',
	certificate: 'Sertifikat',
	seenToday: 'Terakhir belajar hari ini',
	seenDays: (days: number) => `Terakhir belajar ${days} hari lalu`,
	seenWeeks: (weeks: number) => `Terakhir belajar ${weeks} minggu lalu`,
} as const;

/** How long ago the learner was here: days in the first two weeks, then whole weeks. */
export function seenText(days: number): string {
	if (days === 0) return homeText.seenToday;
	return days < 14 ? homeText.seenDays(days) : homeText.seenWeeks(Math.floor(days / 7));
}
