/** The exam on paper: what is printed, and what is typed back. */
export const paperText = {
	title: 'Ujian di atas kertas',
	lead: 'Untuk ruang ujian tanpa gawai: cetak soal, lembar jawab, dan kunci. Sesudahnya ketik jawabannya di sini; penilaian dan sertifikatnya sama dengan ujian di layar.',
	link: 'Tidak ada gawai di ruang ujian?',
	linkText: 'Cetak ujian ini di kertas',
	loading: 'Memuat soal…',
	back: 'Kembali ke ujian di layar',

	printTitle: 'Cetak',
	seed: 'Benih',
	seedHint:
		'16 angka atau huruf a–f. Benih yang sama selalu menghasilkan soal yang sama, jadi catat bila Anda akan mencetak ulang.',
	draw: 'Acak benih baru',
	forms: 'Formulir',
	formsHint:
		'B dan C mendahulukan soal yang belum keluar di formulir sebelumnya: untuk rekan sebelah, atau untuk ujian ulang.',
	form: (letter: string) => `Formulir ${letter}`,
	what: 'Yang dicetak',
	parts: {
		forms: 'Soal dan lembar jawab',
		key: 'Kunci untuk penilai',
		both: 'Keduanya; kunci di halaman terakhir',
	},
	print: 'Cetak atau simpan PDF',
	printHint: 'A4 tegak, hitam putih. Kepala halaman sudah ikut tercetak; matikan milik peramban.',
	noForm: 'Pilih sedikitnya satu formulir.',
	preview: 'Pratinjau cetakan',

	brand: 'Netral · Kursus netralitas ASN',
	edition: (edition: string) => `Edisi ${edition}`,
	facts: (items: number, percent: number, minutes: number) =>
		`${items} soal · nilai lulus ${percent} persen · sekitar ${minutes} menit, tanpa batas waktu`,
	sheetCode: 'Kode lembar',
	bankCode: 'Kode bank',
	runningCodes: (seed: string, bank: string) => `Benih ${seed}  ·  Bank ${bank}`,
	instructions: 'Petunjuk',
	instructionList: (critical: number) => [
		'Jawab di lembar jawab. Silang huruf pilihan Anda; untuk mengganti, lingkari silang yang lama.',
		'Soal berbaris (i, ii, iii) dijawab baris demi baris. Sebagian soal memberi nilai sebagian.',
		...(critical > 0
			? [`${critical} soal bersifat kritis dan harus benar seluruhnya; soal itu tidak ditandai.`]
			: []),
	],
	pick: {
		single: 'Pilih satu.',
		multiple: 'Pilih semua yang tepat.',
		truefalse: 'Benar (B) atau salah (S)? Lalu pilih satu alasan.',
		order: 'Beri nomor urut pada setiap baris.',
		match: 'Pilih satu huruf untuk setiap baris.',
		categorise: 'Pilih satu huruf untuk setiap baris.',
		case: 'Pilih satu untuk setiap pertanyaan.',
	},

	answerSheet: 'Lembar jawab',
	name: 'Nama',
	nip: 'NIP (boleh dikosongkan)',
	agency: 'Instansi',
	date: 'Tanggal',
	began: 'Mulai pukul',
	ended: 'Selesai pukul',
	signature: 'Tanda tangan',
	sheetNote:
		'Silang satu huruf pada setiap baris. Pada soal bertanda +, silang semua huruf yang tepat. Pada kotak kosong, tulis nomor urutnya.',
	manySign: '+',
	sheetFoot:
		'Penilai mengetik jawaban ini per nomor, misalnya 1.A 2.BD 3.SC; yang kosong ditulis 0.',

	key: (letter: string) => `Kunci formulir ${letter}`,
	keyWarning: 'Untuk penilai. Jangan ikut dibagikan.',
	critical: 'kritis',
	keyLine: 'Kunci sebagai satu baris ketikan',
	passing: (percent: number, critical: string) =>
		critical === ''
			? `Lulus: nilai ${percent} persen atau lebih.`
			: `Lulus: nilai ${percent} persen atau lebih, dan soal kritis (nomor ${critical}) benar seluruhnya.`,
	byHand: 'Bila dinilai dengan tangan',
	byHandRules: [
		'Setiap soal bernilai paling banyak 1. Nilai akhir: jumlah nilai dibagi jumlah soal.',
		'Satu jawaban: 1 bila benar. Beberapa jawaban (+): huruf benar dikurangi huruf keliru, dibagi banyaknya kunci; paling rendah 0.',
		'Benar atau salah dengan alasan: 1 bila keduanya benar, sepertiga bila hanya B atau S-nya benar.',
		'Pasangan dan pertanyaan bertahap: baris benar dibagi jumlah baris.',
		'Pengelompokan: baris benar dikurangi baris keliru, dibagi jumlah baris; paling rendah 0.',
		'Urutan: pasangan baris yang urutannya benar dikurangi yang terbalik, dibagi semua pasangan; paling rendah 0.',
	],

	scoreTitle: 'Nilai jawaban dari kertas',
	scoreLead:
		'Salin kode lembar dan jawabannya. Sebelum dinilai, Anda melihat dulu apa yang terbaca per nomor.',
	code: 'Kode lembar',
	codeHint: 'Huruf formulir, lalu benihnya, seperti A 8f3a 91c2 77e0 4b1d.',
	bank: 'Kode bank',
	bankHint: 'Sudah terisi kode bank hari ini. Ganti bila kode di lembar berbeda.',
	answers: 'Jawaban',
	answersHint:
		'Nomor lalu jawaban: 1.A 2.BD 3.SC 4.3142. Baris i, ii, iii ditulis berurutan. Yang kosong ditulis 0. Huruf kecil, titik, dan tanda hubung tidak menjadi soal.',
	times: 'Waktu pengerjaan',
	start: 'Mulai',
	end: 'Selesai',
	timeHint:
		'Seperti di lembar. Waktu selesai dicetak sebagai tanggal lulus; bila tidak dicatat, biarkan terisi waktu sekarang.',
	read: 'Baca jawaban',
	readTitle: 'Yang terbaca',
	readLead: (letter: string, count: number) =>
		`Formulir ${letter}, ${count} soal. Cocokkan dengan kertas sebelum menilai.`,
	blank: 'kosong',
	twice: 'nomor ganda',
	allBlank: 'Semua jawaban kosong.',
	faultsTitle: (count: number) =>
		count === 1 ? 'Satu hal perlu diperbaiki' : `${count} hal perlu diperbaiki`,
	score: 'Nilai lembar ini tanpa menyimpan',
	scoreHint:
		'Untuk penilai. Nilai dan sertifikat dibuat untuk pemilik lembar; tidak ada yang tersimpan di perangkat ini.',
	keep: 'Ini lembar saya: nilai dan simpan',
	keepHint:
		'Masuk ke hasil ujian Anda dan dihitung sebagai satu percobaan. Jeda sebelum dan sesudah percobaan berlaku seperti di layar.',
	visitOnly:
		'Penyimpanan peramban tertutup: hasil ini tidak tersimpan dan hilang saat tab ditutup.',
	keptBefore:
		'Lembar ini sudah pernah disimpan di perangkat ini. Yang tersimpan lebih dulu tetap berlaku dan ditampilkan di bawah.',
	refused: {
		open: 'Belum disimpan: ada ujian di layar yang belum dikumpulkan. Selesaikan dulu ujian itu.',
		cooling: (start: string, open: string) =>
			`Belum disimpan: lembar ini dimulai ${start}, padahal percobaan berikutnya baru terbuka ${open}. Periksa waktu mulainya.`,
		resting: (start: string, open: string) =>
			`Belum disimpan: lembar ini dimulai ${start}, padahal semua percobaan putaran itu sudah terpakai. Putaran baru terbuka ${open}.`,
	},
	next: 'Lembar berikutnya',
	certificateHere:
		'Isi nama pemilik lembar, persis seperti di kertas. Nama ini masuk ke sertifikat dan kode QR-nya, tidak disimpan di perangkat ini, dan NIP tidak dicetak.',
	certificateReady: (name: string) => `Sertifikat atas nama ${name} sudah jadi.`,
	openCertificate: 'Buka dan cetak di tab baru',

	hexFaults: {
		empty: 'Belum diisi.',
		characters: (found: string) => `Memuat "${found}". Hanya angka 0–9 dan huruf a–f.`,
		length: (found: string) => `Perlu 16 angka atau huruf; yang terbaca ${found}.`,
	},
	codeFaults: {
		empty: 'Kode lembar belum diisi.',
		letter: (found: string) =>
			`Kode diawali huruf formulir (A, B, atau C), lalu 16 angka atau huruf benih. Yang terbaca diawali "${found}" atau kurang panjang.`,
		characters: (found: string) =>
			`Benih memuat "${found}". Sesudah huruf formulir hanya angka 0–9 dan huruf a–f.`,
		length: (found: string) =>
			`Sesudah huruf formulir perlu 16 angka atau huruf; yang terbaca ${found}.`,
	},
	bankMissing: 'Bank dengan kode ini tidak ada di situs ini. Periksa kode bank di kepala lembar.',
	bankUnreachable: 'Bank ini belum dapat dimuat. Periksa sambungan, lalu coba lagi.',
	bankOther: (title: string) => `Kode ini milik ujian "${title}". Buka halaman kertas ujian itu.`,
	timeFaults: {
		missing: 'Isi waktu mulai dan selesai.',
		reversed: 'Waktu selesai lebih dulu daripada waktu mulai.',
		future: 'Waktu selesai belum terjadi. Periksa tanggal dan jamnya.',
		'too-long': 'Selisihnya lebih dari sehari. Periksa tanggalnya.',
		'too-old': 'Waktunya lebih dari setahun yang lalu. Periksa tahunnya.',
		'too-early': 'Pada waktu itu edisi kursus ini belum ada. Periksa tahunnya.',
	},
	answerFaults: {
		empty: 'Jawaban belum diketik.',
		'too-long': 'Teksnya terlalu panjang. Ketik jawaban satu lembar saja.',
		unnumbered: (found: string) =>
			`Sebelum nomor pertama tertulis "${found}". Mulai dengan 1 lalu jawabannya.`,
		missing: (number: number) =>
			`Soal ${number} tidak ada. Bila kosong di kertas, tulis ${number}.0.`,
		repeated: (number: number) => `Soal ${number} tertulis lebih dari sekali. Sisakan satu.`,
		'not-on-form': (found: string, last: number) =>
			`Ada nomor ${found}; lembar ini berisi soal 1 sampai ${last}.`,
		unexpected: (number: number, found: string, expected: string) =>
			found === ''
				? `Soal ${number} tanpa jawaban; seharusnya ${expected}, atau 0 bila kosong.`
				: `Soal ${number}: tertulis "${found}"; seharusnya ${expected}.`,
	},
	expected: {
		single: (last: string) => `satu huruf A–${last}`,
		multiple: (last: string) => `satu huruf atau lebih dari A–${last}, masing-masing sekali`,
		truefalse: (last: string) => `B atau S, lalu satu huruf A–${last}`,
		order: (rows: number) => `${rows} angka dari 1–${rows}, urut dari baris i`,
		rows: (rows: number, last: string) => `${rows} huruf A–${last}, urut dari baris i`,
		case: (steps: readonly string[]) => `${steps.length} huruf (${steps.join(', ')})`,
		step: (label: string, last: string) => `${label}: A–${last}`,
	},
} as const;
