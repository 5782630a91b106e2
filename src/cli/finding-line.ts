import { percentText } from '#strings/numbers.ts';
import { refusalWords } from '#strings/recap-words.ts';
import type { Finding } from './verify-input.ts';

const kinds: Readonly<Record<Finding['kind'], string>> = {
	submission: 'kiriman',
	record: 'catatan',
	assignment: 'tugas',
	certificate: 'sertifikat B',
	credential: 'kredensial',
	other: 'teks',
};

/** Where a signed certificate stands, and how far a record got. */
const standings: Readonly<Record<string, string>> = {
	vouched: 'disahkan instansi',
	altered: 'isinya diubah setelah ditandatangani',
	contradicts: 'isinya saling bertentangan',
	'key-revoked': 'kunci instansinya sudah dicabut',
	revoked: 'dicabut instansi',
	'outside-window': 'ditandatangani di luar masa kunci',
	'no-list': 'daftar kunci instansi tidak ada; beri --jwks',
	'unknown-issuer': 'instansi tidak dikenal',
	expired: 'masa berlakunya habis',
	'not-yet': 'belum berlaku',
};

/** One finding as a line for reading. */
export function findingLine(finding: Finding): string {
	const { source, kind, ok, reason = '', name, certificate, until, score, passed } = finding;
	const state = standings[reason] ?? refusalWords[reason] ?? reason;
	const parts = [
		ok ? 'BAIK   ' : 'DITOLAK',
		kinds[kind],
		passed === undefined ? state : passed ? 'lulus' : 'tidak lulus',
		score === undefined ? '' : `nilai ${percentText(score)}`,
		certificate ?? '',
		name ?? '',
		[finding.course, finding.edition].filter((part) => part !== undefined).join(' '),
		until === undefined ? '' : `sampai ${until}`,
		`[${source}]`,
	];
	return parts.filter((part) => part !== '').join('  ');
}
