const n = (value: number) => value.toLocaleString('id-ID');

/** Texts of reading a list of participants. */
export const rosterText = {
	title: 'Daftar peserta',
	text: 'Pilih berkas .xlsx atau .csv Anda sendiri, atau salin tabelnya. Anda menentukan kolom mana yang dipakai; yang lain tidak disimpan.',
	have: (count: number) =>
		`Kelompok ini berisi ${n(count)} peserta. Daftar baru menggantikannya; hasil yang sudah masuk tetap ada.`,
	field: 'Pilih berkas daftar',
	paste: 'Atau tempel tabel dari Excel',
	read: 'Baca tabel',
	reading: 'Membaca daftar. Berkas besar perlu belasan detik; halaman tetap dapat dipakai.',
	cancel: 'Batalkan',
	faults: {
		empty: 'Tidak ada isi di berkas ini.',
		'too-large':
			'Berkas ini terlalu besar (paling besar 100 MB). Hapus lembar dan gambar yang tidak perlu.',
		'old-excel':
			'Ini Excel lama (.xls) atau berkas berkata sandi. Simpan sebagai .xlsx tanpa kata sandi, lalu coba lagi.',
		'open-document': 'Ini berkas .ods. Simpan sebagai .xlsx atau .csv, lalu coba lagi.',
		'not-a-table': 'Ini bukan tabel. Pilih berkas .xlsx atau .csv.',
		broken:
			'Berkas ini tidak dapat dibaca: mungkin terpotong. Buka dan simpan ulang, lalu coba lagi.',
		cancelled: 'Pembacaan dibatalkan.',
	},
	mapping: 'Cocokkan kolom',
	mappingText: (rows: number) => `${n(rows)} baris terbaca. Periksa baris judul dan kolomnya.`,
	isCut: 'Berkas ini lebih panjang daripada yang dapat dipakai: sisanya tidak dibaca.',
	sheet: 'Lembar',
	header: 'Baris judul',
	noHeader: 'tanpa baris judul',
	row: (number: number, cells: string) => `Baris ${n(number)}: ${cells}`,
	fields: {
		name: 'Nama',
		nip: 'NIP atau NI PPPK',
		unit: 'Unit kerja',
		contact: 'Nomor WhatsApp atau surel',
	},
	none: 'tidak ada',
	column: (number: number) => `Kolom ${n(number)}`,
	needName: 'Pilih kolom nama.',
	preview: 'Contoh hasil',
	result: (members: number, added: number, gone: number) =>
		[
			`${n(members)} peserta.`,
			added === members || added === 0 ? '' : `${n(added)} baru.`,
			gone === 0
				? ''
				: `${n(gone)} peserta lama tidak ada di daftar ini; hasilnya menjadi "perlu diputuskan".`,
		]
			.filter((each) => each !== '')
			.join(' '),
	findings: 'Yang perlu Anda ketahui',
	findingCount: (count: number) => `${n(count)} kali`,
	at: (row: number, found: string) => `baris ${n(row)} (${found})`,
	more: 'dan lainnya',
	finding: {
		'nip-scientific':
			'NIP tersimpan sebagai angka seperti 1,99E+17, jadi angkanya sudah hilang. Peserta ini masuk tanpa NIP; ketik ulang sebagai teks bila perlu.',
		'nip-rounded':
			'NIP berakhir 000: Excel membulatkannya. Peserta ini masuk tanpa NIP; ketik ulang sebagai teks bila perlu.',
		'nip-form': 'Bentuk NIP tidak lazim. Yang 18 angka tetap dipakai, yang lain dikosongkan.',
		duplicate: 'Orang yang sama tertulis dua kali. Hanya satu yang dipakai.',
		'same-nip':
			'Satu NIP untuk dua nama. Keduanya dipakai, tetapi NIP itu tidak dipakai untuk mencocokkan.',
		'empty-name': 'Baris tanpa nama dilewati.',
		'name-form': 'Nama memuat huruf yang tidak lazim. Tetap dipakai.',
		merged:
			'Unit kosong di bawah unit yang terisi, mungkin sel yang digabung. Dibiarkan kosong; isi di berkas Anda bila perlu.',
		formula: 'Rumus tanpa nilai dianggap kosong. Buka dan simpan ulang berkasnya di Excel.',
	},
	take: 'Pakai daftar ini',
	taken: (count: number) => `Daftar berisi ${n(count)} peserta sudah dipakai.`,
} as const;
