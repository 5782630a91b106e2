/** Roles and phases by the words that tell them: in a question they tell for whom and when. */
const roleWords: readonly (readonly [role: string, pattern: RegExp])[] = [
	['pppk', /\b(pppk|p3k)\b/],
	['cpns', /\b(cpns|latsar|calon pns)\b/],
	[
		'ppnpn',
		/\b(ppnpn|honorer|honor(?= daerah)|tenaga kontrak|tenaga honor|non ?asn|outsourcing|pramubakti)\b/,
	],
	['pns', /\bpns\b/],
	[
		'pejabat',
		/\b(saya|sebagai|selaku|aku|gue) (pejabat|kadis|camat|lurah|sekda|kabid|kepala (dinas|bidang|badan|sekolah|puskesmas|bagian))\b|\beselon\b/,
	],
	[
		'guru-nakes',
		/\b(guru|dosen|kepsek|kepala sekolah|perawat|bidan|dokter|nakes|tenaga kesehatan|ppg|ngajar)\b/,
	],
	[
		'pasangan-calon',
		/\b(suami|istri|isteri|bini|pasangan)( saya| ku| aku| gue| gw)? (mau |jadi |lagi |yang |ikut |menjadi |akan |juga |dicalonkan |maju )*(nyalon|nyaleg|caleg|calon|cabup|cagub|cawalkot|mencalonkan|maju|paslon|cakada|balon|bakal)/,
	],
];

const WHEN = '(?:masa|saat|pas|waktu|selama|musim|periode|tahap|ketika|jaman|zaman|lagi|sedang|di)';

const phaseWords: readonly (readonly [phase: string, pattern: RegExp])[] = [
	['masa-tenang', /\b(masa|minggu|hari|pas) tenang\b/],
	[
		'pemungutan',
		/\bhari ?h\b|\bhari (pemungutan|pencoblosan|nyoblos|pemilihan|pemilu)\b|\b(saat|pas|waktu|ketika) (nyoblos|coblosan|pencoblosan|pemungutan)\b/,
	],
	[
		'pra-pencalonan',
		/\b(pra ?pencalonan|sebelum (penetapan|pendaftaran|ditetapkan)|belum (ada )?(ditetapkan|penetapan)|belum (masa )?kampanye|pemilu masih lama|jauh hari)\b/,
	],
	['pendaftaran-penetapan', /\b(masa|saat|pas|waktu|lagi|tahap) (pendaftaran|penetapan)\b/],
	['rekapitulasi-sengketa', /\b(rekap(itulasi)?|sengketa)\b/],
	[
		'pasca',
		/\b(setelah|sesudah|habis|usai|pasca|abis) (penetapan hasil|pelantikan|pilkada|pemilu|pilpres|pileg)\b/,
	],
	['kampanye', new RegExp(`(?<!belum )\\b${WHEN} ?kampanye\\b`)],
];

/** Keys of `roles` that a question tells, and what is left of it to say of its act. */
export function findRoles(text: string): string[] {
	return roleWords.filter(([, pattern]) => pattern.test(text)).map(([role]) => role);
}

/** Phase ids that a question tells. */
export function findPhases(text: string): string[] {
	return phaseWords.filter(([, pattern]) => pattern.test(text)).map(([phase]) => phase);
}

/** Words that tell who asks, and count for less than those of the act. */
export const roleMarks = new Set(
	'pns asn pppk p3k cpns ppnpn honorer guru dosen dokter bidan perawat pejabat nakes lurah camat latsar sd smp sma negeri kontrak'.split(
		' ',
	),
);

/** Words that tell when; the word after them does so too. */
export const timeMarks = new Set(
	'masa musim selama periode tahap menjelang jelang jlg sebelum sesudah setelah habis abis usai besok hari'.split(
		' ',
	),
);
