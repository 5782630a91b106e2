/** Of the part of a page that opens an agency's key. */
export const unlockText = {
	title: 'Kunci penanda tangan',
	loading: 'Mencari kunci di peramban ini…',
	unsupported:
		'Peramban hanya mengizinkan kunci pada alamat https:// atau localhost. Buka halaman ini lewat alamat https, lalu coba lagi.',
	none: 'Belum ada kunci yang siap dipakai di peramban ini.',
	make: 'Buat atau pulihkan kunci',
	choose: 'Kunci',
	option: (name: string, fingerprint: string) => `${name} (${fingerprint})`,
	leaving: (name: string, day: string) => `${name}, sampai ${day}`,
	passphrase: 'Frasa sandi kunci',
	passphraseHint: (name: string) =>
		`Untuk kunci ${name}. Frasa sandi tidak disimpan dan tidak dikirim.`,
	show: 'Tampilkan frasa sandi',
	open: 'Buka kunci',
	opening: 'Membuka kunci…',
	faults: {
		empty: 'Ketik frasa sandi kunci ini.',
		passphrase:
			'Frasa sandi ini tidak membuka kunci itu. Periksa huruf besar, spasi, dan ejaan, lalu coba lagi.',
		damaged: 'Kunci di peramban ini rusak. Pulihkan dari berkas cadangan di halaman kunci.',
		unsupported: 'Peramban ini tidak menyediakan tanda tangan digital pada alamat ini.',
	},
	opened: (name: string) => `Kunci ${name} terbuka.`,
	openedText: 'Hanya di halaman ini, sampai Anda menguncinya, memuat ulang, atau menutup halaman.',
	fingerprint: 'Sidik kunci',
	lock: 'Kunci lagi',
	visitOnly:
		'Peramban ini tidak mengizinkan penyimpanan. Kunci hanya ada selama tab ini terbuka; siapkan berkas cadangannya.',
} as const;
