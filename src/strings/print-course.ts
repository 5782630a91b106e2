export const printText = {
	title: (course: string) => `${course}, untuk dicetak`,
	link: 'Cetak seluruh pelajaran kursus ini',
	screenNote:
		'Semua pelajaran di satu halaman, siap dicetak di A4. Kunci cek pemahaman ada di bagian belakang.',
	printHint: 'Pakai menu cetak peramban (Ctrl+P).',
	print: 'Cetak atau simpan PDF',
	back: 'Kembali ke kursus',
	brand: 'Netral',
	kicker: 'Kursus netralitas ASN',
	audience: 'Untuk',
	facts: (lessons: number, minutes: number, jp: number) =>
		`${lessons} pelajaran · ${minutes} menit membaca · ${jp} JP`,
	edition: (edition: string) => `Edisi ${edition}`,
	asOf: (date: string) => `Hukum per ${date}`,
	review: (date: string) => `Diperiksa ulang paling lambat ${date}`,
	license:
		'Isi kursus berlisensi CC BY-SA 4.0: boleh disalin dan dibagikan dengan menyebut sumber. Netral bukan situs pemerintah dan tidak mewakili instansi mana pun.',
	contents: 'Isi',
	lesson: (number: number) => `Pelajaran ${number}`,
	minutes: (minutes: number) => `${minutes} menit`,
	keyTitle: 'Kunci cek pemahaman',
	keyLead:
		'Huruf menurut urutan tercetak. Baris i, ii, iii dijawab berurutan; B dan S berarti benar dan salah.',
	keyItem: (number: number) => `Soal ${number}`,
	basis: 'Dasar',
	sources: 'Ketentuan yang dirujuk',
	sourcesLead: 'Ringkasan, sumber, dan keyakinan setiap ketentuan ada di halaman Hukum.',
} as const;
