export const conductText = {
	title: 'Boleh atau tidak?',
	lead: 'Perbuatan sehari-hari dengan putusannya pada setiap fase, jenis pelanggarannya, pasalnya, dan langkah yang lebih aman.',
	topics: 'Pilih topiknya',
	acts: (count: number) => `${count} perbuatan`,
	toTopics: 'Semua topik',
	unsureTitle: 'Tidak menemukan perbuatan Anda?',
	unsure:
		'Tanyakan satu hal: apakah orang yang melihatnya akan mengira Anda mendukung seorang calon atau partai? Bila ya, jangan lakukan, dan tanyakan kepada pengelola kepegawaian atau pengawas pemilu di daerah Anda.',
} as const;
