const n = (count: number) => count.toLocaleString('id-ID');

/** Of the part of the recap page that signs certificates, and of the page that prints them. */
export const countersignText = {
	chooseTitle: 'Siapa yang disahkan',
	chooseText: (count: number) =>
		`${n(count)} peserta lulus dan belum disahkan. Setiap jawaban sudah dihitung ulang.`,
	nobody: 'Semua peserta yang lulus sudah disahkan.',
	choices: {
		unflagged: (count: number) => `Yang tanpa tanda (${n(count)})`,
		all: (count: number) => `Semua (${n(count)})`,
		some: (count: number) => `Pilih sendiri (${n(count)} dipilih)`,
	},
	flaggedHint: 'Peserta bertanda sebaiknya ditanyai dulu. Tandanya dijelaskan di bagian Peserta.',
	filter: 'Cari nama atau unit',
	more: (count: number) => `${n(count)} lagi tidak ditampilkan. Persempit dengan pencarian.`,
	flagged: 'bertanda',
	listed: (name: string) => `di daftar: ${name}`,
	signTitle: 'Sahkan',
	address: (address: string) =>
		`Kode QR akan menuju ${address}. Pastikan peserta dan pemeriksa dapat membuka alamat itu.`,
	addressLocal: (address: string) =>
		`Perhatian: kode QR akan menuju ${address}, yang hanya terbuka di perangkat ini. Buka halaman ini di alamat situs yang sebenarnya, lalu sahkan dari sana.`,
	sign: (count: number) => (count === 0 ? 'Sahkan' : `Sahkan ${n(count)} sertifikat`),
	needsKey: 'Buka kunci penanda tangan dulu.',
	needsSome: 'Belum ada peserta yang dipilih.',
	progress: (done: number, total: number) => `${n(done)} dari ${n(total)} sertifikat disahkan.`,
	progressLabel: 'Pengesahan berjalan',
	cancel: 'Berhenti',
	finished: (count: number) => `${n(count)} sertifikat disahkan dan disimpan.`,
	cancelled: (done: number, left: number) =>
		`Berhenti. ${n(done)} sertifikat sudah disahkan dan disimpan; ${n(left)} belum.`,
	memoryOnly:
		'Peramban tidak dapat menyimpan. Sertifikat yang disahkan hilang bila halaman ditutup; unduh berkasnya sekarang.',
	failures: {
		unreachable: 'Bank soal tidak dapat dimuat. Periksa sambungan, lalu sahkan lagi.',
		elsewhere: 'Pengesahan kelompok ini sedang berjalan di tab lain.',
		save: 'Yang terakhir disahkan tidak dapat disimpan. Muat ulang halaman ini, lalu lanjutkan.',
		key: 'Kunci tidak dapat dipakai lagi. Kunci lagi, buka ulang, lalu lanjutkan.',
	},
	resumed: 'Yang sudah disahkan tidak disahkan dua kali.',
	signedTitle: 'Yang sudah disahkan',
	signedText: (count: number) => `${n(count)} sertifikat, berlaku sampai dicabut atau berakhir.`,
	revokedText: (count: number) => `${n(count)} sudah dicabut dan tidak ikut dicetak.`,
	print: 'Cetak sertifikat',
	zip: 'Unduh berkas untuk peserta (.zip)',
	zipHint:
		'Dua berkas per orang: .jws (Open Badges) dan .txt (tautan verifikasi). Nama berkasnya nomor sertifikat, tanpa nama atau NIP.',
	zipping: 'Membuat berkas…',
	zipFailed: 'Berkas tidak dapat dibuat di peramban ini.',
	zipName: (day: string) => `sertifikat-${day}.zip`,
	readme: 'BACA-DULU.txt',
	readmeText:
		'Tiap peserta mendapat dua berkas dengan nomor sertifikatnya.\n.jws: kredensial Open Badges 3.0. Simpan; dapat diunggah ke dompet kredensial atau diperiksa di halaman verifikasi.\n.txt: tautan verifikasi, sama dengan kode QR di kertas.\nPasangan nomor dan nama ada di rekap.\n',
	people: 'Per orang',
	copy: 'Salin pesan',
	copied: 'Pesan tersalin.',
	copyFailed: 'Tidak dapat menyalin. Unduh berkasnya.',
	message: (name: string, link: string) =>
		`Sertifikat netralitas ASN atas nama ${name} sudah disahkan SDM. Lihat dan simpan lewat tautan ini: ${link}`,
	file: 'Unduh .jws',
	copyFor: (name: string) => `Salin pesan untuk ${name}`,
	fileFor: (name: string) => `Unduh .jws ${name}`,
	revoke: 'Cabut…',
	revokeFor: (name: string) => `Cabut sertifikat ${name}`,
	revokeText:
		'Pencabutan baru terlihat orang lain setelah baris di bawah diterbitkan di situs. Sertifikat untuk percobaan ujian yang sama tidak dapat disahkan lagi.',
	day: 'Tanggal pencabutan',
	dayFault: 'Isi tanggal yang tidak melewati hari ini.',
	reason: 'Alasan',
	reasonHint: 'Terbaca siapa saja. 5 sampai 200 karakter, tanpa menyebut orangnya.',
	reasonFault: 'Isi alasan, 5 sampai 200 karakter.',
	confirm: 'Cabut sertifikat ini',
	back: 'Batal',
	revokedOn: (date: string, reason: string) => `Dicabut ${date}: ${reason}`,
	yaml: (id: string) => `Tambahkan pada content/issuers/${id}.yaml:`,
	yamlUnknown: 'Tambahkan pada berkas instansi di content/issuers:',
	published: 'Pencabutan ini juga tercatat di',
	keyPage: 'halaman kunci penanda tangan',
	printTitle: 'Cetak sertifikat tingkat B',
	printLead: 'Satu halaman A4 mendatar per orang. Cetak, atau simpan sebagai satu PDF.',
	printBack: 'Kembali ke rekap',
	printLoading: 'Membuka kelompok di perangkat ini…',
	printPreparing: (done: number, total: number) =>
		`Menyiapkan ${n(done)} dari ${n(total)} halaman…`,
	printReady: (count: number) => `${n(count)} halaman siap dicetak.`,
	part: 'Halaman yang dicetak',
	partAll: (total: number) => `Semua (${n(total)})`,
	partOf: (first: number, last: number) => `${n(first)}–${n(last)}`,
	printNone:
		'Belum ada sertifikat yang disahkan untuk kelompok ini di perangkat ini. Buka halaman ini dari rekap.',
	printUnreadable: (count: number) =>
		`${n(count)} sertifikat tidak dapat dicetak: tanda tangannya tidak cocok, atau bank soalnya tidak dapat dimuat.`,
	frame: 'Sertifikat yang akan dicetak',
} as const;
