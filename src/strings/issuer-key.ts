/** Of the page on which HR makes, keeps, publishes and gives up the agency's keys. */
export const issuerKeyText = {
	title: 'Kunci penanda tangan',
	lead: 'Dengan kunci ini instansi menandatangani tugas dan mengesahkan sertifikat. Kunci dibuat di peramban Anda dan tidak pernah dikirim.',
	loading: 'Mencari kunci di peramban ini…',
	unsupportedTitle: 'Halaman ini perlu alamat https',
	unsupported:
		'Alamat situs ini diawali http://. Pada alamat seperti itu peramban tidak menyediakan tanda tangan digital, jadi kunci tidak dapat dibuat atau dibuka di sini.',
	unsupportedWay:
		'Minta pengelola situs memasang https, atau jalankan salinan situs ini di komputer Anda sendiri dan buka lewat alamat http://localhost.',
	visitOnly:
		'Peramban ini menolak menyimpan data. Kunci hanya ada selama tab ini terbuka: unduh cadangannya sebelum menutup tab.',
	required: 'Isi bagian ini.',
	fix: (count: number) => `Ada ${count} isian yang perlu diperbaiki.`,
	cancel: 'Batal',
} as const;

export const createKeyText = {
	title: 'Buat kunci baru',
	text: 'Satu kunci untuk satu instansi. Yang memegang berkas kunci dan frasa sandinya dapat menandatangani atas nama instansi, jadi keduanya dijaga pejabat yang ditunjuk.',
	name: 'Nama instansi',
	nameHint: 'Seperti yang akan tertulis pada sertifikat. Paling banyak 100 huruf.',
	nameFault: 'Tulis nama instansi, 3 sampai 100 huruf.',
	id: 'Nama pendek',
	idHint:
		'Huruf kecil, angka, dan tanda hubung. Dipakai sebagai nama berkas dan tidak diganti lagi.',
	idFault: 'Pakai huruf kecil, angka, dan tanda hubung saja, misalnya bkpsdm-contoh.',
	passphrase: 'Frasa sandi',
	passphraseHint:
		'Sedikitnya 4 kata, atau 14 huruf. Pilih kata yang tidak berhubungan dan tidak pernah dipakai di tempat lain. Frasa sandi yang lupa tidak dapat dipulihkan siapa pun.',
	passphraseFault: 'Frasa sandi ini terlalu pendek: pakai sedikitnya 4 kata, atau 14 huruf.',
	again: 'Ketik frasa sandi sekali lagi',
	againHint: 'Supaya salah ketik ketahuan sekarang.',
	againFault: 'Tidak sama dengan frasa sandi di atas.',
	strengths: {
		'too-short': 'belum cukup',
		fair: 'cukup',
		strong: 'kuat',
		'very-strong': 'sangat kuat',
	},
	strength: (strength: string, words: number, characters: number) =>
		`Kekuatan: ${strength} (${words} kata, ${characters} huruf).`,
	make: 'Buat kunci',
	making: 'Membuat dan menyegel kunci…',
	failed: 'Kunci tidak dapat dibuat di peramban ini. Coba peramban lain yang lebih baru.',
} as const;

export const restoreKeyText = {
	title: 'Pulihkan dari berkas cadangan',
	text: 'Untuk komputer baru, atau bila data peramban terhapus. Berkas tetap di komputer ini.',
	file: 'Berkas cadangan kunci',
	found: (name: string, fingerprint: string) => `Cadangan kunci ${name}, sidik ${fingerprint}.`,
	passphraseHint: 'Yang dipakai ketika kunci ini dibuat.',
	open: 'Buka dan simpan di peramban ini',
	done: (name: string) => `Kunci ${name} sudah ada di peramban ini.`,
	faults: {
		empty: 'Berkas ini kosong.',
		'too-long': 'Berkas ini terlalu besar untuk cadangan kunci.',
		other: 'Berkas ini bukan cadangan kunci Netral.',
		cut: 'Berkas ini terpotong: bagian akhirnya hilang. Pakai salinan cadangan yang lain.',
		newer: 'Berkas ini dibuat oleh Netral yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
		altered:
			'Isi berkas ini sudah berubah sejak dibuat, jadi tidak dipakai. Pakai salinan cadangan yang lain.',
	},
} as const;

export const backupKeyText = {
	title: 'Simpan cadangan dulu',
	text: 'Kunci ini baru ada di peramban ini. Ia siap dipakai setelah cadangannya diunduh dan terbukti dapat dibuka.',
	downloadStep:
		'Unduh berkas cadangan. Simpan di dua tempat yang berbeda, misalnya diska lepas di lemari besi dan berkas arsip kantor.',
	download: 'Unduh cadangan',
	downloadAgain: 'Unduh cadangan lagi',
	testStep: 'Uji cadangan itu: pilih berkas yang baru diunduh, lalu ketik frasa sandinya.',
	file: 'Berkas cadangan yang diunduh',
	test: 'Uji cadangan',
	done: 'Cadangan terbukti dapat dibuka. Kunci siap dipakai.',
	otherKey: 'Berkas ini cadangan kunci yang lain. Pilih berkas yang baru diunduh.',
	noFile: 'Pilih berkas cadangan lebih dulu.',
} as const;

export const keyListText = {
	states: {
		unsaved: 'Belum siap: cadangan belum diuji',
		'in-use': 'Dipakai',
		leaving: 'Dipakai sampai hari terakhirnya',
		retired: 'Tidak dipakai lagi',
		revoked: 'Ditinggalkan',
	},
	fingerprint: 'Sidik kunci',
	since: 'Mulai berlaku',
	until: 'Hari terakhir',
	status: 'Keadaan',
	revoked: (day: string, reason: string) => `Ditinggalkan ${day}: ${reason}`,
} as const;

export const publishKeyText = {
	title: 'Daftarkan di situs',
	asking: 'Menanyakan daftar kunci kepada situs…',
	published: (day: string) =>
		`Situs ini sudah menerbitkan kunci dan pencabutan Anda, menurut daftar ${day}.`,
	absent:
		'Situs ini belum menerbitkan kunci instansi Anda. Tugas dan sertifikat yang Anda tanda tangani sudah dapat dipakai, tetapi halaman verifikasi menyebut penanda tangannya "tidak dikenal" beserta sidik kuncinya.',
	outdated:
		'Ada perubahan yang belum diterbitkan situs ini. Sampai diterbitkan, halaman verifikasi memakai keadaan yang lama.',
	unknown:
		'Daftar kunci situs ini tidak dapat dimuat, jadi belum diketahui apakah kunci Anda sudah terbit. Berkas di bawah bisa jadi belum memuat kunci lama yang sudah terbit: jangan menggantikan berkas yang ada tanpa membandingkannya.',
	partial: 'Kunci yang cadangannya belum diuji belum termasuk.',
	steps: (id: string) => [
		'Kirim berkas di bawah kepada pengelola situs ini, biasanya tim TI. Isinya hanya kunci publik; siapa pun boleh melihatnya.',
		`Pengelola menyimpannya sebagai content/issuers/${id}.yaml dan membangun ulang situs.`,
		'Bacakan sidik kunci lewat telepon, supaya pengelola yakin berkasnya dari Anda.',
		'Buka halaman ini lagi. Bila sudah terbit, keterangannya berubah.',
	],
	yaml: 'Berkas untuk pengelola situs',
	copy: 'Salin',
	copied: 'Isi berkas disalin.',
	copyByHand: 'Peramban menolak menyalin. Tandai isi di atas, lalu salin sendiri.',
	download: 'Unduh berkas',
} as const;

export const manageKeyText = {
	title: 'Kelola',
	rotateTitle: 'Ganti kunci',
	rotateText:
		'Kunci diganti berkala, atau bila pejabatnya berganti. Kunci lama tetap berlaku untuk yang sudah ditandatangani.',
	rotateLast: 'Hari terakhir kunci lama',
	rotateLastHint: 'Hari ini atau sesudahnya. Beri waktu supaya kunci baru sempat terbit di situs.',
	rotateLastFault: 'Pilih hari ini atau hari sesudahnya.',
	rotatePassphrase: 'Frasa sandi kunci baru',
	rotate: 'Buat kunci pengganti',
	giveUpTitle: 'Kunci dicuri atau bocor',
	giveUpText:
		'Kunci yang mungkin dipegang orang lain ditinggalkan. Pemegangnya dapat menulis tanggal sesukanya, jadi semua yang pernah ditandatangani kunci itu tidak dipercaya lagi dan harus disahkan ulang dengan kunci baru.',
	giveUpKey: 'Kunci yang ditinggalkan',
	reason: 'Alasan',
	giveUpReasonHint: 'Terbaca semua orang. Jangan menyebut nama orang. Misalnya: laptop dicuri.',
	reasonFault: 'Tulis alasannya, 5 sampai 200 huruf.',
	giveUp: 'Tinggalkan kunci ini',
	giveUpAsk: (fingerprint: string) => `Tinggalkan kunci ${fingerprint}?`,
	giveUpConfirm: 'Ya, tinggalkan',
	gaveUp:
		'Kunci ditinggalkan di peramban ini. Kirim berkas di bawah "Daftarkan di situs" kepada pengelola situs sekarang juga: baru berlaku setelah terbit.',
	revokeTitle: 'Cabut sertifikat',
	revokeText:
		'Untuk sertifikat yang sudah disahkan dan ternyata keliru. Pencabutan ikut dalam berkas untuk pengelola situs, dan berlaku setelah terbit.',
	number: 'Nomor sertifikat',
	numberHint: 'Misalnya NTR-2026-7K3M-Q9ZD.',
	numberFault: 'Nomor ini tidak berbentuk NTR-2026-XXXX-XXXX. Salin dari sertifikatnya.',
	numberTwice: 'Sertifikat ini sudah ada dalam daftar pencabutan.',
	revokeDay: 'Hari pencabutan',
	revokeDayHint: 'Hari ini atau sebelumnya.',
	revokeDayFault: 'Pilih hari ini atau hari sebelumnya.',
	revokeReasonHint: 'Terbaca semua orang. Jangan menyebut nama orang.',
	revoke: 'Tambahkan pencabutan',
	revoked: (number: string) => `${number} masuk ke berkas untuk pengelola situs.`,
	pending: 'Pencabutan yang belum terbit',
	pendingLine: (number: string, day: string, reason: string) => `${number}, ${day}: ${reason}`,
	undo: 'Hapus dari daftar',
	removeTitle: 'Hapus kunci dari peramban ini',
	removeText:
		'Untuk komputer yang tidak dipakai lagi. Cadangan tetap berlaku; tanpa cadangan, kunci hilang selamanya.',
	remove: 'Hapus dari peramban ini',
	removeAsk: (fingerprint: string) => `Hapus kunci ${fingerprint} dari peramban ini?`,
	removeConfirm: 'Ya, hapus',
	moreTitle: 'Kunci lain',
} as const;
