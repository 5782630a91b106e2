/** What the page says as it is built. */
export const hookText = {
	title: 'Seberapa netral kamu?',
	lead: 'Delapan situasi sehari-hari ASN. Jawab, lalu langsung baca alasannya. Tanpa akun.',
	preview:
		'Delapan situasi sehari-hari ASN: boleh, bersyarat, atau dilarang? Jawabannya langsung dengan pasalnya. Tiga menit, tanpa akun.',
	situation: (number: number, total: number) => `Situasi ${number} dari ${total}`,
	who: (role: string, phase: string) => `${role}, ${phase.toLowerCase()}`,
	ask: 'Menurut Anda?',
	conditional: 'Bersyarat: boleh, asal syaratnya dipenuhi.',
	reveal: 'Lihat jawaban dan alasannya',
	answer: 'Jawabannya:',
	grounds: 'Dasarnya:',
	safe: 'Yang aman dilakukan',
	more: (topic: string) => `Perbuatan serupa: ${topic}`,
	next: 'Situasi berikutnya',
	toResult: 'Lihat hasil',
	lenient: 'longgar',
	strict: 'ketat',
	resultKicker: 'Hasil Anda',
	bands: {
		all: 'Waterpas Anda rata. Anda mengenali ketiga putusan, termasuk yang sering disangka sebaliknya. Rekan Anda mungkin butuh teman bertanya seperti Anda.',
		most: 'Hampir rata. Naluri Anda sudah baik; yang tersisa biasanya hal kecil yang memang mengecoh.',
		half: 'Sudah separuh jalan. Situasi ini dipilih karena banyak orang keliru, dan alasannya mudah diingat setelah sekali dibaca.',
		few: 'Anda datang ke tempat yang tepat. Aturannya memang tidak selalu sejalan dengan perasaan, dan bisa dipelajari sedikit demi sedikit.',
	},
	leans: {
		lenient: 'Saat keliru, Anda lebih sering terlalu longgar: yang berisiko Anda kira aman.',
		strict: 'Saat keliru, Anda lebih sering terlalu ketat: yang boleh pun Anda hindari.',
		even: 'Saat keliru, Anda tidak condong ke mana-mana: kadang terlalu longgar, kadang terlalu ketat.',
	},
	modest: 'Delapan situasi belum mengukur sikap Anda. Ini pemanasan, bukan penilaian.',
	wrongTitle: 'Yang layak dilihat lagi',
	course: (title: string) => `Mulai kursus: ${title}`,
	practice: 'Latihan soal',
	again: 'Ulangi dari awal',
	shareTitle: 'Ajak rekan mencoba',
	shareLabel: 'Teks yang dibagikan, tanpa nama dan tanpa jawaban Anda',
	share: 'Bagikan',
	copy: 'Salin teks',
} as const;

/** What its script says: kept apart, since these words travel twice. */
export const hookSays = {
	right: 'Tepat.',
	wrong: 'Belum tepat.',
	score: (right: number, total: number) => `${right} dari ${total} tepat`,
	share: (right: number, total: number) =>
		`Saya menjawab ${right} dari ${total} situasi netralitas ASN dengan tepat. Coba juga:`,
	copied: 'Teks tersalin.',
	copyByHand: 'Teks sudah dipilih. Salin dengan menu peramban Anda.',
} as const;
