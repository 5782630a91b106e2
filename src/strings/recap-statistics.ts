const n = (value: number) => value.toLocaleString('id-ID');
const decimal = (value: number) => value.toFixed(2).replace('.', ',');

/** Texts of the charts and statistics of a cohort. */
export const statisticsText = {
	scores: 'Sebaran nilai terbaik',
	scoresText: (count: number) => `Dari ${n(count)} peserta yang sudah mencoba.`,
	scoreRange: (from: number, to: number) => `${from}–${to}`,
	people: (count: number) => `${n(count)} orang`,
	noScores: 'Belum ada nilai.',
	units: 'Menurut unit',
	unitColumns: {
		unit: 'Unit',
		members: 'Peserta',
		done: 'Selesai',
		late: 'Terlambat',
		missing: 'Belum',
		mean: 'Rata-rata nilai',
	},
	flags: 'Tanda yang perlu ditanyakan',
	test: 'Mutu ujian',
	testText: (attempts: number, edition: string) =>
		`Percobaan pertama ${n(attempts)} peserta pada edisi ${edition}. Percobaan ulangan tidak dihitung: peserta sudah melihat pembahasan.`,
	tooFew: (least: number, have: number) =>
		`Statistik soal muncul setelah sedikitnya ${n(least)} peserta: dengan kelompok yang lebih kecil, jawaban orang per orang dapat ditebak. Sekarang ada ${n(have)}.`,
	tooFewForCorrelation: (least: number) =>
		`Daya beda dan keandalan muncul setelah sedikitnya ${n(least)} peserta; di bawah itu angkanya hanya kebetulan.`,
	facts: {
		mean: 'Rata-rata',
		deviation: 'Simpangan baku',
		passed: 'Lulus pada percobaan pertama',
		reliability: 'Keandalan (Φ)',
		error: 'Galat baku pengukuran',
	},
	points: (value: string) => `${value} poin`,
	reliability: (value: number) =>
		`${decimal(value)} ${value >= 0.8 ? '(baik)' : value >= 0.6 ? '(cukup)' : '(rendah: jangan membandingkan nilai orang per orang)'}`,
	items: 'Butir soal',
	itemsText:
		'Yang paling jarang dijawab benar di atas. Daya beda di bawah 0,10 berarti soalnya perlu ditinjau, bukan pesertanya.',
	itemColumns: {
		item: 'Soal',
		shown: 'Dijawab',
		facility: 'Benar',
		discrimination: 'Daya beda',
		wrong: 'Jawaban salah tersering',
	},
	decimal,
	situation: (words: string) =>
		`(${words.length > 160 ? `${words.slice(0, 160).trimEnd()}…` : words})`,
	noAnswer: 'tidak dijawab',
	share: (percent: string, label: string) => `${percent} persen: ${label}`,
	moreItems: (count: number) => `Tampilkan semua ${n(count)} soal`,
	beliefs: 'Salah paham yang tampak',
	beliefsText:
		'Bagian jawaban yang bersandar pada anggapan ini, di antara semua jawaban atas soal yang menanyakannya. Bahas di apel atau sosialisasi.',
	noBeliefs: 'Tidak ada salah paham yang menonjol.',
	belief: (percent: string, held: number, asked: number) =>
		`${percent} persen (${n(held)} dari ${n(asked)} jawaban)`,
} as const;
