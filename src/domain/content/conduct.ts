export type Verdict = 'allowed' | 'conditional' | 'prohibited';

export type ViolationKind = 'kode-etik' | 'disiplin' | 'pidana';

/** What acts are about, in the order in which pages list them, and how they call it. */
export const topics: Readonly<Record<string, string>> = {
	'hak-pilih': 'Memilih dan mengenal calon',
	'media-sosial': 'Media sosial dan grup',
	'atribut-dan-foto': 'Atribut, foto, dan gestur',
	kampanye: 'Kampanye dan deklarasi',
	keluarga: 'Keluarga dan pasangan calon',
	masyarakat: 'Warga, ibadah, dan perkumpulan',
	'tugas-dan-layanan': 'Tugas dan layanan',
	'jabatan-dan-fasilitas': 'Jabatan dan fasilitas negara',
	'mutasi-dan-bantuan': 'Mutasi dan bantuan sosial',
	'pendidik-dan-nakes': 'Sekolah, kampus, dan layanan kesehatan',
	'parpol-dan-pencalonan': 'Partai dan pencalonan',
	'petugas-pemilu': 'Menjadi petugas pemilu',
	'sesudah-pemungutan': 'Sesudah pemungutan suara',
	melapor: 'Menolak dan melapor',
};

/** For whom a ruling can be meant, and how a page calls them. */
export const roles: Readonly<Record<string, string>> = {
	pns: 'PNS',
	pppk: 'PPPK',
	cpns: 'CPNS',
	ppnpn: 'PPNPN (bukan ASN)',
	pejabat: 'pejabat',
	'guru-nakes': 'guru dan tenaga kesehatan',
	'pasangan-calon': 'suami atau istri calon',
};

/** One verdict on an act, for the phases and roles that it names. */
export interface Ruling {
	/** Phase ids; empty means every phase. */
	readonly phases: readonly string[];
	/** Role ids such as `pns` or `pppk`; empty means every ASN. */
	readonly roles: readonly string[];
	readonly verdict: Verdict;
	/** What makes a conditional act allowed; why another one is not. */
	readonly condition?: string | undefined;
	readonly violations: readonly ViolationKind[];
	readonly sanctions: readonly string[];
	readonly citations: readonly string[];
	readonly confidence: 'high' | 'medium';
}

/** An act in everyday words. */
export interface Conduct {
	readonly id: string;
	readonly act: string;
	/** Words and spellings that people type. */
	readonly synonyms: readonly string[];
	/** Key of `topics`. */
	readonly topic: string;
	readonly rulings: readonly Ruling[];
	readonly alternative: string;
}
