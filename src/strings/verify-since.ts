/** Of what has changed since a certificate was earned. */
export const sinceText = {
	title: 'Sejak sertifikat ini',
	loading: 'Memeriksa perubahan kursus dan hukum…',
	current: 'Kursus ini dan hukum yang diajarkannya belum berubah sejak tanggal lulus.',
	unreachable:
		'Perubahan kursus dan hukum belum dapat diperiksa tanpa sambungan. Lihat halaman Perubahan.',
	missing: 'Kursus ini tidak ada di situs ini, jadi perubahannya tidak dapat disebutkan.',
	otherEdition: (earned: string, today: string) =>
		`Sertifikat ini untuk edisi ${earned}. Edisi sekarang ${today}. Sertifikatnya tetap sah sampai akhir masa berlakunya.`,
	otherBank: 'Soal ujian sekarang tidak sama lagi dengan soal yang dulu dikerjakan.',
	changed: (count: number) => `${count} perubahan hukum atau kursus sejak tanggal lulus:`,
	renew: 'Penyegaran singkat cukup mencakup pelajaran ini, lalu ujiannya:',
	renewExam: 'Tidak ada pelajaran yang berubah. Penyegaran cukup dengan ujiannya.',
	toExam: 'Ke ujian',
} as const;
