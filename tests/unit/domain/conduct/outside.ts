/** Questions that the table does not treat, with words of elections in another sense or another matter. */
export const outsideQuestions = `
cara bikin ktp
cuaca besok
jadwal debat capres
cara daftar kpps
gaji kpps berapa
siapa calon bupati tahun ini
nomor urut calon nomor satu siapa
partai terbesar di indonesia
syarat jadi caleg apa saja
lokasi tps saya di mana
syarat jadi anggota bawaslu
gaji anggota dpr
biaya nyaleg berapa
calon mertua datang ke rumah
calon suami saya bukan pns
calon pengantin foto prewedding
calon jamaah haji cuti berapa hari
kampanye asi eksklusif di posyandu
kampanye vaksin di puskesmas
kampanye hemat listrik kantor
pemilihan ketua rt
pemilihan ketua osis di sekolah
pemilihan duta wisata
debat bahasa inggris murid
relawan bencana banjir
posko mudik lebaran
kader posyandu honornya berapa
tim sepak bola kantor
menetralkan asam lambung
dukung timnas di stadion
pilih jurusan kuliah anak
partai besar barang dagangan
presiden pertama indonesia
bupati mana yang korupsi
cuti melahirkan berapa lama
berapa gaji pns golongan tiga
cara naik pangkat otomatis
foto ijazah hilang
like foto mantan
follow akun gosip artis
komentar di postingan teman kantor
bagikan resep masakan di grup keluarga
pinjam mobil dinas buat pindahan rumah
pakai seragam dinas ke pasar
nonton bareng bola di warung
spanduk ucapan idul fitri
mutasi mengikuti suami
jadi saksi di pengadilan cerai
lapor pajak tahunan
terima parsel lebaran dari rekanan
`
	.trim()
	.split('\n');
