export const aboutText = {
	title: 'Tentang Netral',
	lead: 'Kursus netralitas ASN yang dapat dipasang instansi mana pun, tanpa server dan tanpa akun.',
	sections: [
		{
			id: 'sumber-isi',
			title: 'Dari mana isinya',
			paragraphs: [
				'Setiap pernyataan hukum merujuk ketentuan di halaman Dasar hukum, lengkap dengan sumber dan tingkat keyakinannya. Ringkasan memakai kata kami sendiri. Soal ujian hanya bertumpu pada ketentuan berkeyakinan tinggi.',
				'Hukum yang diajarkan adalah keadaan pada 22 November 2026. Beberapa naskah resmi, termasuk naskah lengkap SKB 2022 dan sebagian UU 20/2023, tidak dapat kami baca langsung. Hal itu disebut di tempatnya. Untuk keputusan dinas, tanyakan biro hukum instansi Anda.',
				'Netral bukan situs pemerintah dan tidak mewakili instansi mana pun.',
			],
		},
		{
			id: 'privasi',
			title: 'Privasi',
			paragraphs: [
				'Situs ini tidak mengirim apa pun tentang Anda. Kemajuan, jawaban, dan sertifikat tersimpan di peramban Anda, dan dapat Anda ekspor atau hapus di halaman Data saya.',
				'Kode QR pada sertifikat memuat nama, instansi, jawaban, dan waktu ujian. Siapa pun yang memindainya dapat membaca itu. NIP tidak pernah masuk ke kode, tautan, atau halaman verifikasi.',
				'Bagian alamat sesudah tanda # tidak dikirim peramban ke server. Karena itu, kode sertifikat diletakkan di sana.',
			],
		},
		{
			id: 'kejujuran',
			title: 'Mengapa kunci soal dapat dibaca',
			paragraphs: [
				'Netral adalah situs statis: soal dan kuncinya ikut terkirim ke peramban. Orang yang tekun dapat membukanya. Kami tidak menyembunyikan hal itu, dan sertifikat menyebutkannya.',
			],
		},
		{
			id: 'lisensi',
			title: 'Lisensi',
			paragraphs: [
				'Kode berlisensi MIT. Isi kursus berlisensi CC BY-SA 4.0: boleh disalin dan diubah dengan menyebut sumber dan memakai lisensi yang sama.',
			],
		},
	],
	levelsTitle: 'Tingkat sertifikat',
	levelsHead: ['Tingkat', 'Cara', 'Membuktikan', 'Tidak membuktikan'],
	levels: [
		{
			name: 'A: dinyatakan sendiri',
			how: 'Kode QR memuat jawaban; halaman verifikasi menghitung ulang nilainya.',
			proves: 'Jawaban itu memperoleh nilai itu pada bank soal itu.',
			not: 'Siapa yang menjawab, dan apakah ujian diawasi.',
		},
		{
			name: 'B: diperiksa dan disahkan SDM',
			how: 'SDM menghitung ulang, lalu menandatangani dengan kunci instansi.',
			proves: 'Instansi menjamin; setiap perubahan ketahuan; dapat dicabut.',
			not: 'Lebih dari yang diperiksa SDM itu sendiri.',
		},
		{
			name: 'C: tercatat di LMS',
			how: 'Hasil dicatat di LMS instansi tempat peserta masuk dengan akunnya.',
			proves: 'Apa yang dibuktikan oleh akun LMS itu.',
			not: 'Hal di luar catatan LMS.',
		},
	],
	levelsToday:
		'Situs ini menerbitkan sertifikat tingkat A. Instansi dapat memeriksanya dan mengesahkannya menjadi tingkat B.',
	hrTitle: 'Untuk pengelola SDM',
	hr: 'Memberi tugas, memeriksa hasil, dan mengesahkan sertifikat, tanpa server:',
	hrLink: 'Alat untuk pengelola SDM',
	authorsTitle: 'Untuk penulis materi',
	authors:
		'Pelajaran ditulis dengan Markdown dan sejumlah kata siap pakai: kotak, rujukan, tangga sanksi, garis waktu. Lihat semuanya bekerja di',
	authorsLink: 'Kata-kata untuk penulis',
} as const;
