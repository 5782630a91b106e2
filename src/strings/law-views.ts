/** Texts of the pages that read the law from another side. */
export const citedByText = {
	title: (short: string) => `Yang merujuk ${short}`,
	lead: 'Semua isi situs ini yang bersandar pada tiap ketentuan. Bila ketentuan itu berubah, inilah yang ikut diperiksa.',
	back: (short: string) => `Isi ${short}`,
	summary: (cited: number, all: number) => `${cited} dari ${all} ketentuan dirujuk.`,
	total: (count: number) => `${count} tempat`,
	toProvision: 'Baca ketentuannya',
	uncited: 'Belum dirujuk',
	kinds: {
		lessons: 'Pelajaran',
		conduct: 'Perbuatan',
		faq: 'Tanya jawab',
		sanctions: 'Sanksi',
		phases: 'Fase',
		elections: 'Pemilu dan pilkada',
		scenarios: 'Skenario',
		hooks: 'Situasi singkat',
		glossary: 'Glosarium',
		courses: 'Dasar hukum kursus',
		items: 'Soal latihan dan ujian, menurut tujuannya',
	},
	items: (count: number) => `${count} soal`,
} as const;

export const lawMapText = {
	title: 'Lama dan baru',
	lead: 'Ketentuan lama di samping pengganti atau perubahannya, sejauh yang kami catat. Yang dicabut tinggal sejarah, kecuali yang disebut masih dipakai; yang diubah dibaca bersama perubahannya.',
	parts: 'Peraturan',
	pairs: (count: number) => `${count} pasangan`,
	old: 'Dulu',
	new: 'Pengganti atau perubahannya',
	none: 'Tidak ada pengganti yang tercatat.',
	changed: 'Yang berubah',
	noted: 'Catatan tentang yang lama',
	compared: 'Dibandingkan di pelajaran',
	until: (date: string) => `Berlaku sampai ${date}.`,
} as const;

export const decreeText = {
	title: 'Tabel SKB, baris demi baris',
	kicker: 'SKB Netralitas ASN 2022, Lampiran II',
	lead: 'Perbuatan yang dilarang, siapa yang disangkut, dan sanksinya, menurut Lampiran II keputusan bersama lima lembaga. Hukuman disiplinnya merujuk PP 94/2021, yang ditulis bagi PNS; bagi PPPK sanksinya lewat PP 49/2018.',
	lists: { 'kode-etik': 'Pelanggaran kode etik', disiplin: 'Pelanggaran disiplin' },
	codes: { 'kode-etik': 'Etik', disiplin: 'Disiplin' },
	columns: {
		row: 'Baris',
		act: 'Perbuatan yang dilarang',
		stage: 'Menyangkut',
		sanction: 'Sanksi',
		uses: 'Dipakai di',
	},
	stages: { 'bakal-calon': 'Bakal calon', calon: 'Calon', 'kapan-saja': 'Semua fase' },
	stageHints: {
		'bakal-calon': 'sebelum penetapan',
		calon: 'sesudah penetapan',
		'kapan-saja': 'kapan pun',
	},
	unsettled: 'Sumber berbeda; lihat catatan.',
	ladder: 'Tangga sanksi:',
	note: 'Catatan',
	acts: (count: number) => `${count} perbuatan`,
	lessons: (count: number) => `${count} pelajaran`,
	back: 'Isi SKB 2022',
} as const;

export const sanctionsText = {
	title: 'Sanksi',
	lead: 'Akibat yang kami temukan dalam aturan, setiap jenis dari yang paling ringan, dengan yang berlaku hari ini dan alasannya.',
	kinds: 'Jenis sanksi',
	deciding: 'Siapa yang memutus atau menangani',
	ways: 'Perbuatan yang dapat berujung ke sini',
	way: (topic: string, acts: number) => `${topic} (${acts})`,
	noWay: 'Belum ada perbuatan di "Boleh atau tidak?" yang menunjuk sanksi ini.',
	fair: 'Halaman ini menerangkan kemungkinan menurut aturan, bukan ramalan putusan.',
} as const;
