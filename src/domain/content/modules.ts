/** The parts of the subject in the order in which they are taught, and how a page calls them. */
export const modules: Readonly<Record<string, string>> = {
	mengapa: 'Mengapa netral',
	hukum: 'Hukum yang berlaku',
	skb: 'SKB lima lembaga',
	fase: 'Dari fase ke fase',
	situasi: 'Situasi sehari-hari',
	konsekuensi: 'Kalau dilanggar',
	bersuara: 'Menolak dan melapor',
	perubahan: 'Yang sedang berubah',
};
