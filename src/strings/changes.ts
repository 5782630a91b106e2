export const changesText = {
	title: 'Perubahan hukum dan kursus',
	lead: 'Yang terbaru di atas. Tanggal hukum diambil dari peraturan yang dirujuk kursus ini; peraturan yang tanggalnya tidak kami temukan tidak dimuat.',
	feed: 'Berlangganan (RSS)',
	feedNote:
		'Pembaca RSS memberi tahu Anda bila daftar ini bertambah, tanpa akun dan tanpa surel. Tanpa pembaca RSS, halaman ini memuat hal yang sama.',
	feedTitle: 'Netral: perubahan hukum dan kursus',
	feedDescription: 'Perubahan hukum netralitas ASN dan perubahan kursus Netral.',
	kinds: { law: 'Hukum', course: 'Kursus' },
	years: 'Tahun',
} as const;
