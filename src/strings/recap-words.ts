interface Flagged {
	readonly code: string;
	readonly found: readonly string[];
	readonly value?: number | undefined;
}

const list = (found: readonly string[]) => found.filter((each) => each !== '').join(', ');
const after = (label: string, found: readonly string[]) =>
	list(found) === '' ? label : `${label}: ${list(found)}`;
const decimal = (value = 0) => value.toFixed(1).replace('.', ',');

/** By `FlagCode`. Each says what was found, never what somebody did. */
const flags: Readonly<Record<string, (flag: Flagged) => string>> = {
	'copied-attempt': ({ found }) => after('jawaban dan waktunya sama persis dengan', found),
	'identical-answers': ({ found, value = 0 }) =>
		after(`${value} jawaban salah yang sama dengan`, found),
	'shared-seed': ({ found }) => after('soalnya sama dengan', found),
	'shared-device': ({ found }) => after('perangkatnya juga dipakai', found),
	'refused-record': () => 'sebagian catatan di kirimannya ditolak',
	'impossible-speed': ({ value }) => `sangat cepat: ${decimal(value)} detik per soal`,
	overlap: () => 'dua percobaan pada waktu yang sama',
	'finished-after-submission': () => 'selesai setelah dikirim; jam perangkatnya berubah',
	'dated-after-receipt': () => 'bertanggal setelah diterima; jam perangkatnya keliru',
	'retake-policy': () => 'mengulang sebelum waktu tunggunya habis',
	'name-differs': ({ found }) => after('nama di catatannya berbeda-beda', found),
	'name-not-of-roster': ({ found }) => after('nama di catatan', found),
	'other-assignment': () => 'menyebut tugas lain',
	'wrong-course': ({ found }) => after('kursus lain', found),
	'stale-edition': ({ found }) => after('edisi lama', found),
	expired: ({ found }) => after('masa berlakunya habis', found),
	'passed-late': ({ value = 0 }) => `lulus terlambat ${value} hari`,
	unsigned: () => 'tanpa tanda tangan perangkat',
	duplicate: ({ found }) => after('diterima lebih dari sekali', found),
};

/** Words of the recap as a table, for screen, CSV, XLSX and the command line. */
export const recapWords = {
	headings: {
		number: 'No.',
		name: 'Nama',
		nip: 'NIP',
		unit: 'Unit kerja',
		contact: 'Kontak',
		state: 'Status',
		days: 'Hari terlambat',
		passedOn: 'Tanggal lulus',
		score: 'Nilai terbaik',
		attempts: 'Percobaan',
		lastOn: 'Percobaan terakhir',
		edition: 'Edisi',
		certificate: 'Nomor sertifikat',
		until: 'Berlaku sampai',
		signedOn: 'Disahkan',
		flags: 'Catatan',
	},
	states: { done: 'Selesai', late: 'Selesai terlambat', missing: 'Belum' },
	flag: (flag: Flagged) => flags[flag.code]?.(flag) ?? flag.code,
} as const;

/** Why an intake or a record was not taken, by `IntakeRefusal`. */
export const refusalWords: Readonly<Record<string, string>> = {
	nothing: 'tidak ada hasil di teks ini',
	empty: 'kosong',
	'too-long': 'terlalu panjang untuk sebuah hasil',
	shape: 'terpotong atau disalin tidak utuh',
	json: 'isinya rusak',
	algorithm: 'ditandatangani dengan cara yang tidak diterima',
	header: 'kepalanya memuat sesuatu yang tidak diterima, atau ada yang hilang',
	type: 'dibuat untuk keperluan lain',
	altered: 'isinya diubah setelah ditandatangani',
	malformed: 'tidak dibuat oleh Netral',
	alphabet: 'memuat huruf yang tidak ada di kode',
	'too-short': 'terpotong',
	damaged: 'rusak: terpotong, salah salin, atau diubah',
	version: 'dibuat dengan versi lain dari Netral',
	'unknown-bank': 'bank soalnya tidak dikenal',
};

type Reason = 'nothing' | 'not-passed' | 'expired';

const reasons: Readonly<Record<Reason, string>> = {
	nothing: 'hasil Anda belum kami terima',
	'not-passed': 'hasil yang kami terima belum lulus',
	expired: 'masa berlaku sertifikat Anda sudah habis',
};

interface Reminded {
	readonly name: string;
	readonly reason: Reason;
	readonly daysLate: number;
}

interface Asked {
	/** Title of the course. */
	readonly course: string;
	/** The last day in words, or empty. */
	readonly due: string;
	/** Link of the assignment, or empty. */
	readonly link: string;
	/** Who asks, or empty. */
	readonly issuer: string;
}

const dueText = (due: string, daysLate: number) => {
	if (due === '') return '';
	return daysLate > 0
		? ` Batas waktunya ${due}, sudah lewat ${daysLate} hari.`
		: ` Batas waktunya ${due}.`;
};

const closing = ({ link, issuer }: Asked) =>
	[link === '' ? '' : `Kerjakan di: ${link}`, issuer === '' ? '' : issuer].filter(
		(line) => line !== '',
	);

/** A message to one person, as it goes into a chat or a mail. */
export function reminderText({ name, reason, daysLate }: Reminded, asked: Asked): string {
	return [
		`Yth. ${name},`,
		`untuk kursus wajib "${asked.course}", ${reasons[reason]}.${dueText(asked.due, daysLate)}`,
		'Bila sudah selesai, mohon kirim hasilnya. Bila ada kendala, balas pesan ini.',
		...closing(asked),
	].join('\n');
}

/** A message to a group. It names people, so it says nothing of them but that something is missing. */
export function groupReminderText(
	names: readonly string[],
	asked: Asked,
	daysLate: number,
): string {
	return [
		`Bapak/Ibu, hasil kursus wajib "${asked.course}" dari ${names.length} orang belum kami terima.${dueText(asked.due, daysLate)}`,
		...names.map((name, place) => `${place + 1}. ${name}`),
		'Bila sudah mengirim, mohon kirim lagi atau hubungi kami.',
		...closing(asked),
	].join('\n');
}
