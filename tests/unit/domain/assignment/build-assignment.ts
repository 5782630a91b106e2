import type { Assignment } from '#domain/assignment/assignment.ts';

export function buildAssignment(over: Partial<Assignment> = {}): Assignment {
	return {
		id: 'abcDEF_12-34',
		course: 'netralitas-asn',
		cohort: 'CPNS 2026 gelombang 1',
		due: '2026-12-20',
		closes: '2027-01-19',
		issuer: 'BKPSDM Kabupaten Contoh',
		message: 'Kerjakan sebelum orientasi.',
		returns: { whatsapp: '6281234567890' },
		issuedAt: Date.UTC(2026, 10, 22, 2, 0, 0),
		...over,
	};
}
