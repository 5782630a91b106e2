const common = `  --banks FOLDER   bank soal yang dirilis (content/banks)
  --json           hasil sebagai JSON untuk program lain
  --progress       tampilkan kemajuan walau bukan di terminal
  --threads N      inti prosesor yang dipakai (semua)
  --received WAKTU waktu terima, misalnya 2026-11-22T09:00+07:00 (sekarang)

MASUKAN: berkas, folder, atau - untuk aliran NDJSON dari masukan standar. Satu baris NDJSON adalah
token atau kode, teks JSON, atau {"text": ..., "source": ..., "receivedAt": ms}.
Kode keluar: 0 semua baik, 1 ada yang ditolak, 2 perintah keliru.`;

const helps: Readonly<Record<string, string>> = {
	verify: `netral verify MASUKAN...   (check what came in)

Memutar ulang setiap catatan pada bank soal yang dirilis dan memeriksa setiap tanda tangan; satu baris
untuk setiap temuan.

  --jwks BERKAS    kunci instansi, yaitu jwks.json dari folder .well-known situs
  --revocations BERKAS   daftar pencabutan (revocations.json di samping jwks.json)
${common}`,
	sign: `netral sign MASUKAN... --key BERKAS --site ALAMAT --out FOLDER   (countersign)

Mengesahkan catatan yang lulus: tautan sertifikat tingkat B (NOMOR.txt) dan kredensial Open
Badges (NOMOR.jws). Frasa sandi ditanyakan, atau diambil dari NETRAL_PASSPHRASE. Yang sudah ada di
folder tidak disahkan lagi.

  --only BERKAS    sahkan hanya nomor sertifikat di berkas ini, misalnya rekap.csv yang sudah diperiksa
  --all            sahkan semua yang lulus, tanpa diperiksa
  --key BERKAS     cadangan kunci penanda tangan
  --site ALAMAT    alamat situs, misalnya https://netral.contoh.go.id/
  --out FOLDER     tempat hasilnya
  --url ALAMAT     halaman instansi
${common}`,
	issuer: `netral issuer create|show|yaml|rotate   (keys of an agency)

  issuer create --name "Nama Instansi" --id nama-pendek --out berkas.json
  issuer show berkas.json [--test]
  issuer yaml berkas.json...
  issuer rotate berkas.json --out baru.json [--until TTTT-BB-HH]`,
	recap: `netral recap MASUKAN...   (who is done, late, missing)

Merekap satu kelompok, juga satu juta hasil, dengan memori tetap.

  --roster BERKAS  daftar peserta, CSV atau XLSX; tanpa ini setiap nama menjadi satu baris
  --columns PETA   kolom daftar, dari 1: name=2,nip=3,unit=4,contact=5 (ditebak dari judulnya)
  --course ID      kursus yang dihitung (semua)
  --due HARI       hari terakhir tepat waktu, YYYY-MM-DD
  --assignment ID  tugas yang seharusnya disebut
  --now WAKTU      rekap seolah-olah saat itu (sekarang)
  --out FOLDER     tulis rekap.csv, belum-dikenal.csv, ditolak.csv, soal.csv, ringkasan.json
  --separator ;    pemisah CSV untuk Excel berbahasa Indonesia (,)
  --shard 3/10     nilai hanya bagian ketiga dari sepuluh, ke --part
  --part BERKAS    berkas bagian yang ditulis --shard
  --merge          MASUKAN adalah berkas bagian; hasilnya sama dengan sekali jalan
${common}`,
};

/** Help for one command, or for all. */
export function helpText(command = ''): string {
	return (
		helps[command] ??
		`netral: hasil ujian tanpa server, dari baris perintah (Netral's command line)

  netral verify MASUKAN...   periksa kiriman, catatan, tugas, dan sertifikat
  netral recap MASUKAN...    siapa selesai, terlambat, belum
  netral sign MASUKAN...     sahkan yang lulus
  netral issuer PERINTAH     kunci penanda tangan
  netral help PERINTAH       pilihan satu perintah

Contoh:
  npm run --silent netral -- verify kiriman/
  npm run --silent netral -- recap kiriman/ --roster peserta.csv --due 2026-12-31 --out rekap/`
	);
}
