const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
/** Texts of the calendar's pages. Those that its script needs are in `calendarSays`. */
export const calendarText = {
	title: 'Kalender fase',
	lead: 'Sedang di fase apa hari ini, apa artinya bagi Anda, dan kapan berganti. Pemilu yang sudah lewat menjadi contoh bertanggal; yang belum dijadwalkan tetap berupa aturan.',
	all: 'Semua pemilu dan fase',
	today: 'Hari ini',
	zone: 'Zona waktu Anda',
	zones: { WIB: 'Barat', WITA: 'Tengah', WIT: 'Timur' },
	election: 'Pemilu yang Anda ikuti',
	needsScript:
		'"Hari ini", pencarian tanggal, dan jadwal percobaan memerlukan JavaScript. Semua tanggal, aturan, serta boleh dan dilarang tetap lengkap di halaman ini.',
	anyDay: 'Bagaimana kalau tanggalnya lain?',
	anyDayLead: 'Ketik sebuah hari, misalnya hari sebuah foto diunggah, lalu lihat fasenya.',
	day: 'Tanggal',
	dayHint: 'Misalnya 25 November 2023.',
	findPhase: 'Lihat fasenya',
	elections: 'Pemilu dan pilkada',
	phases: 'Tujuh fase, boleh dan dilarang',
	phasesLead: 'Urutannya sama pada setiap pemilu. Buka sebuah fase untuk melihat isinya.',
	begins: 'Kapan',
	outside: 'Di luar semua fase',
	outsideText:
		'Tidak ada hari bebas berpihak. Larangan mengadakan kegiatan yang berpihak berlaku sebelum, selama, dan sesudah masa kampanye.',
	undated: 'Belum dijadwalkan',
	dated: 'Contoh bertanggal',
	rules: 'Aturan yang dipakai menghitung',
	tryPlan: 'Coba hari pemungutan suara',
	planLead:
		'Ketik hari yang Anda andaikan. Yang dapat dihitung dari aturan menjadi tanggal, selebihnya tetap aturan. Ini percobaan, bukan jadwal KPU.',
	planNote:
		'Bila bulan tujuan tidak punya tanggal itu, kami memakai hari terakhir bulannya. Undang-undang dapat berubah sebelum pemilu ini; cek kembali.',
	onlyHeads:
		'Yang dihitung di sini pemilihan kepala daerah. Pemilihan anggota DPRD mengikuti aturan lain dan belum dihitung.',
	votingDay: 'Hari pemungutan suara',
	list: 'Penetapan daftar calon tetap (DCT)',
	candidates: {
		pemilu: 'Penetapan pasangan calon presiden',
		pilkada: 'Penetapan pasangan calon',
	},
	optional: 'Boleh dikosongkan.',
	makePlan: 'Hitung',
	toElection: 'Garis waktu lengkap',
	download: 'Unduh kalender (.ics)',
	downloadHint: 'Untuk aplikasi kalender di ponsel atau komputer; tanpa pengingat berbunyi.',
	sources: 'Sumber tanggal',
	learn: 'Pelajari',
	acts: 'Perbuatan sehari-hari',
	poster: 'Poster fase ini, untuk dicetak',
	timelineOf: (title: string) => `Garis waktu: ${title}`,
	scale: 'Bilah tergambar menurut lamanya. Dua minggu di sekitar hari pemungutan suara diperbesar.',
	lens: 'Dua minggu yang menentukan',
	basisOf: (title: string) => `Dasar hukum: ${title}`,
	listTitle: 'Fase demi fase',
	days: (days: number) => (days === 1 ? 'satu hari' : `${days} hari`),
	exampleLead: (title: string) =>
		`${title} sudah selesai. Tanggalnya menjadi contoh: beginilah aturan berjalan dari hari ke hari.`,
	/** 0 is Sunday. */
	shortWeekday: (number: number) => (weekdays[number] ?? '').slice(0, 3),
} as const;

/** Words of an entry in a calendar file, made at build time or in the browser. */
export const eventText = {
	prohibited: 'Jangan:',
	basis: 'Dasar',
	notice:
		'Dari Netral, bahan belajar. Untuk keperluan resmi, periksa jadwal KPU dan naskah aslinya.',
	trial: (date: string) => `percobaan, pemungutan suara ${date}`,
} as const;

/** What the calendar's script says. Dates come in words already. */
export const calendarSays = {
	weekday: (number: number) => weekdays[number] ?? '',
	range: (from: string, until: string) => (from === until ? from : `${from} – ${until}`),
	now: (date: string, zone: string) => `${date}, di zona ${zone}.`,
	undated: (election: string) =>
		`${election} belum dijadwalkan, jadi fase hari ini belum dapat disebut.`,
	before: (phase: string, date: string, days: number) => `${phase} mulai ${date}, ${inDays(days)}.`,
	position: (number: number, length: number) =>
		length === 1 ? 'Hanya satu hari.' : `Hari ke-${number} dari ${length}.`,
	left: (days: number) => (days === 0 ? 'Ini hari terakhirnya.' : `Tersisa ${days} hari lagi.`),
	next: (phase: string, date: string, days: number) =>
		`Berikutnya: ${phase}, ${date} (${inDays(days)}).`,
	nothingNext: 'Sesudah fase ini tidak ada tanggal lagi dalam daftar kami.',
	between: (previous: string, next: string, date: string) =>
		`${previous} sudah berakhir, ${next} mulai ${date}.`,
	after: (phase: string, date: string) =>
		`Fase terakhir dalam daftar kami, ${phase}, berakhir ${date}.`,
	afterTitle: 'Sudah selesai',
	beforeTitle: 'Belum mulai',
	betweenTitle: 'Di antara dua fase',
	undatedTitle: 'Belum dijadwalkan',
	stillBound: 'Larangan berpihak tetap berlaku, juga di luar semua fase.',
	whyBound: 'Lihat dasarnya',
	outsideAll: 'Hari itu di luar semua pemilu bertanggal di halaman ini.',
	faults: {
		empty: 'Tanggalnya masih kosong. Isi hari, bulan, dan tahun.',
		invalid: 'Tanggal itu tidak ada di kalender. Periksa hari dan bulannya.',
		early: (first: string) => `Tanggal itu terlalu awal. Yang dapat dihitung mulai ${first}.`,
		late: (last: string) => `Tanggal itu terlalu jauh. Yang dapat dihitung sampai ${last}.`,
		candidates:
			'Dari penetapan itu kampanye baru mulai setelah seharusnya selesai. Periksa lagi kedua tanggalnya.',
		list: 'Dari penetapan itu kampanye baru mulai setelah seharusnya selesai. Periksa lagi kedua tanggalnya.',
	},
	plan: (date: string) => `Andaikan pemungutan suara ${date}`,
	from: (date: string) => `mulai ${date}`,
	until: (date: string) => `sampai ${date}`,
	notCounted: 'tidak dapat dihitung dari tanggal yang Anda isi',
	marks: {
		stages: (date: string) => `Tahapan pemilu mulai paling lambat ${date}.`,
		transfers: (date: string) =>
			`Larangan mutasi pejabat dan larangan memakai program bagi kepala daerah mulai ${date}.`,
		list: (date: string) => `Dihitung dari DCT, kampanye mulai ${date}.`,
		candidates: (date: string) => `Dihitung dari penetapan pasangan calon, kampanye mulai ${date}.`,
	},
	markTitles: {
		stages: 'Batas terakhir tahapan pemilu mulai',
		transfers: 'Larangan mutasi pejabat dan larangan memakai program mulai',
	},
	twoStarts:
		'Kedua hitungan tidak jatuh pada hari yang sama, jadi awal masa kampanye kami biarkan berupa aturan.',
	oneStart:
		'Pemilu memakai dua penetapan. Yang satu belum diisi, jadi awal masa kampanye tetap aturan.',
	begins: (phase: string) => `${phase} mulai`,
	download: 'Unduh percobaan ini (.ics)',
	downloadHint: 'Dibuat di perangkat ini; tidak ada yang dikirim.',
} as const;

function inDays(days: number): string {
	return days === 1 ? 'besok' : `${days} hari lagi`;
}
