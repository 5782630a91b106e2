/** Texts of the window that shows a provision over the page that cites it. */
export const provisionText = {
	loading: 'Memuat ketentuan …',
	whole: 'Buka halaman peraturan',
	close: 'Tutup',
} as const;
