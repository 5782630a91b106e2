export const scenarioText = {
	title: 'Skenario',
	lead: 'Cerita pendek yang bercabang menurut pilihan Anda. Setiap pilihan punya akibat, dan Anda selalu boleh kembali.',
	role: (role: string) => `Anda: ${role}`,
	phases: (titles: readonly string[]) => `Fase: ${titles.join(', ') || 'semua'}`,
	minutes: (minutes: number) => `${minutes} menit`,
	question: 'Apa yang Anda lakukan?',
	chosen: 'Anda memilih',
	next: 'Lanjut',
	otherChoice: 'Pilih yang lain',
	again: 'Ulangi dari awal',
	lesson: 'Yang dibawa pulang',
	learn: 'Pelajari aturannya',
	toList: 'Semua skenario',
	inLesson: 'Coba dalam skenario',
	/** By their words: on another way through the story a number would mean another scene. */
	scene: (opening: string) => `Adegan: ${opening}`,
	after: (letter: string, choice: string) => `Akibat pilihan ${letter}: ${choice}`,
	wholeStory:
		'Semua adegan tampil sekaligus di sini. Ikuti tautan pada pilihan Anda untuk membaca ceritanya.',
	endings: {
		safe: 'Akhir yang aman',
		mended: 'Akhir yang tertolong',
		violation: 'Akhir dengan pelanggaran',
	},
} as const;
