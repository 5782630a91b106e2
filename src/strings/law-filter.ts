/** Texts of the filter over the list of regulations. */
export const lawFilterText = {
	title: 'Saring daftar',
	words: 'Nama, nomor, atau judul',
	status: 'Status',
	kind: 'Jenis',
	any: 'Semua',
	shown: (shown: number, total: number) =>
		shown === 0
			? 'Tidak ada peraturan yang cocok. Hapus sebagian kata atau pilih "Semua".'
			: `${shown} dari ${total} peraturan`,
} as const;
