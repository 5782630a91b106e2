export const courseText = {
	homeTitle: 'Netral itu dijaga, setiap hari',
	homeLead:
		'Kursus netralitas ASN dengan pasal di balik setiap jawaban, ujian yang adil, dan sertifikat yang dapat diperiksa siapa pun.',
	start: 'Mulai belajar',
	resume: (title: string) => `Lanjutkan: ${title}`,
	toExam: 'Kerjakan ujian',
	openCourse: 'Lihat isi kursus',
	ask: 'Boleh atau tidak?',
	lessons: 'Pelajaran',
	lessonsAndExam: 'Pelajaran dan ujiannya',
	finish: 'Penutup',
	chooseCourse: 'Pilih kursus Anda',
	exam: 'Ujian',
	examSummary: (items: number, percent: number, minutes: number) =>
		`${items} soal, nilai lulus ${percent} persen, sekitar ${minutes} menit. Tanpa batas waktu.`,
	facts: (lessons: number, minutes: number, jp: number) =>
		`${lessons} pelajaran, ${minutes} menit membaca, beban belajar ${jp} JP.`,
	audience: 'Untuk',
	edition: (edition: string) => `Edisi ${edition}`,
	progress: (finished: number, total: number) => `${finished} dari ${total} pelajaran selesai`,
	minutesLeft: (minutes: number) => `Sisa sekitar ${minutes} menit.`,
	allFinished: 'Semua pelajaran selesai. Anda siap mengerjakan ujian.',
	finished: 'selesai',
	inProgress: 'sedang dibaca',
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
} as const;
