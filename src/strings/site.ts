export const siteText = {
	name: 'Netral',
	tagline: 'Kursus netralitas ASN',
	description:
		'Kursus dan sertifikat netralitas ASN: apa yang boleh, apa yang dilarang, dan pasal yang mendasarinya. Gratis, tanpa akun, dapat dibaca luring.',
	skip: 'Langsung ke isi',
	menu: 'Menu utama',
	courses: 'Kursus',
	laws: 'Hukum',
	certificates: 'Sertifikat',
	verify: 'Verifikasi',
	myData: 'Data',
	conduct: 'Boleh atau tidak?',
	practice: 'Latihan',
	scenarios: 'Skenario',
	faq: 'Tanya jawab',
	glossary: 'Glosarium',
	statistics: 'Statistik',
	about: 'Tentang',
	footer:
		'Netral tidak punya server, akun, atau pelacak. Jawaban Anda tersimpan di perangkat ini saja.',
	updateReady: 'Versi baru kursus ini sudah siap.',
	updateNow: 'Muat versi baru',
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
