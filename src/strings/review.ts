import { percentText } from './numbers.ts';

const minutes = (count: number) => `${count} menit`;

/** Review: the page `/ulangan/`. */
export const reviewText = {
	title: 'Ulangan',
	lead: 'Yang pernah keliru dan yang perlu diingat muncul lagi tepat sebelum terlupa, sampai hari pemungutan suara.',
	loading: 'Menyiapkan ulangan Anda…',
	loadFailed:
		'Ulangan belum dapat dimuat. Periksa sambungan, lalu coba lagi. Jawaban Anda tetap tersimpan.',

	emptyTitle: 'Belum ada yang perlu diulang',
	empty:
		'Soal masuk ke sini saat Anda keliru atau menebak. Pokok pelajaran masuk saat pelajarannya selesai.',
	toLessons: 'Pilih pelajaran',
	toPractice: 'Mulai latihan',

	todayTitle: 'Hari ini',
	todayDone: 'Tidak ada lagi untuk hari ini',
	todayDoneText: 'Yang lain masih segar di ingatan. Datanglah lagi besok.',
	todayRested: 'Menit hari ini sudah terpakai',
	todayFacts: (count: number, time: number) => `${count} kartu, sekitar ${minutes(time)}`,
	todayKinds: (items: number, points: number) =>
		[items > 0 && `${items} soal`, points > 0 && `${points} pokok pelajaran`]
			.filter(Boolean)
			.join(' dan '),
	urgent: (count: number) => `${count} jawaban yang keliru padahal Anda yakin didahulukan.`,
	later: (count: number) =>
		`${count} kartu lain tidak muat dalam menit hari ini dan pindah ke hari berikutnya. Tidak ada yang dibuang.`,
	doneToday: (count: number) => `${count} kartu sudah Anda ulang hari ini.`,
	start: 'Mulai mengulang',
	more: 'Ulang beberapa lagi',
	resume: 'Lanjutkan mengulang',

	planTitle: 'Rencana menuju hari pemungutan',
	planIntro:
		'Sebut harinya dan menit yang Anda punya. Kami mengatur sisanya supaya sebanyak mungkin masih Anda ingat pada hari itu.',
	election: 'Pemilihan yang mana?',
	electionName: 'Pemilihan',
	otherElection: 'Pemilihan lain',
	noDay: 'hari belum ditetapkan',
	noDayHint:
		'KPU belum menetapkan harinya. Ketik perkiraan Anda; ubah kapan saja setelah jadwal terbit.',
	whatIsKnown: 'Yang sudah diketahui tentang jadwalnya',
	votingDay: 'Hari pemungutan suara',
	votingDayHint: 'Sesudah hari ini, paling jauh sepuluh tahun.',
	minutes: 'Menit sehari',
	minutesHint: 'Bilangan bulat, 1 sampai 240. Perkiraan sesudahnya menunjukkan apakah cukup.',
	minutesChoice: (count: number) => minutes(count),
	makePlan: 'Buat rencana',
	savePlan: 'Simpan rencana',
	cancel: 'Batal',
	editPlan: 'Ubah rencana',
	removePlan: 'Hapus rencana',
	removed: 'Rencana dihapus. Ulangan berjalan tanpa hari tujuan.',
	saved: 'Rencana tersimpan di perangkat ini.',
	savedForVisit: 'Rencana berlaku sampai tab ini ditutup.',
	visitOnly:
		'Penyimpanan peramban tertutup. Ulangan tetap berjalan, tetapi hasilnya hilang saat tab ditutup.',
	dayFaults: {
		missing: 'Isi hari pemungutan suara.',
		unknown: 'Tanggal ini tidak ada di kalender.',
		past: 'Hari ini sudah lewat. Pilih hari sesudah hari ini.',
		today:
			'Pemungutan suara hari ini: tidak ada hari tersisa untuk direncanakan. Pilih hari sesudah hari ini.',
		far: 'Lebih dari sepuluh tahun lagi. Periksa tahunnya.',
	},
	minutesFaults: {
		missing: 'Isi menit sehari.',
		fraction: 'Tulis menit sebagai bilangan bulat, misalnya 10.',
		few: 'Paling sedikit 1 menit sehari.',
		many: 'Paling banyak 240 menit sehari. Ingatan tumbuh oleh jeda, bukan oleh jam yang panjang.',
	},

	planDay: (day: string, left: number) => `${day}, ${left} hari lagi`,
	daySet: (day: string) => `Hari pemungutannya kini ditetapkan: ${day}.`,
	useDay: 'Pakai hari itu',
	relaxed: (day: string) =>
		`Hari pemungutan ${day} sudah tiba atau lewat. Ulangan kini santai: kartu kembali lebih jarang, cukup agar tidak hilang.`,
	steady: 'Tanpa hari tujuan, setiap kartu kembali saat peluang mengingatnya turun ke 90 persen.',

	forecastTitle: 'Perkiraan sampai hari itu',
	forecasting: 'Menghitung perkiraan…',
	recallOnDay: 'ingatan pada hari pemungutan',
	recallUntouched: 'bila tidak mengulang',
	minutesPerDay: 'menit sehari, rata-rata',
	minutesTotal: (total: number, days: number) => `${minutes(total)} seluruhnya dalam ${days} hari`,
	percent: (share: number) => `${percentText(share)} %`,
	suffices: (count: number) =>
		`${minutes(count)} sehari cukup: perkiraan ingatan mencapai sasaran 90 persen.`,
	tooFew: (count: number, recall: number, reached: number) =>
		`${minutes(count)} sehari belum cukup untuk sasaran 90 persen: perkiraannya ${percentText(recall)} persen, dan ${percentText(reached)} persen kartu mencapai sasaran.`,
	wouldSuffice: (count: number) => `Dengan ${minutes(count)} sehari sasaran tercapai.`,
	noneSuffices: 'Sampai hari itu, dua jam sehari pun tidak cukup. Yang terpenting didahulukan.',
	honest: (item: number, point: number) =>
		`Ini perkiraan, bukan janji. Dasarnya model ingatan FSRS, jawaban Anda, dan anggapan bahwa Anda datang setiap hari. Satu soal dihitung ${item} detik, satu pokok ${point} detik.`,
	chart: (most: number) => `Menit per hari sampai hari pemungutan; batang tertinggi ${most} menit.`,
	chartLimit: (count: number) => `garis putus: ${minutes(count)} sehari`,
	chartGrouped: {
		1: '',
		7: 'Satu batang satu pekan (rata-rata sehari).',
		28: 'Satu batang empat pekan (rata-rata sehari).',
	},
	asTable: 'Lihat sebagai tabel',
	tableDay: 'Hari',
	tableCards: 'Kartu',
	tableMinutes: 'Menit sehari',
	today: 'hari ini',

	stale: ({ gone, changed, future, unread }: StaleCounts) =>
		[
			gone > 0 &&
				`${gone} jawaban lama menyangkut soal atau pokok yang sudah ditarik dan tidak dihitung lagi.`,
			changed > 0 &&
				`${changed} soal atau pokok berubah sejak Anda jawab: jawaban lamanya tidak berlaku, dan soalnya ditanyakan lagi.`,
			future > 0 &&
				`${future} jawaban bertanggal sesudah hari ini (jam perangkat pernah maju) belum dihitung; kartunya ditanyakan lagi.`,
			unread > 0 && `${unread} ujian lama tidak terbaca lagi dan tidak dihitung.`,
		]
			.filter(Boolean)
			.join(' '),

	place: (number: number, total: number) => `Kartu ${number} dari ${total}`,
	next: 'Kartu berikutnya',
	finish: 'Selesai',
	stop: 'Berhenti dulu',
	missingItem: 'Kartu ini sudah tidak ada. Lanjutkan ke kartu berikutnya.',
	pointPrompt: 'Ingat pokok ini? Lanjutkan dalam hati, lalu buka.',
	reveal: 'Perlihatkan',
	pointFrom: 'Dari pelajaran',
	howWell: 'Seberapa ingat Anda?',
	recalls: { again: 'Lupa', hard: 'Sulit', good: 'Ingat', easy: 'Mudah' },
	endTitle: 'Selesai untuk sekarang',
	endText: (done: number, recalled: number) =>
		recalled === done
			? `${done} kartu diulang, semuanya masih Anda ingat.`
			: `${done} kartu diulang, ${recalled} masih Anda ingat. Yang lupa kembali besok.`,
	how: 'Cara kerjanya',
	howText: [
		'Setiap kartu punya ingatan yang memudar menurut model FSRS. Jawaban di pelajaran, latihan, dan ujian semuanya dihitung.',
		'Keliru atau menebak berarti lupa. Benar tetapi ragu berarti ingat dengan susah. Benar dan yakin berarti ingat.',
		'Sebelum hari pemungutan, kartu boleh memudar sampai 75 persen, lalu dilihat sekali lagi selambat mungkin. Sesudah hari itu kartu kembali saat turun ke 80 persen.',
		'Semua dihitung di perangkat ini. Tidak ada yang dikirim.',
	],
} as const;

interface StaleCounts {
	readonly gone: number;
	readonly changed: number;
	readonly future: number;
	readonly unread: number;
}
