import type { ContentKind } from '#domain/content/content.ts';
import type { Impact } from '#domain/content/impact.ts';
import type { Report } from '#domain/content/report.ts';

/** The report for reading, line by line. */
export function reportLines({ counts, items, provisions }: Report): string[] {
	return [
		...section('Jumlah', counts),
		...section('Soal released per tujuan', items.byObjective),
		...section('Soal per jenis', items.byType),
		...section('Soal per tingkat', items.byDifficulty),
		...section('Soal per keyakinan dasar hukum', items.byConfidence),
		...section('Salah paham yang disasar', items.byMisconception),
		...section('Ketentuan per keyakinan', provisions.byConfidence),
		...section('Ketentuan per status', provisions.byStatus),
		`Soal kritis: ${items.critical}; soal bersituasi: ${items.situations} dari ${counts['releasedItems'] ?? 0}`,
		`Ketentuan dirujuk: ${provisions.cited.length}`,
		`Ketentuan tidak pernah dirujuk: ${provisions.neverCited.join(', ') || 'tidak ada'}`,
		'Ditinjau paling lambat:',
		...provisions.review.map(({ day, due }) => `  ${day}  ${due.join(', ')}`),
		`Jatuh tempo ditinjau: ${provisions.reviewDue.join(', ') || 'tidak ada'}`,
	];
}

const kindNames: Readonly<Record<ContentKind, string>> = {
	changes: 'Perubahan kursus',
	conduct: 'Perbuatan',
	courses: 'Kursus',
	elections: 'Pemilu',
	faq: 'Tanya jawab',
	glossary: 'Istilah',
	hooks: 'Situasi untuk pengunjung',
	issuers: 'Instansi penanda tangan',
	items: 'Soal',
	lessons: 'Pelajaran',
	paths: 'Jalur belajar',
	phases: 'Fase',
	regulations: 'Peraturan',
	sanctions: 'Sanksi',
	scenarios: 'Skenario',
	statistics: 'Statistik',
};

/** What a changed provision touches, for whoever must go through it. */
export function impactLines({ provisions, cited, courses }: Impact): string[] {
	if (provisions.length === 0) {
		return ['Tidak ada ketentuan dengan nama itu. Contoh: --touches=uu-20-2023#9.2'];
	}
	return [
		`Ketentuan: ${provisions.join(', ')}`,
		...cited.flatMap(({ kind, ids }) => [
			`${kindNames[kind]} (${ids.length})`,
			...ids.map((id) => `  ${id}`),
		]),
		...(cited.length === 0 ? ['Tidak dirujuk di mana pun.'] : []),
		...courses.map(
			({ id, edition, validityMonths, lessons, items, isLegalBasis }) =>
				`Sertifikat ${id} edisi ${edition} (berlaku ${validityMonths} bulan): ${lessons} pelajaran, ${items} soal ujian` +
				`${isLegalBasis ? ', tercetak sebagai dasar hukum' : ''}. Bila maknanya berubah, naikkan edisi.`,
		),
	];
}

function section(title: string, tally: Readonly<Record<string, number>>): string[] {
	return [
		title,
		...Object.entries(tally).map(([name, count]) => `  ${String(count).padStart(4)}  ${name}`),
		'',
	];
}
