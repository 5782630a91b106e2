import { longDate } from './dates.ts';

const n = (value: number) => value.toLocaleString('id-ID');

/** Texts of reminders, files, print and signing. */
export const outputText = {
	reminder: {
		title: 'Ingatkan yang belum',
		none: 'Tidak ada yang perlu diingatkan.',
		text: 'Pesan dibuat di sini, Anda yang mengirim. Tautan WhatsApp membuka aplikasi dengan pesan terisi.',
		group: 'Pesan untuk grup',
		groupHint: 'Menyebut nama yang belum, tanpa nilai.',
		groupCut: (left: number) =>
			`Terlalu panjang untuk satu pesan: ${n(left)} nama lagi tidak dimuat. Kirim per unit atau satu per satu.`,
		copy: 'Salin pesan',
		copied: 'Tersalin.',
		copyFailed: 'Peramban menolak menyalin. Pilih teksnya, lalu salin sendiri.',
		each: 'Satu per satu',
		whatsapp: (name: string) => `WhatsApp ke ${name}`,
		email: (name: string) => `Surel ke ${name}`,
		copyFor: (name: string) => `Salin pesan untuk ${name}`,
		noContact: 'Tanpa kontak di daftar',
		reasons: {
			nothing: 'belum ada hasil',
			'not-passed': 'sudah mencoba, belum lulus',
			expired: 'masa berlaku habis',
		},
		subject: (course: string) => `Pengingat: ${course}`,
		more: (count: number) => `Tampilkan ${n(count)} lagi`,
	},
	sign: {
		none: 'Belum ada peserta yang lulus.',
	},
	files: {
		export: 'Unduh rekap',
		exportText: 'Satu baris per peserta. NIP tetap teks, tanggal tetap tanggal.',
		xlsx: 'Unduh Excel (.xlsx)',
		csv: 'Unduh CSV (koma)',
		semicolon: 'Unduh CSV (titik koma, untuk Excel Indonesia)',
		making: 'Membuat berkas…',
		made: (name: string) => `${name} diunduh.`,
		failed: 'Berkas tidak dapat dibuat di peramban ini. Coba bentuk CSV.',
		sheet: 'Rekap',
		print: 'Lihat untuk dicetak',
		backup: 'Cadangan',
		backupText:
			'Seluruh kelompok dalam satu berkas: peserta, hasil, keputusan, dan pengesahan. Isinya data pribadi: simpan seperti arsip kepegawaian.',
		backupButton: 'Unduh cadangan',
		renewals: 'Masa berlaku habis dalam 90 hari',
		renewalsText: 'Sertifikat yang sudah disahkan dan masa berlakunya habis atau hampir habis.',
		noRenewals: 'Tidak ada sertifikat yang masa berlakunya habis dalam 90 hari.',
		renewalColumns: { name: 'Nama', unit: 'Unit', number: 'Nomor', until: 'Berlaku sampai' },
		edit: 'Ubah kelompok',
		save: 'Simpan perubahan',
		saved: 'Perubahan tersimpan.',
		erase: 'Hapus kelompok',
		eraseText:
			'Menghapus daftar, hasil, keputusan, dan catatan pengesahan kelompok ini dari komputer ini. Unduh cadangan lebih dulu.',
		eraseButton: 'Hapus kelompok ini',
		eraseConfirm: 'Ya, hapus dari komputer ini',
		eraseCancel: 'Jangan hapus',
	},
	print: {
		button: 'Cetak',
		text: 'Semua peserta, siap cetak di kertas A4 mendatar atau disimpan sebagai PDF.',
		title: 'Rekap hasil pelatihan netralitas ASN',
		course: 'Kursus',
		due: 'Batas waktu',
		date: 'Dicetak',
		by: (text: string) => `Keadaan: ${text}`,
		printedOn: (day: string) => longDate(day),
		levels:
			'Setiap jawaban dihitung ulang oleh halaman ini dari kiriman peserta. Itu membuktikan nilainya, bukan siapa yang mengerjakan. Tanda adalah alasan untuk bertanya, bukan bukti pelanggaran.',
		sign: 'Mengetahui,',
	},
} as const;
