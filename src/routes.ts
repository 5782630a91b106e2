/** Addresses of the site. They are printed on paper and in QR codes, so they never change. */
export const routes = {
	home: '/',
	course: (id: string) => `/kursus/${id}/`,
	lesson: (id: string) => `/pelajaran/${id}/`,
	exam: (courseId: string) => `/ujian/${courseId}/`,
	pretest: (courseId: string) => `/kursus/${courseId}/tes-awal/`,
	posttest: (courseId: string) => `/kursus/${courseId}/tes-akhir/`,
	printCourse: (courseId: string) => `/kursus/${courseId}/cetak/`,
	paperExam: (courseId: string) => `/ujian/${courseId}/kertas/`,
	practice: '/latihan/',
	practiceIndex: '/latihan/indeks.json',
	review: '/ulangan/',
	reviewItems: '/ulangan/soal.json',
	keyPoints: '/ulangan/pokok.json',
	hook: '/seberapa-netral/',
	pocketCard: '/kartu-saku/',
	paths: '/jalur/',
	path: (id: string) => `/jalur/${id}/`,
	words: '/kata-penulis/',
	wordStyles: '/kata.css',
	moreWordStyles: '/kata-lain.css',
	scenarios: '/skenario/',
	scenario: (id: string) => `/skenario/${id}/`,
	certificates: '/sertifikat/',
	printCertificate: '/sertifikat/cetak/',
	verify: '/verifikasi/',
	/** What has happened to a course since somebody passed it. */
	courseHistory: (course: string) => `/verifikasi/${course}.json`,
	/** A link of HR's: the assignment stands in the fragment. Without one, all that were opened. */
	assignments: '/tugas/',
	hr: '/sdm/',
	hrGuide: '/sdm/panduan/',
	hrKey: '/sdm/kunci/',
	hrAssign: '/sdm/tugas/',
	hrRecap: '/sdm/rekap/',
	hrPrint: '/sdm/cetak/',
	/** Keys of agencies whose signatures count (RFC 7517). */
	jwks: '/.well-known/jwks.json',
	/** Certificates that were taken back (1EdTech revocation list). */
	revocations: '/.well-known/revocations.json',
	conduct: '/boleh/',
	conductTopic: (topic: string) => `/boleh/${topic}/`,
	conductAct: (id: string) => `/boleh/tindakan/${id}/`,
	conductIndex: '/boleh/indeks.json',
	search: '/cari/',
	calendar: '/kalender/',
	election: (id: string) => `/kalender/${id}/`,
	electionCalendar: (id: string) => `/kalender/${id}.ics`,
	posters: '/poster/',
	phasePoster: (phase: string) => `/poster/fase/${phase}/`,
	rolePoster: (role: string) => `/poster/peran/${role}/`,
	changes: '/perubahan/',
	changesFeed: '/perubahan.xml',
	laws: '/hukum/',
	regulation: (id: string) => `/hukum/${id}/`,
	citedBy: (regulation: string) => `/hukum/${regulation}/dikutip/`,
	lawMap: '/hukum/lama-dan-baru/',
	decreeTable: '/hukum/tabel-skb/',
	sanctions: '/sanksi/',
	faq: '/tanya-jawab/',
	glossary: '/glosarium/',
	statistics: '/statistik/',
	myData: '/data-saya/',
	about: '/tentang/',
	offline: '/luring/',
	bank: (digest: string) => `/bank/${digest.slice(0, 16)}.json`,
	questions: (file: string) => `/soal/${file}.json`,
	explanations: (file: string) => `/soal/${file}/pembahasan.json`,
} as const;

/** `uu-20-2023#24.1.d` to its place in the law pages. */
export function provisionRoute(citation: string): string {
	const [regulation = '', pinpoint = ''] = citation.split('#');
	return `${routes.regulation(regulation)}#p-${pinpoint}`;
}

/** `dasar/01-mengapa-netral#netral-bukan-golput` to its heading. */
export function lessonAnchorRoute(target: string): string {
	const [lesson = '', anchor = ''] = target.split('#');
	return `${routes.lesson(lesson)}#${anchor}`;
}
