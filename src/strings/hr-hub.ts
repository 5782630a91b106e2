/** Of the page from which HR starts. */
export const hrHubText = {
	title: 'Alat untuk pengelola SDM',
	description:
		'Memberi tugas kursus netralitas kepada sekelompok pegawai, memeriksa hasilnya, dan mengesahkan sertifikat, tanpa server dan tanpa akun.',
	lead: 'Untuk BKPSDM, Biro SDM, dan UPT. Semuanya berjalan di peramban Anda: data pegawai tidak meninggalkan komputer ini.',
	stepsTitle: 'Empat langkah',
	steps: {
		key: {
			title: 'Siapkan kunci',
			text: 'Buat kunci penanda tangan instansi, simpan cadangannya, dan daftarkan di situs ini. Cukup satu kali.',
		},
		assign: {
			title: 'Beri tugas',
			text: 'Pilih kursus, kelompok, dan tanggal. Bagikan tautan, kode QR, atau poster lewat jalur yang biasa Anda pakai.',
		},
		recap: {
			title: 'Kumpulkan dan periksa',
			text: 'Masukkan daftar peserta dan hasil yang datang. Setiap hasil dihitung ulang; yang janggal disebut, siapa yang belum selesai terlihat.',
		},
		sign: {
			title: 'Sahkan dan laporkan',
			text: 'Sahkan sertifikat satu per satu atau sekaligus, unduh rekapnya, dan simpan buktinya untuk audit.',
		},
	},
	guideTitle: 'Baru pertama kali?',
	guide:
		'Panduan bergambar menjelaskan setiap langkah, dan apa yang dibuktikan setiap tingkat sertifikat.',
	guideLink: 'Buka panduan',
	keptTitle: 'Di mana data Anda',
	kept: [
		'Kunci, daftar peserta, dan hasil tersimpan di peramban ini saja. Unduh cadangannya.',
		'NIP tidak pernah masuk ke tautan, kode QR, atau kredensial.',
		'Situs ini tidak mengirim apa pun dan tidak mencatat siapa yang memakainya.',
	],
} as const;
