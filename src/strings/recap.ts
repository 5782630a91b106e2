import { longDate } from './dates.ts';

const n = (value: number) => value.toLocaleString('id-ID');

/** Texts of the page on which HR gathers results. */
export const recapText = {
	title: 'Rekap hasil',
	lead: 'Kumpulkan hasil peserta, periksa ulang setiap jawaban, dan lihat siapa yang sudah dan belum. Semuanya tetap di komputer ini.',
	opening: 'Membuka data di komputer ini…',
	failed: 'Halaman ini tidak dapat bekerja di peramban ini. Coba peramban lain yang lebih baru.',
	stopped: {
		text: 'Halaman ini berhenti bekerja karena kesalahan. Muat ulang halaman ini; yang sudah disimpan tidak hilang.',
		pasted: 'Teks yang belum disimpan, misalnya pesan yang baru ditempel, salin dulu.',
		reload: 'Muat ulang halaman ini',
	},
	visitOnly:
		'Peramban ini tidak dapat menyimpan. Data hanya ada selama tab ini terbuka: unduh cadangan sebelum menutupnya.',
	durable: 'Tersimpan otomatis di komputer ini.',
	number: n,

	list: 'Kelompok Anda',
	none: 'Belum ada kelompok. Buat satu di bawah ini.',
	openCohort: 'Buka',
	due: (day: string) => `batas waktu ${longDate(day)}`,
	noDue: 'tanpa batas waktu',
	changedAt: (when: string) => `terakhir diubah ${when}`,

	create: 'Buat kelompok',
	createText: 'Satu kelompok untuk satu tugas: satu kursus, satu daftar peserta, satu batas waktu.',
	fromLink: 'Tautan tugas (bila ada)',
	fromLinkHint:
		'Tempel tautan dari halaman "Buat tugas". Judul, kursus, dan batas waktu terisi sendiri.',
	linkFaults: {
		none: 'Tidak ada tautan tugas dalam teks ini.',
		refused: 'Tautan tugas ini terpotong atau berubah, jadi tidak dipakai.',
	},
	linkRead: (cohort: string) => `Tautan terbaca: ${cohort}.`,
	name: 'Nama kelompok',
	nameHint: 'Misalnya: CPNS 2026 gelombang 1.',
	nameFault: 'Isi nama kelompok.',
	course: 'Kursus',
	dueField: 'Batas waktu (boleh dikosongkan)',
	dueHint: 'Lulus sesudah hari ini dihitung terlambat.',
	createButton: 'Buat kelompok',

	restore: 'Pulihkan dari cadangan',
	restoreText: 'Pilih berkas cadangan kelompok. Anda melihat isinya dulu; tidak ada yang ditimpa.',
	restoreField: 'Berkas cadangan',
	restoreFaults: {
		empty: 'Berkas ini kosong.',
		'too-large': 'Berkas ini terlalu besar untuk sebuah cadangan.',
		cut: 'Berkas ini terpotong. Salin ulang dari tempat asalnya, atau pakai cadangan lain.',
		'not-ours': 'Berkas ini bukan cadangan kelompok Netral.',
		newer:
			'Cadangan ini dibuat oleh Netral yang lebih baru. Muat ulang halaman ini, lalu coba lagi.',
		broken: 'Sebagian isi berkas ini tidak menurut aturan, jadi tidak ada yang dipulihkan.',
	},
	found: (title: string, members: number, intakes: number, when: string) =>
		`"${title}": ${n(members)} peserta, ${n(intakes)} kiriman, dicadangkan ${when}.`,
	isKnown: 'Kelompok ini sudah ada di komputer ini. Pilih caranya:',
	restoreNew: 'Pulihkan',
	restoreMerge: 'Gabungkan dengan yang ada',
	restoreCopy: 'Pulihkan sebagai salinan',
	mergeHint: 'Menambah yang belum ada; nama, judul, dan batas waktu di komputer ini tetap.',
	copyTitle: (title: string) => `${title} (salinan)`,
	restored: 'Cadangan sudah dipulihkan.',

	back: 'Semua kelompok',
	gone: 'Kelompok ini tidak ada di komputer ini. Mungkin sudah dihapus, atau dibuat di komputer lain.',
	unopened:
		'Kelompok ini belum dapat dibuka: bank soal untuk memeriksa hasilnya tidak dapat dimuat. Periksa sambungan, lalu coba lagi. Yang sudah disimpan tidak hilang.',
	judging: (done: number, total: number) => `Memeriksa ${n(done)} dari ${n(total)} hasil…`,
	reading: 'Membaca berkas…',
	cancel: 'Batalkan',
	views: 'Bagian rekap',
	view: {
		peserta: 'Peserta',
		masuk: 'Daftar dan hasil',
		putuskan: 'Perlu diputuskan',
		statistik: 'Statistik',
		pengingat: 'Pengingat',
		sahkan: 'Sahkan',
		simpan: 'Unduh dan cadangan',
		cetak: 'Cetak',
	},

	done: 'Selesai',
	late: 'Selesai terlambat',
	missing: 'Belum',
	tried: 'Belum, sudah mencoba',
	flagged: 'Perlu ditanyakan',
	toDecide: 'Perlu diputuskan',
	all: 'Semua',
	summary: (done: number, members: number) => `${n(done)} dari ${n(members)} peserta sudah selesai`,
	noMembers: 'Belum ada daftar peserta',
	bar: (done: number, late: number, missing: number) =>
		`${n(done)} selesai, ${n(late)} selesai terlambat, ${n(missing)} belum`,
	daysLeft: (days: number) => (days === 0 ? 'Batas waktu hari ini' : `${n(days)} hari lagi`),
	overdue: (days: number) => `Lewat ${n(days)} hari`,

	filter: 'Saring',
	state: 'Keadaan',
	unit: 'Unit',
	allUnits: 'Semua unit',
	noUnit: 'Tanpa unit',
	sign: 'Tanda',
	allSigns: 'Semua',
	search: 'Cari nama, NIP, atau unit',
	clear: 'Hapus saringan',
	shown: (from: number, to: number, total: number) =>
		total === 0 ? 'Tidak ada peserta yang cocok' : `${n(from)}–${n(to)} dari ${n(total)} peserta`,
	previous: 'Sebelumnya',
	next: 'Berikutnya',
	table: 'Peserta dan keadaannya',
	columns: {
		name: 'Nama',
		unit: 'Unit',
		state: 'Keadaan',
		score: 'Nilai terbaik',
		date: 'Tanggal lulus',
		signs: 'Tanda',
	},
	lateBy: (days: number) => `terlambat ${n(days)} hari`,
	percent: (percent: string) => `${percent}`,
	attempts: (count: number) => `${n(count)} percobaan`,
	isSigned: 'Sudah disahkan',
	noScore: '–',

	close: 'Tutup',
	person: {
		contact: 'Kontak',
		noContact: 'tidak ada',
		nip: 'NIP',
		attempts: 'Percobaan',
		noAttempts: 'Belum ada hasil yang diterima.',
		passed: 'Lulus',
		failed: 'Belum lulus',
		took: (minutes: string, items: number) => `${n(items)} soal dalam ${minutes} menit`,
		edition: (edition: string) => `edisi ${edition}`,
		nth: (number: number) => `percobaan ke-${n(number)} di perangkat itu`,
		check: 'Buka di halaman verifikasi',
		flags: 'Yang perlu ditanyakan',
		notProof:
			'Tanda-tanda ini alasan untuk bertanya, bukan bukti pelanggaran. Sistem tidak memutuskan apa pun.',
		others: (names: string) => `Terkait: ${names}.`,
		seconds: (seconds: string) => `Rata-rata ${seconds} detik per soal.`,
		sources: 'Asal',
		pasted: 'ditempel',
		by: {
			nip: 'dicocokkan dengan NIP',
			name: 'dicocokkan dengan nama',
			unit: 'dicocokkan dengan nama dan unit',
			decision: 'keputusan Anda',
		},
		release: 'Lepaskan kiriman ini',
		signed: 'Sertifikat yang disahkan',
		until: (day: string) => `berlaku sampai ${longDate(day)}`,
		revoked: (day: string) => `dicabut ${longDate(day)}`,
	},

	drop: {
		title: 'Terima hasil',
		text: 'Jatuhkan berkas apa saja di sini: kiriman .jws atau .txt, ekspor obrolan WhatsApp, surel, atau .zip. Pesan yang sama boleh masuk dua kali.',
		field: 'Pilih berkas hasil',
		here: 'Lepaskan untuk memeriksa',
		paste: 'Atau tempel pesan',
		pasteHint: 'Satu atau banyak pesan sekaligus. Teks lain di antaranya diabaikan.',
		take: 'Periksa',
		large: (size: string) =>
			`Teks ini besar (${size} MB). Pemeriksaan berjalan di latar; Anda dapat membatalkannya.`,
		added: (count: number) =>
			count === 0 ? 'Tidak ada hasil baru.' : `${n(count)} hasil baru diperiksa dan disimpan.`,
		known: (count: number) => `${n(count)} sudah ada sebelumnya, jadi tidak dihitung lagi.`,
		others: (count: number) =>
			`${n(count)} dilewati karena bukan hasil ujian: tautan tugas, atau sertifikat (tautan maupun berkas .jws).`,
		/** `left` 0: it was stopped before all of it had been read. */
		cancelled: (left: number) =>
			left === 0
				? 'Dibatalkan sebelum semuanya dibaca. Jatuhkan berkas yang sama untuk melanjutkan.'
				: `Dibatalkan: ${n(left)} belum diperiksa. Jatuhkan berkas yang sama untuk melanjutkan.`,
		failed: 'Pemeriksaan terhenti karena kesalahan. Yang sudah diperiksa tetap tersimpan.',
		unreachable: (left: number) =>
			`Bank soal tidak dapat dimuat, jadi ${n(left)} hasil belum diperiksa dan tidak disimpan. Periksa sambungan, lalu jatuhkan lagi.`,
		refused: (source: string, reason: string) => `${source}: ${reason}`,
		faults: {
			empty: 'berkas kosong.',
			'too-large': 'terlalu besar (paling besar 200 MB). Bagi menjadi beberapa berkas.',
			'not-text': 'bukan teks. Minta hasil sebagai .jws, .txt, atau pesan, bukan gambar atau PDF.',
			unreadable: 'tidak dapat dibaca. Salin ke komputer ini, lalu coba lagi.',
			'broken-archive': 'arsip rusak atau terkunci.',
		},
	},

	decide: {
		none: 'Tidak ada yang perlu diputuskan.',
		title: 'Belum jelas milik siapa',
		text: 'Nama atau NIP pada hasil ini tidak cocok dengan satu peserta saja. Pilih pemiliknya.',
		agency: (agency: string) => `Instansi pada hasil: ${agency}`,
		result: (percent: string, passed: boolean, date: string) =>
			`${passed ? 'Lulus' : 'Belum lulus'}, nilai ${percent}, ${date}`,
		give: (name: string) => `Milik ${name}`,
		likeness: {
			'same-name': 'nama sama',
			'near-name': 'nama mirip',
			'other-nip': 'nama sama, NIP lain',
			'same-nip': 'NIP sama, nama lain',
		},
		search: 'Cari peserta lain',
		noneFound: 'Tidak ada peserta yang cocok.',
		nobody: 'Bukan peserta kelompok ini',
		dismissed: 'Bukan peserta',
		dismissedText: 'Hasil yang Anda nyatakan bukan milik peserta kelompok ini.',
		undo: 'Pertimbangkan lagi',
		refusedTitle: 'Tidak dapat diperiksa',
		refusedText: 'Tidak dihitung, dan tidak dibuang. Minta pengirimnya mengirim ulang.',
		columns: { source: 'Asal', reason: 'Sebab', text: 'Awal teks' },
		more: (count: number) => `Tampilkan ${n(count)} lagi`,
	},
} as const;
