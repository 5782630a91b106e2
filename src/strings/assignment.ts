/** What a learner reads of assignments: on `/tugas/`, at home and on the page of a course. */
export const assignmentText = {
	title: 'Tugas dari instansi',
	lead: 'Kursus yang diwajibkan instansi Anda, batas waktunya, dan cara mengirim hasilnya.',
	loading: 'Membuka data di perangkat ini…',
	checking: 'Memeriksa tautan tugas…',
	listTitle: 'Tugas Anda',
	none: 'Belum ada tugas di perangkat ini. Tugas datang sebagai tautan atau kode QR dari bagian kepegawaian; buka tautannya di perangkat ini.',
	noneSend: 'Tidak punya tautan tugas tetapi sudah mengerjakan ujian?',
	sendWithout: 'Kirim hasil ujian',
	openedTitle: 'Anda diberi tugas',
	refusedTitle: 'Tautan tugas ini tidak dapat diterima',
	already: 'Tugas ini sudah ada di daftar Anda. Tidak ada yang ditambahkan.',
	taken: 'Tugas ini tersimpan di perangkat Anda.',
	takenForVisit:
		'Peramban ini tidak mengizinkan penyimpanan, jadi tugas ini hilang saat tab ditutup. Simpan tautannya.',
	take: 'Terima tugas ini',
	takeUnknown: 'Terima, saya mengenal pengirimnya',
	ignore: 'Abaikan',
	dismiss: 'Tutup',
	toVerify: 'Ke halaman verifikasi',
	facts: {
		course: 'Kursus',
		cohort: 'Untuk',
		issuer: 'Dari',
		due: 'Jatuh tempo',
		closes: 'Hasil diterima sampai',
		message: 'Pesan',
		returns: 'Cara mengirim hasil',
	},
	unknownCourse: (id: string) => `Kursus "${id}"`,
	returnBy: {
		whatsapp: (number: string) => `WhatsApp ke ${number}`,
		email: (address: string) => `surel ke ${address}`,
	},
	signer: {
		title: 'Siapa yang menandatangani',
		checking: 'Memeriksa daftar kunci instansi…',
		trusted: (name: string) => `Kunci penanda tangan ini terdaftar di situs ini atas nama ${name}.`,
		otherName: (written: string, registered: string) =>
			`Perhatian: tautan menyebut "${written}", tetapi kuncinya terdaftar atas nama ${registered}. Tanyakan dulu kepada instansi Anda.`,
		unknown: (name: string) =>
			`Kunci penanda tangan ini tidak dikenal situs ini. Nama "${name}" ditulis oleh pembuat tautan dan belum terbukti.`,
		unknownMeans:
			'Isi tautan tidak berubah sejak ditandatangani, tetapi siapa pun dapat membuat kunci. Bila ragu, cocokkan sidik kunci ini dengan bagian kepegawaian Anda lewat telepon.',
		fingerprint: 'Sidik kunci',
		outsideWindow: (name: string) =>
			`Kunci ini terdaftar atas nama ${name}, tetapi tidak dipakai pada hari tugas ini dibuat. Tanyakan dulu kepada instansi Anda.`,
		revoked: (name: string) =>
			`Kunci ini milik ${name} dan sudah dicabut karena mungkin diketahui orang lain. Jangan kirim hasil; minta tautan baru.`,
		unlisted:
			'Daftar kunci instansi belum dapat dimuat, jadi belum diketahui apakah pengirimnya terdaftar. Isi tautan sendiri utuh.',
	},
	/** `found` is what the link says, for those that could be read. */
	refusals: {
		empty: 'Tautan ini tidak memuat tugas.',
		'too-long': 'Tautan ini terlalu panjang untuk sebuah tugas.',
		shape: 'Tautan ini terpotong atau berubah saat disalin.',
		json: 'Isi tautan ini rusak.',
		algorithm: 'Tautan ini tidak ditandatangani dengan cara yang diterima Netral.',
		header: 'Kepala tautan ini memuat keterangan yang tidak semestinya, atau ada yang hilang.',
		type: 'Tautan ini utuh, tetapi bukan tautan tugas. Sertifikat dan hasil diperiksa di halaman verifikasi.',
		altered: 'Isi tautan ini diubah setelah ditandatangani, misalnya tanggal atau nomornya.',
		malformed: 'Tautan ini ditandatangani, tetapi isinya tidak menurut aturan sebuah tugas.',
		course: (id: string) =>
			`Tugas ini meminta kursus "${id}", yang tidak ada di situs ini. Mungkin tautannya untuk situs Netral yang lain.`,
		closed: (day: string) => `Tugas ini sudah ditutup. Hasil diterima sampai ${day}.`,
		revoked: (name: string) =>
			`Kunci penanda tangan tautan ini, milik ${name}, sudah dicabut. Apa pun yang ditandatanganinya tidak berlaku lagi.`,
	},
	whatToDo: {
		again:
			'Minta tautannya sekali lagi kepada pengirim, lalu buka tanpa mengetik ulang. Jangan pakai nomor atau alamat yang tertulis di tautan ini.',
		closed:
			'Hubungi bagian kepegawaian Anda bila hasil Anda masih diperlukan. Kursusnya tetap dapat dipelajari.',
		site: 'Periksa alamat situs yang diberikan instansi Anda.',
	},
	state: {
		open: (due: string, days: number) =>
			days === 0
				? `Wajib, jatuh tempo hari ini, ${due}`
				: `Wajib, jatuh tempo ${due} (${days} hari lagi)`,
		overdue: (days: number, due: string) => `Terlambat ${days} hari, jatuh tempo ${due}`,
		closed: (days: number) => `Terlambat ${days} hari, dan hasil tidak lagi diterima`,
		done: (day: string) => `Selesai ${day}`,
		doneLate: (day: string, days: number) => `Selesai ${day}, terlambat ${days} hari`,
		unknown: 'Nilai belum dapat dihitung; sambungkan perangkat, lalu muat ulang.',
	},
	goOn: 'Lanjutkan',
	open: 'Lihat tugas',
	toExam: 'Kerjakan ujian',
	send: 'Kirim hasil',
	sendUnpassed: 'Kirim hasil sementara',
	details: 'Isi tugas, pengingat, dan pilihan lain',
	calendar: 'Unduh pengingat kalender',
	remove: 'Keluarkan dari daftar',
	removed: 'Tugas dikeluarkan dari daftar. Tautannya dapat dibuka lagi kapan saja.',
	sent: (when: string, way: string) =>
		`Terakhir dikirim ${when} lewat ${way}. Netral tidak tahu apakah sudah sampai.`,
	/** Lists on home and on the page of a course. */
	rows: 'Tugas Anda',
	rowFor: (course: string, issuer: string) => `${course}, dari ${issuer}`,
} as const;

export const reminderText = {
	calendar: (course: string) => `Tugas: ${course}`,
	title: (course: string) => `Jatuh tempo: ${course}`,
	cohort: (cohort: string, issuer: string) => `Untuk ${cohort}, dari ${issuer}.`,
	closes: (day: string) => `Hasil diterima sampai ${day}.`,
	link: (link: string) => `Buka tugas: ${link}`,
	file: (due: string) => `tugas-netral-${due}.ics`,
} as const;
