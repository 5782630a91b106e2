/** Shared by the pages of acts and by the answers that a script shows. */
export const conductText = {
	title: 'Boleh atau tidak?',
	lead: 'Ketik dengan bahasa sehari-hari. Anda mendapat putusan, alasannya, pasalnya, dan langkah yang lebih aman.',
	description:
		'Perbuatan sehari-hari dengan putusannya pada setiap fase, jenis pelanggarannya, pasalnya, dan langkah yang lebih aman.',
	topics: 'Atau pilih topiknya',
	acts: (count: number) => `${count} perbuatan`,
	toTopics: 'Semua topik',
	unsureTitle: 'Tidak menemukan perbuatan Anda?',
	/** The general principle, and whom to ask. */
	principle:
		'Tanyakan satu hal: apakah perbuatan itu mendukung, merugikan, atau tampak memihak seorang calon atau partai? Bila ya, atau Anda ragu, jangan lakukan, sekalipun tidak ada yang melihat. Tanyakan kepada pengelola kepegawaian atau pengawas pemilu di daerah Anda.',
	another: 'Tanyakan perbuatan lain',
	ownPage: 'Buka halamannya, untuk disimpan atau dibagikan',
	byPhase: 'Putusan menurut fase',
	reasons: 'Alasan, syarat, dan pasalnya',
	near: 'Perbuatan yang berdekatan',
	allOfTopic: (topic: string) => `Semua perbuatan: ${topic}`,
	everyAsn: 'semua ASN',
	forRole: (role: string) => `Bagi ${role}`,
	allPhases: 'Di semua fase.',
	inAllPhases: (verdict: string) => `${verdict} di semua fase`,
	onlyIn: (phases: string) => `Pada: ${phases}. Fase lain tidak dimuat tabel ini.`,
	noVerdict: 'Tidak dimuat',
	dependsOn: {
		phase: 'Tergantung fase',
		role: 'Tergantung peran',
		both: 'Tergantung fase dan peran',
	},
	dependsHint: 'Lihat putusan setiap fase di bawah ini.',
	dependsRoleHint: 'Lihat putusan setiap peran di bawah ini.',
	preview: (verdict: string) => `${verdict}. Alasan, pasal, dan langkah yang lebih aman di Netral.`,
} as const;

/** What the search says. */
export const askText = {
	question: 'Apa yang ingin Anda lakukan?',
	role: 'Peran',
	phase: 'Fase',
	topic: 'Topik',
	anyRole: 'ASN',
	anyPhase: 'Semua',
	anyTopic: 'Semua',
	examplesTitle: 'Contoh pertanyaan',
	examples: [
		'like postingan caleg',
		'foto bareng calon',
		'PPPK ikut kampanye',
		'istri saya nyaleg',
		'grup WA kantor',
	],
	answer: 'Jawaban',
	clear: 'Mulai lagi',
	/** Beside what was read from the sentence. */
	understood: 'Dari kalimat Anda:',
	drop: (what: string) => `Abaikan ${what}`,
	searching: 'Mencari jawaban',
	loading: { act: 'Mengambil alasan dan pasalnya', question: 'Mengambil jawabannya' },
	cardFailed: {
		act: 'Alasan dan pasalnya belum dapat diambil. Putusan di atas tetap berlaku.',
		question: 'Jawabannya belum dapat diambil. Coba lewat tautan di bawah ini.',
	},
	failedTitle: 'Pencarian belum dapat dimuat',
	failed: 'Periksa sambungan Anda, lalu coba lagi. Daftar topik di bawah ini tetap dapat dibuka.',
	retry: 'Coba lagi',
	nothingTitle: 'Tulis perbuatannya',
	nothing: 'Sebutkan apa yang dilakukan, di mana, atau dengan siapa. Misalnya:',
	lostTitle: 'Perbuatan itu tidak ditemukan',
	lost: 'Mungkin tautannya salah ketik. Tulis perbuatannya di atas, atau pilih topiknya.',
	unsureTitle: 'Kami belum punya jawaban yang pasti',
	unsureTopicTitle: 'Tidak ada yang cocok di topik ini',
	unsureTopic: 'Ada yang lebih cocok di topik lain.',
	allTopics: 'Cari di semua topik',
	maybe: 'Mungkin maksud Anda',
	near: 'Yang mirip',
	questionKind: 'Tanya jawab',
	questionTitle: 'Ini dijawab di halaman tanya jawab',
	toQuestion: 'Buka di tanya jawab',
	noVerdict: 'Belum ada putusan',
	noVerdictHint: (who: string, when: string) =>
		`Tabel kami belum memuat putusan bagi ${who}${when === '' ? '' : `, fase ${when}`}.`,
	forWhom: (who: string, when: string) =>
		when === '' ? `Bagi ${who}.` : `Bagi ${who}. Fase: ${when}.`,
	byRole: 'Putusan menurut peran',
	otherReasons: (roles: string) => `Alasan bagi ${roles}`,
	said: {
		start: '',
		failed: 'Pencarian belum dapat dimuat.',
		nothing: 'Belum ada yang dapat dicari.',
		lost: 'Perbuatan itu tidak ditemukan.',
		act: (verdict: string, near: number) => `1 jawaban: ${verdict}.${also(near)}`,
		question: (near: number) => `1 jawaban di tanya jawab.${also(near)}`,
		unsure: (near: number) => `Belum ada jawaban yang pasti. ${near} perbuatan mungkin dimaksud.`,
		list: (acts: number) => `${acts} perbuatan.`,
	},
} as const;

const also = (near: number) => (near === 0 ? '' : ` ${near} lainnya mirip.`);
