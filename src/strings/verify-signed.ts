/** Of the verification page, for what an agency signed. */
export const signedText = {
	headings: {
		vouched: (issuer: string) => `Disahkan oleh ${issuer}`,
		expired: (issuer: string) => `Disahkan oleh ${issuer}, tetapi masa berlakunya sudah berakhir`,
		'not-yet': () => 'Belum berlaku',
		revoked: () => 'Sertifikat ini sudah dicabut',
		'key-revoked': () => 'Kunci penanda tangannya sudah dicabut',
		'outside-window': () => 'Ditandatangani di luar masa pakai kuncinya',
		'unknown-issuer': () => 'Penanda tangannya tidak dikenal',
		'no-list': () => 'Penanda tangannya belum dapat diperiksa',
		altered: () => 'Sertifikat ini tidak asli atau sudah diubah',
		contradicts: () => 'Isi sertifikat ini saling bertentangan',
	},
	leads: {
		vouched: 'Instansi itu memeriksa jawabannya dan menjamin isi di bawah ini.',
		expired:
			'Tanda tangannya benar dan isinya utuh. Untuk sertifikat yang berlaku, ujian perlu diambil lagi.',
		'not-yet':
			'Waktu penandatanganannya ada di masa depan. Jam salah satu perangkat keliru; periksa lagi nanti.',
		revoked: 'Jangan terima sertifikat ini. Instansi penerbit menariknya kembali.',
		'key-revoked':
			'Jangan terima sertifikat ini. Kunci itu mungkin dipegang orang lain, jadi semua tanda tangannya tidak berlaku lagi. Minta instansi mengesahkan ulang.',
		'outside-window':
			'Jangan terima sertifikat ini sebelum instansi penerbit menjelaskannya. Pada hari itu kunci ini tidak dipakai.',
		'unknown-issuer':
			'Kunci ini tidak terdaftar di situs ini. Sertifikatnya mungkin dari situs lain, atau buatan siapa saja. Isi di bawah ini belum dijamin siapa pun. Cocokkan sidik kuncinya lewat telepon dengan instansi yang disebut.',
		'no-list':
			'Daftar kunci instansi tidak dapat dimuat. Sambungkan perangkat ke internet, lalu periksa lagi. Sampai saat itu, isi di bawah ini belum dijamin siapa pun.',
		altered:
			'Jangan terima sertifikat ini. Tanda tangannya tidak cocok dengan isinya, jadi isi di bawah ini bukan isi yang ditandatangani.',
		contradicts:
			'Jangan terima sertifikat ini. Bagian yang bertentangan disebut di daftar pemeriksaan.',
	},
	name: 'Nama',
	agency: 'Instansi peserta',
	none: 'tidak diisi',
	course: 'Kursus',
	courseValue: (title: string, edition: string) => `${title}, edisi ${edition}`,
	score: 'Nilai',
	scoreValue: (percent: string) => `${percent} dari 100`,
	date: 'Tanggal lulus',
	until: 'Berlaku sampai',
	untilNone: 'tanpa batas',
	number: 'Nomor sertifikat',
	issuer: 'Penanda tangan',
	issuerUnknown: 'tidak dikenal',
	issuerClaimed: (name: string) => `${name} (menurut berkas, belum terbukti)`,
	fingerprint: 'Sidik kunci',
	signedOn: 'Ditandatangani',
	level: 'Tingkat',
	levelB: 'B: diperiksa dan disahkan SDM',
	revokedOn: (date: string, reason: string) => `Dicabut ${date}. Alasan: ${reason}`,
	checksTitle: 'Yang diperiksa',
	weights: { good: 'Cocok', bad: 'Tidak cocok', open: 'Belum diperiksa' },
	checks: {
		signature: {
			title: 'Tanda tangan',
			fits: 'Isi ini ditandatangani dengan kunci itu, dan tidak satu huruf pun berubah sejak itu.',
			altered: 'Tanda tangan tidak cocok: isinya diubah, atau kunci lain yang dipakai.',
			'no-key': 'Kuncinya tidak ada di daftar, jadi tanda tangannya tidak dapat dicoba.',
		},
		signer: {
			title: 'Pemilik kunci',
			trusted: 'Kunci ini terdaftar atas nama instansi itu dan dipakai pada hari penandatanganan.',
			unknown: 'Tidak ada instansi di situs ini yang mendaftarkan kunci ini.',
			'outside-window':
				'Kunci ini terdaftar, tetapi hari penandatanganannya di luar masa pakai kunci.',
			revoked: 'Instansi menyatakan kunci ini tidak boleh dipercaya lagi.',
			'no-list': 'Daftar kunci instansi tidak dapat dimuat.',
		},
		revocation: {
			title: 'Pencabutan',
			none: 'Nomor ini tidak ada di daftar pencabutan instansi itu.',
			revoked: 'Nomor ini ada di daftar pencabutan.',
			'not-asked': 'Penanda tangan yang tidak dikenal tidak punya daftar pencabutan di sini.',
			'no-list': 'Daftar pencabutan tidak dapat dimuat.',
		},
		claims: {
			title: 'Kesesuaian isi berkas',
			equal: 'Setiap keterangan yang tertulis dua kali di berkas ini sama.',
			unequal: 'Ada keterangan yang tertulis dua kali dan berbeda.',
		},
		expiry: {
			title: 'Masa berlaku',
			valid: 'Hari ini masih dalam masa berlaku.',
			expired: 'Masa berlakunya sudah berakhir.',
			'not-yet': 'Masa berlakunya belum mulai.',
		},
		replay: {
			title: 'Hitung ulang jawaban',
			passed: 'Jawaban yang ikut di kode ini dihitung ulang barusan, dan lulus.',
			'not-passed': 'Jawaban yang ikut di kode ini dihitung ulang barusan, dan tidak lulus.',
			refused: 'Jawaban yang ikut di kode ini rusak atau tidak menurut aturan.',
			'unknown-bank':
				'Jawaban merujuk bank soal yang tidak ada di situs ini, jadi tidak dihitung ulang. Pernyataan instansi tetap berlaku.',
			unreachable:
				'Bank soal tidak dapat dimuat, jadi jawaban belum dihitung ulang. Pernyataan instansi tetap berlaku.',
			'no-record':
				'Jawabannya tidak ikut di kode ini. Nilai ini adalah pernyataan instansi, yang menghitung ulang sebelum mengesahkan.',
		},
		match: {
			title: 'Sertifikat dan jawaban',
			fits: 'Nama, nomor, nilai, tanggal, dan bank soal di sertifikat sama dengan yang di jawaban.',
			differs: 'Isi sertifikat berbeda dengan jawaban yang ikut, pada:',
		},
	},
	fields: {
		number: 'nomor sertifikat',
		course: 'kursus atau edisi',
		bank: 'bank soal',
		name: 'nama',
		agency: 'instansi',
		date: 'tanggal lulus',
		until: 'akhir masa berlaku',
		score: 'nilai',
		record: 'kode jawaban',
	},
	claims: {
		iss: 'penerbit (iss)',
		jti: 'nomor berkas (jti)',
		sub: 'pemegang (sub)',
		nbf: 'awal masa berlaku (nbf)',
		exp: 'akhir masa berlaku (exp)',
		'issuer-key': 'penerbit dan kunci yang menandatangani',
		number: 'nomor berkas dan nomor sertifikat',
	},
	claimStates: {
		equal: 'sama',
		different: 'berbeda',
		missing: 'tidak lengkap',
		absent: 'tidak ada, dan tidak wajib',
	},
	asOf: (date: string) => `Daftar kunci dan pencabutan yang dipakai: keadaan ${date}.`,
	asOfOld: (days: number) =>
		`Daftar itu berumur ${days} hari. Pencabutan sesudahnya belum tampak; sambungkan perangkat, lalu periksa lagi.`,
	notProvesTitle: 'Yang tidak dibuktikan',
	notProves: [
		'Bahwa yang menunjukkan sertifikat ini adalah orang yang namanya tertulis. Cocokkan dengan kartu identitasnya.',
		'Lebih dari yang diperiksa SDM instansi itu sendiri. Ujian dikerjakan di perangkat peserta.',
	],
	tokenRefusals: {
		empty: 'Belum ada kode. Tempel tautan atau kode dari sertifikat.',
		'too-long': 'Teks ini terlalu panjang untuk sebuah sertifikat.',
		shape:
			'Kode ini terpotong, salah salin, atau ditulis ulang dengan cara lain. Salin lagi seluruhnya, atau pindai kode QR-nya.',
		json: 'Kode ini tidak dibuat oleh Netral: isinya tidak dapat dibaca atau memuat keterangan ganda.',
		algorithm:
			'Kode ini tidak ditandatangani dengan ES256, satu-satunya cara yang diterima halaman ini. Kode tanpa tanda tangan selalu ditolak.',
		header:
			'Kepala kode ini memuat keterangan yang tidak semestinya, atau ada yang hilang. Mungkin dibuat dengan perangkat lunak lain.',
		type: 'Kode ini utuh, tetapi bukan sertifikat. Tautan tugas dibuka peserta; hasil ujian dibuka SDM di halaman rekap.',
		altered: 'Tanda tangannya tidak cocok dengan isinya: sudah diubah setelah ditandatangani.',
		malformed:
			'Kode ini ditandatangani, tetapi isinya tidak menurut aturan sertifikat. Mungkin dibuat dengan versi lain.',
	},
} as const;
