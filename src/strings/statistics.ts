/** `2034` as "2.034", `30.4` as "30,4", without asking the machine for its locale. */
export function numberText(value: number): string {
	const [whole = '', decimals] = String(value).split('.');
	const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
	return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

export const statisticsText = {
	title: 'Statistik',
	lead: 'Apa yang dihitung lembaga negara tentang netralitas ASN, dengan sumber, tanggal, dan keterbatasannya.',
	contents: 'Daftar statistik',
	howTitle: 'Cara membaca',
	how: [
		'Setiap diagram memuat angka satu lembaga, satu satuan, dan satu masa. Dua diagram tidak untuk dijumlahkan.',
		'Satu kasus tidak sama dengan satu orang. Satu rekomendasi dapat menyangkut beberapa ASN, dan satu orang dapat dilaporkan lebih dari sekali.',
		'Dilaporkan belum berarti melanggar. Baca label setiap baris.',
		'Sumber kadang berbeda. Perbedaannya kami tulis di bawah diagram, bukan kami rata-ratakan.',
		'KASN sudah berakhir pada 2024. Angkanya adalah riwayat, bukan keadaan hari ini.',
		'Angka nasional untuk 2025 dan 2026 tidak kami temukan. Daerah dan nama sengaja tidak dimuat.',
	],
	figure: (value: number, unit: string) => `${numberText(value)} ${unit}`,
	scope: (institution: string, period: string) => `Lembaga: ${institution}. Masa: ${period}.`,
	counted: (what: string) => `Yang dihitung: ${what}.`,
	relation: {
		parts: (total: string) => `Semua baris berjumlah ${total}.`,
		nested: 'Setiap angka termasuk dalam angka di atasnya.',
		separate: 'Angka-angka ini untuk dibandingkan, bukan dijumlahkan.',
		line: 'Setiap titik adalah hitungan sejak awal sampai hari itu.',
	},
	chart: { bars: 'Diagram batang', line: 'Diagram garis' },
	table: 'Lihat angka dalam tabel',
	tableOf: (title: string) => `Tabel: ${title}`,
	rowHeading: { bars: 'Yang dihitung', line: 'Sampai' },
	valueHeading: (unit: string) => unit.charAt(0).toUpperCase() + unit.slice(1),
	caveats: 'Baca dengan hati-hati',
	sources: (count: number) => `Sumber (${count})`,
	medium: 'keyakinan sedang',
	mediumWhole: 'Keyakinan sedang.',
} as const;
