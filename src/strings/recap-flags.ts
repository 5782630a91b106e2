/** What a sign says, why it may be harmless, and what it does not prove. Never an accusation. */
export interface FlagText {
	readonly label: string;
	readonly means: string;
	/** A harmless reason, or what to do. */
	readonly but: string;
}

export const flagText = {
	'copied-attempt': {
		label: 'Percobaan yang sama, nama berbeda',
		means: 'Jawaban dan waktunya sama persis dengan percobaan atas nama lain.',
		but: 'Mungkin nama salah ketik lalu diperbaiki. Tanyakan siapa yang mengerjakan.',
	},
	'identical-answers': {
		label: 'Jawaban salah yang sama',
		means: 'Jawaban salahnya sama dengan peserta lain, lebih banyak daripada yang wajar kebetulan.',
		but: 'Orang yang belajar bersama dapat keliru bersama. Tanyakan, jangan langsung menyimpulkan.',
	},
	'shared-seed': {
		label: 'Undian soal yang sama',
		means: 'Beberapa peserta mengerjakan undian soal yang sama.',
		but: 'Wajar bila mereka memakai naskah kertas atau satu perangkat.',
	},
	'shared-device': {
		label: 'Satu perangkat, beberapa nama',
		means: 'Hasil beberapa peserta ditandatangani oleh perangkat yang sama.',
		but: 'Wajar di ruang komputer bersama atau bila meminjam ponsel.',
	},
	'refused-record': {
		label: 'Sebagian kiriman tidak terbaca',
		means:
			'Satu kode atau lebih dalam kiriman ini rusak, berubah, atau memakai bank soal yang tidak dikenal.',
		but: 'Pesan dapat terpotong di jalan. Minta peserta mengirim ulang sebagai berkas.',
	},
	'impossible-speed': {
		label: 'Sangat cepat',
		means: 'Waktu pengerjaan lebih singkat daripada waktu untuk membaca soalnya.',
		but: 'Jam perangkat dapat keliru. Tanyakan bagaimana ujian dikerjakan.',
	},
	overlap: {
		label: 'Dua percobaan bersamaan',
		means: 'Dua percobaan orang ini berlangsung pada waktu yang sama.',
		but: 'Bisa terjadi bila memakai dua perangkat atau jamnya diubah.',
	},
	'finished-after-submission': {
		label: 'Selesai setelah dikirim',
		means: 'Waktu selesai percobaan lebih baru daripada waktu pengirimannya.',
		but: 'Biasanya karena jam perangkat diatur ulang.',
	},
	'dated-after-receipt': {
		label: 'Bertanggal sesudah diterima',
		means: 'Tanggal pada hasil lebih baru daripada saat Anda menerimanya.',
		but: 'Biasanya karena jam perangkat peserta keliru.',
	},
	'retake-policy': {
		label: 'Mengulang terlalu cepat',
		means: 'Percobaan ini dimulai sebelum jeda yang ditetapkan habis.',
		but: 'Bisa terjadi bila peserta berganti perangkat atau menghapus data peramban.',
	},
	'name-differs': {
		label: 'Nama dalam kiriman berbeda-beda',
		means: 'Percobaan dalam satu kiriman memakai lebih dari satu nama.',
		but: 'Mungkin gelar ditambahkan, atau perangkat dipakai bergantian.',
	},
	'name-not-of-roster': {
		label: 'Nama tidak sama dengan daftar',
		means:
			'Nama pada hasil tidak sama dengan nama di daftar peserta; NIP atau keputusan Anda yang mencocokkan.',
		but: 'Periksa ejaan di kedua tempat.',
	},
	'other-assignment': {
		label: 'Untuk tugas lain',
		means: 'Kiriman ini menyebut tugas lain.',
		but: 'Peserta mungkin membuka tautan lama. Hasilnya tetap dihitung.',
	},
	'wrong-course': {
		label: 'Kursus lain',
		means: 'Percobaan ini dari kursus lain, jadi tidak dihitung untuk tugas ini.',
		but: 'Ingatkan peserta kursus mana yang diminta.',
	},
	'stale-edition': {
		label: 'Edisi lama',
		means: 'Percobaan ini memakai bank soal edisi sebelumnya.',
		but: 'Nilainya sah menurut edisi itu. Putuskan apakah edisi baru diwajibkan.',
	},
	expired: {
		label: 'Masa berlaku habis',
		means: 'Peserta pernah lulus, tetapi masa berlakunya sudah berakhir.',
		but: 'Minta peserta mengulang ujian.',
	},
	'passed-late': {
		label: 'Lulus terlambat',
		means: 'Lulus sesudah batas waktu.',
		but: 'Sesuaikan dengan ketentuan di unit Anda.',
	},
	unsigned: {
		label: 'Tanpa tanda tangan perangkat',
		means: 'Diterima sebagai kode saja, tanpa tanda tangan perangkat.',
		but: 'Wajar untuk sertifikat cetak, naskah kertas, dan perangkat lama. Nilainya tetap dihitung ulang.',
	},
	duplicate: {
		label: 'Diterima lebih dari sekali',
		means: 'Hasil yang sama datang beberapa kali. Hanya dihitung satu.',
		but: 'Wajar bila peserta mengirim ulang.',
	},
} as const satisfies Readonly<Record<string, FlagText>>;
