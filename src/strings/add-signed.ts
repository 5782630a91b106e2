/** Of the part of the certificate page that takes what an agency has signed. */
export const addSignedText = {
	text: 'SDM mengirim tautan verifikasi, atau berkas .txt berisi tautan itu. Setelah ditambahkan, sertifikat tingkat B dapat dicetak dari sini.',
	field: 'Tautan sertifikat dari SDM',
	file: 'Atau buka berkas .txt dari SDM',
	keep: 'Periksa dan simpan',
	empty: 'Tempel dulu tautan dari SDM.',
	checking: 'Memeriksa…',
	kept: (name: string) => `Sertifikat atas nama ${name} disimpan di perangkat ini.`,
	refused: (reason: string) => `Tidak disimpan. ${reason}`,
	noRecord:
		'Tautan ini tidak memuat jawaban ujian. Minta SDM mengirim tautan yang lengkap dari halaman rekap.',
	credential:
		'Berkas .jws untuk dompet kredensial; simpan berkasnya. Untuk mencetak, tempel tautan yang dikirim bersamanya.',
} as const;
