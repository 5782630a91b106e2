export const pathText = {
	title: 'Jalur belajar',
	lead: 'Pilih yang paling mirip dengan Anda. Setiap jalur menyusun kursus, cerita, dan jawaban yang Anda perlukan, dari yang terpenting.',
	toList: 'Semua jalur',
	facts: (steps: number, minutes: number) => `${steps} langkah, ${about(minutes)}`,
	minutes: (minutes: number) => `${minutes} menit`,
	kinds: {
		course: 'Kursus',
		lesson: 'Pelajaran',
		scenario: 'Skenario',
		topic: 'Boleh atau tidak?',
		question: 'Tanya jawab',
	},
	steps: 'Langkahnya',
	start: 'Mulai langkah pertama',
	goOn: (step: number) => `Lanjutkan ke langkah ${step}`,
	done: 'selesai',
	begun: 'sedang dikerjakan',
	here: 'Anda di sini',
	progress: (finished: number, total: number) =>
		`${finished} dari ${total} langkah selesai; rujukan tidak dihitung.`,
	allDone: 'Semua langkah selesai. Rujukannya tetap di sini bila perlu.',
	posters: 'Poster untuk papan pengumuman',
	derived:
		'Kemajuan dihitung dari pelajaran dan skenario yang Anda selesaikan di perangkat ini, lewat jalan mana pun.',
} as const;

/** "55 menit", "2 jam 5 menit". */
function about(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 0) return `${rest} menit`;
	return rest === 0 ? `${hours} jam` : `${hours} jam ${rest} menit`;
}
