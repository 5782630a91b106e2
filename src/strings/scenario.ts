export const scenarioText = {
	title: 'Skenario',
	lead: 'Cerita pendek yang bercabang menurut pilihan Anda. Setiap pilihan punya akibat, dan Anda selalu boleh kembali.',
	role: (role: string) => `Anda: ${role}`,
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
	scene: (number: number) => `Adegan ${number}`,
	after: (number: number, letter: string) => `Akibat pilihan ${letter} pada adegan ${number}`,
	wholeStory:
		'Semua adegan tampil sekaligus di sini. Ikuti tautan pada pilihan Anda untuk membaca ceritanya.',
	endings: {
		safe: 'Akhir yang aman',
		mended: 'Akhir yang tertolong',
		violation: 'Akhir dengan pelanggaran',
	},
} as const;
