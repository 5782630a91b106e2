/** One step of the guide for HR. */
export interface GuideStep {
	readonly id: string;
	readonly title: string;
	/** What to do, in the order of doing. */
	readonly lines: readonly string[];
	/** What to do where it does not go as written. */
	readonly stuck: string;
	/** Name of its picture, which `npm run guide:pictures` takes from the real pages. */
	readonly picture: string;
	/** What the picture shows, for whoever does not see it. */
	readonly alt: string;
}

export const hrGuideText = {
	title: 'Panduan SDM',
	kicker: 'Untuk BKPSDM, Biro SDM, dan UPT',
	lead: 'Dari tugas pertama sampai bukti yang siap diaudit. Semua terjadi di peramban Anda; tidak ada data yang dikirim ke server.',
	needTitle: 'Siapkan ini',
	need: [
		'Situs ini dibuka lewat https, atau dari komputer Anda sendiri (localhost). Lewat http biasa, kunci tidak dapat dibuat.',
		'Daftar peserta dalam CSV atau XLSX. Kolomnya boleh apa saja; Anda memilih mana nama, NIP, dan unit.',
		'Dua tempat menyimpan cadangan, misalnya flashdisk di brankas dan komputer dinas.',
	],
	contents: 'Langkah-langkah',
	stuckTitle: 'Kalau tersendat',
	steps: [
		{
			id: 'kunci',
			title: 'Buat kunci instansi',
			lines: [
				'Buka Kunci penanda tangan. Tulis nama instansi dan frasa sandi yang panjang.',
				'Unduh cadangannya, lalu uji cadangan itu di halaman yang sama.',
				'Simpan cadangan dan frasa sandi di dua tempat yang berbeda. Tanpa keduanya, kunci tidak dapat dipulihkan oleh siapa pun.',
			],
			stuck:
				'Frasa sandi hilang? Buat kunci baru dan daftarkan. Sertifikat lama tetap berlaku, sebab yang dipakai memeriksa hanyalah kunci publiknya.',
			picture: 'kunci',
			alt: 'Halaman kunci instansi dengan sidik kunci dan tombol mengunduh cadangan.',
		},
		{
			id: 'daftar-kunci',
			title: 'Daftarkan kunci publik',
			lines: [
				'Kirim berkas YAML dari halaman Kunci penanda tangan kepada pengelola situs ini. Isinya hanya kunci publik, jadi aman dikirim lewat surel.',
				'Sebelum memasukkannya, pengelola mencocokkan sidik kunci dengan Anda lewat telepon.',
				'Sesudah situs dibangun ulang, halaman verifikasi menyebut nama instansi Anda.',
			],
			stuck:
				'Belum terdaftar pun Anda sudah bisa memberi tugas. Peserta dan pemeriksa akan membaca bahwa penanda tangannya tidak dikenal, beserta sidik kuncinya.',
			picture: 'daftar-kunci',
			alt: 'Berkas YAML berisi kunci publik, siap disalin atau diunduh.',
		},
		{
			id: 'tugas',
			title: 'Buat tugas dan sebarkan',
			lines: [
				'Pilih kursus, tulis nama kelompok, batas waktu, pesan, dan cara mengembalikan hasil.',
				'Buka kunci dengan frasa sandi. Halaman membuat tautan, kode QR, poster A4, dan pengingat kalender.',
				'Kirim tautannya ke grup WhatsApp, atau tempel posternya di papan pengumuman.',
			],
			stuck:
				'Salah menulis batas waktu? Buat tugas baru dan sebarkan tautan barunya. Tautan yang sudah beredar tidak dapat diubah; itulah yang membuatnya dapat dipercaya.',
			picture: 'tugas',
			alt: 'Tugas yang sudah jadi: tautan, kode QR, serta tombol poster dan pengingat kalender.',
		},
		{
			id: 'peserta',
			title: 'Peserta belajar dan mengirim hasil',
			lines: [
				'Peserta membuka tautan. Berandanya menampilkan “Wajib, jatuh tempo …”.',
				'Sesudah ujian, ia melihat persis apa yang akan dikirim, lalu mengirim berkas, teks WhatsApp, surel, atau menunjukkan kode QR.',
				'NIP hanya ikut di dalam berkas, dan hanya bila peserta mencentangnya.',
			],
			stuck:
				'Ponsel peserta rusak atau sinyalnya buruk? Cetak ujian kertas, lalu ketik jawabannya. Nilainya dihitung dengan cara yang sama.',
			picture: 'kirim',
			alt: 'Halaman peserta: daftar isi kiriman dan pilihan cara mengirim.',
		},
		{
			id: 'rekap',
			title: 'Rekap yang masuk',
			lines: [
				'Muat daftar peserta, cocokkan kolomnya, lalu seret semua berkas hasil atau tempel isi percakapan.',
				'Setiap hasil dihitung ulang dari jawabannya. Nilai yang tertulis di pesan tidak dipakai.',
				'Hasil yang tidak jelas pemiliknya menunggu keputusan Anda. Tidak ada yang dibuang diam-diam.',
			],
			stuck:
				'NIP berubah menjadi 1,99E+17? Lembar kerja membulatkannya. Ubah kolom NIP menjadi teks di berkas asal, ketik ulang NIP-nya, lalu muat lagi.',
			picture: 'rekap',
			alt: 'Rekap kelompok: berapa selesai, terlambat, dan belum, lalu tabel peserta.',
		},
		{
			id: 'tanya',
			title: 'Tanyakan yang perlu ditanyakan',
			lines: [
				'Tanda seperti “Sangat cepat” atau “Jawaban salah yang sama” adalah pertanyaan, bukan tuduhan. Bacalah penjelasannya.',
				'Hubungi orangnya lebih dulu. Bila perlu, minta ia ujian ulang di depan Anda.',
				'Kirim pengingat kepada yang belum selesai; teksnya sudah disiapkan.',
			],
			stuck:
				'Satu ponsel dipakai bergantian adalah hal biasa di kantor kecil. Tanda “Satu perangkat, beberapa nama” sendirian tidak membuktikan apa pun.',
			picture: 'tanda',
			alt: 'Rincian seorang peserta dengan tanda yang perlu ditanyakan dan penjelasannya.',
		},
		{
			id: 'sahkan',
			title: 'Sahkan dan kembalikan',
			lines: [
				'Pilih siapa yang disahkan, buka kunci, lalu tekan Sahkan. Boleh seorang, boleh seribu sekaligus.',
				'Cetak semuanya dalam satu kali cetak, atau unduh berkas kredensialnya dalam satu zip.',
				'Kembalikan kepada peserta. Siapa pun dapat memeriksanya di halaman Verifikasi.',
			],
			stuck:
				'Halaman tertutup di tengah jalan? Buka lagi dan tekan Sahkan. Yang sudah ditandatangani tidak ditandatangani dua kali.',
			picture: 'sahkan',
			alt: 'Panel pengesahan dengan pilihan peserta dan kemajuan penandatanganan.',
		},
		{
			id: 'simpan',
			title: 'Simpan bukti, perbarui, cabut',
			lines: [
				'Unduh cadangan kelompok. Isinya semua kiriman asli, keputusan Anda, dan sertifikat yang disahkan.',
				'Lihat siapa yang sertifikatnya habis dalam 90 hari, lalu beri tugas baru.',
				'Ada yang keliru disahkan? Cabut dengan alasan dan tanggal, lalu kirim baris YAML-nya kepada pengelola situs.',
			],
			stuck:
				'Pencabutan baru tampak sesudah situs dibangun ulang. Halaman verifikasi menyebut tanggal daftar yang dipakainya.',
			picture: 'verifikasi',
			alt: 'Halaman verifikasi yang menyebut instansi, tanda tangan, dan daftar pencabutan.',
		},
	] satisfies readonly GuideStep[],
	auditTitle: 'Catatan audit: apa yang terbukti',
	auditLead:
		'Pegang catatan ini saat auditor bertanya. Tidak ada tingkat yang membuktikan lebih dari yang tertulis di sini.',
	auditHead: ['Tingkat', 'Yang diperiksa', 'Terbukti', 'Tidak terbukti'],
	audit: [
		{
			level: 'A: dinyatakan sendiri',
			checked:
				'Kode sertifikat berisi jawaban. Halaman verifikasi mengundi ulang soalnya dari bank yang sudah dirilis, lalu menghitung nilainya.',
			proves: 'Jawaban itu memperoleh nilai itu pada bank soal itu.',
			not: 'Siapa yang menjawab. Kunci soal dapat dibaca orang yang tekun.',
		},
		{
			level: 'B: diperiksa dan disahkan SDM',
			checked:
				'Tanda tangan ES256 instansi, masa pakai kuncinya, daftar pencabutan, dan hitung ulang bila kodenya disertakan.',
			proves:
				'Instansi menjamin isi sertifikat itu, dan sejak ditandatangani tidak ada yang berubah.',
			not: 'Lebih dari yang diperiksa SDM. Bila ujian tidak diawasi, tanda tangan tidak mengubahnya.',
		},
		{
			level: 'C: tercatat di LMS',
			checked: 'Catatan LMS instansi tempat peserta masuk dengan akunnya.',
			proves: 'Apa yang dibuktikan oleh akun LMS itu.',
			not: 'Hal di luar catatan LMS.',
		},
	],
	limitsTitle: 'Batas yang perlu dikatakan',
	limits: [
		'Jam mulai dan selesai berasal dari perangkat peserta. Jam yang janggal diberi tanda, tetapi jam yang wajar pun bukan bukti waktu.',
		'Tanda tangan perangkat menunjukkan bahwa kiriman tidak berubah dan dari perangkat mana. Ia tidak menunjukkan siapa yang memegangnya.',
		'Hari penandatanganan adalah kata penanda tangan. Karena itu, kunci yang dicuri dicabut seluruhnya, bukan sejak hari tertentu.',
		'Statistik soal baru ditampilkan bila sedikitnya lima orang menjawab, supaya tidak ada orang yang terbaca dari angka.',
	],
	keepTitle: 'Yang disimpan untuk audit',
	keep: [
		'Cadangan kelompok (JSON) dan rekap tercetak.',
		'Berkas kredensial (.jws) di dalam zip.',
		'Kunci publik yang pernah dipakai, termasuk yang sudah diganti. Semuanya ada di situs ini.',
		'Salinan folder situs. Bank soal yang sudah dirilis ada di dalamnya dan tidak pernah berubah.',
		'Lama penyimpanan mengikuti jadwal retensi arsip instansi Anda.',
	],
	againTitle: 'Cara auditor memeriksa ulang',
	again: [
		'Seorang: pindai kode QR pada sertifikat, atau tempel berkasnya di halaman Verifikasi.',
		'Semua sekaligus: pulihkan cadangan kelompok di halaman Rekap hasil; setiap hasil dihitung ulang di depan auditor.',
		'Ratusan ribu: pakai baris perintah dari repositori. Perintah itu memakai aturan yang sama dengan halaman ini.',
	],
	links: {
		key: 'Buka Kunci penanda tangan',
		assign: 'Buka Buat tugas',
		recap: 'Buka Rekap hasil',
		verify: 'Buka Verifikasi sertifikat',
	},
} as const;
