export const lawText = {
	title: 'Dasar hukum',
	lead: 'Ketentuan yang dirujuk kursus ini, dengan statusnya. Ringkasan memakai kata kami sendiri; untuk keperluan resmi, baca naskah aslinya.',
	provisions: (count: number) => `${count} ketentuan`,
	checked: (date: string) => `Status diperiksa ${date}`,
	from: (date: string) => `berlaku sejak ${date}`,
	until: (date: string) => `sampai ${date}`,
	replacedBy: 'Diganti atau diubah oleh',
	sources: 'Sumber',
	publication: 'Dimuat dalam',
	faqTopics: 'Topik',
	faqTitle: 'Tanya jawab',
	faqLead:
		'Pertanyaan yang paling sering diajukan ASN, dengan jawaban, langkah aman, dan pasalnya.',
	glossaryTitle: 'Glosarium',
	glossaryLead: 'Istilah yang dipakai di kursus ini, dengan bahasa sehari-hari.',
} as const;
