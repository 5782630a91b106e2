/** What a report of a mistake names. */
export interface ReportedPlace {
	readonly title: string;
	/** Path within the site. */
	readonly page: string;
	readonly version: string;
	readonly asOf: string;
	/** Item id. */
	readonly item?: string | undefined;
}

export const reportText = {
	link: 'Laporkan kekeliruan',
	itemLink: 'Laporkan kekeliruan soal ini',
	standing: 'Pijakan halaman ini',
	asOf: (date: string) => `Menggambarkan hukum per ${date}.`,
	reviewBy: (date: string) => `Diperiksa ulang paling lambat ${date}.`,
	version: (version: string) => `Versi isi ${version}.`,
	provisions: (count: number) => `Merujuk ${count} ketentuan.`,
	sure: 'Semuanya berkeyakinan tinggi.',
	mediumStatements: (count: number) =>
		`${count} pernyataan berkeyakinan sedang dan ditandai di tempatnya.`,
	unsure: 'Yang belum berkeyakinan tinggi:',
	confidence: { medium: 'sedang', low: 'belum pasti' },
	copy: 'Tanpa aplikasi surel? Salin pesan ini',
	sendTo: (contact: string) => `Kirim ke ${contact}.`,
	sendToHost: 'Kirim ke pengelola kursus ini di instansi Anda.',
	message: 'Pesan laporan',
	subject: (title: string) => `Kekeliruan di Netral: ${title}`,
	body: ({ title, page, version, asOf, item }: ReportedPlace) =>
		[
			`Halaman: ${title} (${page})`,
			...(item === undefined ? [] : [`Soal: ${item}`]),
			`Versi isi: ${version}; hukum per ${asOf}`,
			'',
			'Yang keliru:',
			'',
			'Yang seharusnya, dengan pasal atau sumbernya:',
			'',
		].join('\n'),
} as const;

/** A `mailto:` address (RFC 6068) with the message filled in. `contact` may be empty. */
export function toReportHref(contact: string, place: ReportedPlace): string {
	const subject = encodeURIComponent(reportText.subject(place.title));
	const body = encodeURIComponent(reportText.body(place).replaceAll('\n', '\r\n'));
	return `mailto:${encodeURI(contact)}?subject=${subject}&body=${body}`;
}
