export const verifyText = {
	title: 'Verifikasi sertifikat',
	lead: 'Pindai kode QR pada sertifikat, tempel tautan atau kodenya, atau buka berkasnya di sini. Pemeriksaan berjalan di perangkat Anda; tidak ada yang dikirim.',
	code: 'Tautan atau kode sertifikat',
	file: 'Atau buka berkas sertifikat',
	fileHint: 'Berkas .jws atau .txt dari SDM. Berkas dibaca di perangkat ini saja.',
	check: 'Periksa',
	checking: 'Memeriksa…',
	valid: 'Jawaban di kode ini lulus',
	notPassed: 'Jawaban di kode ini tidak lulus',
	expired: 'Lulus, tetapi masa berlakunya sudah berakhir',
	future:
		'Perhatian: waktu ujian pada kode ini ada di masa depan. Jam salah satu perangkat keliru.',
	refusedTitle: 'Kode ini tidak dapat diterima',
	name: 'Nama',
	agency: 'Instansi',
	none: 'tidak diisi',
	course: 'Kursus',
	courseValue: (title: string, edition: string) => `${title}, edisi ${edition}`,
	score: 'Nilai hitung ulang',
	scoreValue: (percent: string, needed: number) => `${percent} dari 100; nilai lulus ${needed}`,
	critical: 'Soal kritis',
	criticalRight: 'semua benar',
	criticalMissed: (count: number) => `${count} belum benar`,
	attempt: 'Percobaan',
	attemptValue: (number: number, minutes: number) => `ke-${number}, selama ${minutes} menit`,
	date: 'Tanggal lulus',
	dateNotPassed: 'Tanggal ujian',
	until: 'Berlaku sampai',
	number: 'Nomor sertifikat',
	level: 'Tingkat',
	levelA: 'A: dinyatakan sendiri',
	provesTitle: 'Yang dibuktikan',
	proves: [
		'Jawaban yang tersimpan di kode ini memperoleh nilai di atas pada bank soal yang disebut. Nilainya dihitung ulang barusan, bukan dibaca dari kode.',
		'Kode ini tidak terpotong dan tidak salah salin.',
	],
	notProvesTitle: 'Yang tidak dibuktikan',
	notProves: [
		'Siapa yang menjawab. Nama dan instansi diketik sendiri, dan jawaban yang sama dapat dikemas ulang dengan nama lain.',
		'Bahwa ujian diawasi. Soal dan kuncinya berada di situs ini dan dapat dibaca siapa pun.',
		'Waktu pengerjaan, karena berasal dari jam perangkat peserta.',
	],
	compare:
		'Cocokkan nama, instansi, nilai, tanggal, dan nomor di atas dengan yang tercetak di kertas.',
	again: 'Periksa kode lain',
	refusals: {
		empty: 'Belum ada kode. Tempel tautan atau kode dari sertifikat.',
		'too-long':
			'Teks ini terlalu panjang untuk sebuah kode sertifikat (paling panjang 4.000 karakter).',
		alphabet:
			'Teks ini memuat huruf yang tidak ada di kode sertifikat. Salin seluruh tautannya, tidak lebih.',
		'too-short': 'Kode ini terpotong: terlalu pendek. Salin lagi seluruhnya.',
		damaged:
			'Kode ini rusak: angka pemeriksanya tidak cocok. Mungkin terpotong, salah salin, atau diubah.',
		version:
			'Kode ini utuh, tetapi dibuat dengan versi lain dari Netral. Buka situs versi terbaru untuk memeriksanya.',
		'unknown-bank':
			'Kode ini merujuk bank soal yang tidak dikenal situs ini. Sertifikatnya mungkin dibuat di situs lain; periksa di alamat yang tercetak di kertas.',
		malformed: 'Kode ini tidak dibuat oleh Netral: isinya tidak menurut aturan.',
		unreachable:
			'Bank soal belum dapat dimuat karena sambungan terputus. Coba lagi setelah tersambung.',
	},
	loadFailed:
		'Pemeriksa tanda tangan belum dapat dimuat karena sambungan terputus. Coba lagi setelah tersambung.',
	why: 'Apa arti tingkat sertifikat?',
} as const;
