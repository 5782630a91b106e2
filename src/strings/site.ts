/** What scripts say: apart, so that no page loads the texts that only its HTML needs. */
export const siteSays = {
	tryAgain: 'Coba lagi',
	updateReady: 'Versi baru kursus ini sudah siap.',
	updateNow: 'Muat versi baru',
} as const;

export const siteText = {
	...siteSays,
	name: 'Netral',
	tagline: 'Kursus netralitas ASN',
	description:
		'Kursus dan sertifikat netralitas ASN: apa yang boleh, apa yang dilarang, dan pasal yang mendasarinya. Gratis, tanpa akun, dapat dibaca luring.',
	skip: 'Langsung ke isi',
	menu: 'Menu utama',
	menuButton: 'Menu',
	allPages: 'Semua bagian',
	learn: 'Belajar',
	answers: 'Cari jawaban',
	proof: 'Milik Anda',
	site: 'Netral',
	home: 'Beranda',
	courses: 'Kursus',
	paths: 'Jalur belajar',
	practice: 'Latihan',
	review: 'Ulangan',
	hook: 'Seberapa netral kamu?',
	pocketCard: 'Kartu saku',
	laws: 'Hukum',
	lawMap: 'Lama dan baru',
	sanctions: 'Sanksi',
	certificates: 'Sertifikat',
	verify: 'Verifikasi',
	myData: 'Data saya',
	conduct: 'Boleh atau tidak?',
	scenarios: 'Skenario',
	calendar: 'Kalender fase',
	faq: 'Tanya jawab',
	glossary: 'Glosarium',
	statistics: 'Statistik',
	posters: 'Poster',
	changes: 'Perubahan',
	hr: 'Untuk pengelola SDM',
	about: 'Tentang',
	search: 'Cari',
	footer:
		'Netral tidak punya server, akun, atau pelacak. Jawaban Anda tersimpan di perangkat ini saja.',
	notFoundTitle: 'Halaman tidak ditemukan',
	notFound:
		'Alamat ini tidak ada, mungkin salah ketik atau sudah pindah. Kemajuan dan sertifikat Anda tetap aman.',
	offlineTitle: 'Anda sedang luring',
	offline:
		'Halaman ini belum tersimpan di perangkat Anda. Halaman yang pernah dibuka atau disimpan tetap dapat dibaca.',
	needsScript:
		'Halaman ini membutuhkan JavaScript. Aktifkan di peramban Anda, lalu muat ulang halaman. Pelajaran dan dasar hukum terbaca tanpa itu.',
	toHome: 'Ke beranda',
	toVerify: 'Ke halaman verifikasi',
} as const;
