/** What a report names; the same shape as the domain's `ReportedPlace`. */
interface Place {
	readonly title: string;
	readonly page: string;
	readonly version: string;
	readonly asOf: string;
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
	unsure: 'Yang belum berkeyakinan tinggi:',
	confidence: { medium: 'sedang', low: 'belum pasti' },
	copy: 'Tanpa aplikasi surel? Salin pesan ini',
	message: 'Pesan laporan',
	subject: (title: string) => `Kekeliruan di Netral: ${title}`,
	body: ({ title, page, version, asOf, item }: Place) =>
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
export function toReportHref(contact: string, place: Place): string {
	const subject = encodeURIComponent(reportText.subject(place.title));
	const body = encodeURIComponent(reportText.body(place).replaceAll('\n', '\r\n'));
	return `mailto:${encodeURI(contact)}?subject=${subject}&body=${body}`;
}
