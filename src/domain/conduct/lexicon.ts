/** Text of words, one group a line: the first stands for all. */
const groups = (text: string): ReadonlyMap<string, string> =>
	new Map(
		text
			.trim()
			.split('\n')
			.map((line) => line.trim().split(/[\s:]+/))
			.flatMap(([first = '', ...words]) => words.map((word) => [word, first] as const)),
	);

/** Spellings and everyday or English words for one and the same thing. */
export const sameWords = groups(`
	ajak: ngajak ngajakin ajakin himbau imbau seru nyeru
	akun: account akunnya
	aman: safe
	anggota: member
	atasan: bos boss pimpinan
	ayah: bokap papa
	bagi: share ser sher shared sharing sebar nyebar bagiin repost retweet ngeshare bagikan membagikan
	banding: appeal
	bantu: nolong tolongin bantuin
	bapak: bpk bapaknya bapa
	baju: pakaian busana
	bareng: bersama brg barengan bebarengan
	bilang: ngomongin
	bingkai: frame
	bupati: bup
	calon: claon calonnya kandidat candidate candidates cln caleg capres cawapres cagub cawagub cabup cawabup cawalkot cawali cakada paslon balon bacaleg bacalon bacagub bacabup capresnya
	coblos: nyoblos mencoblos coblosan pencoblosan vote voting nyoblosnya mencobloskan
	cuti: leave
	datang: dateng hadir hadiri menghadiri dihadiri didatangi kehadiran attend mendatangi
	diam: diem mendiamkan didiamkan diamkan
	dukung: dukungan support ndukung dukungin supporting
	duit: uang fulus money duwit
	edar: beredar
	fb: facebook pesbuk
	follow: folow polow follback subscribe subscriber ikuti mengikuti mengkuti
	foto: poto photo potret selfie swafoto wefie selfi jepret fotoan fotbar picture pics
	grup: group gr grub groups
	guru: teacher
	hari: day
	hadiah: doorprize
	hoaks: hoax hoak
	hut: ultah milad
	ibu: emak nyokap mama mamak ibunya
	ig: instagram insta
	ikut: ikutan nimbrung join ngikut ikutin
	internet: online daring
	nyalon: nyaleg mencalonkan dicalonkan nyapres nyabup nyagub nyalonin pencalonan
	istri: isteri bini istriku istrinya
	izin: ijin ngizinin izinkan perizinan
	jabatan: posisi
	kakak: abang kaka
	kampanye: kampaye kampanya campaign campaigning kampanyenya
	kantor: opd skpd office ngantor instansi
	kaos: kaus oblong tshirt
	kasih: ngasih beri dikasih ngasi dikasi kasi memberi diberi beriin pemberian
	keluarga: family sekeluarga
	keliling: muter
	ketahuan: kepergok
	klik: tap ketuk
	komentar: komen comment coment ngomen commenting komenin mengomentari
	lapor: laporin ngelapor ngelaporin adukan mengadu pengaduan aduan pelaporan
	ledek: ejek ngejek ngeledek hina menghina ngehina nyinyir nyindir sindir jelekin jelekkan menjelekkan hujat bully bulli julid rendahkan merendahkan mengejek ejekan
	lihat: liat ngeliat nengok intip ngintip simak menyimak watch
	like: laik liking likes ngelaik lope love liked menyukai
	loket: pelayanan
	mahasiswa: kuliahan mhs
	medsos: sosmed socmed
	mesjid: masjid musholla mushola musala surau langgar
	mobil: mobdin kendaraan car
	murid: siswa pelajar student
	netral: neutral neutrality netralitas
	nomor: nomer
	obrol: ngobrol ngobrolin obrolan bahas ngebahas diskusi gosip ngegosip ngerumpi ngomongin membicarakan bicarakan bicara membahas
	ortu: orangtua
	orasi: pidato speech
	partai: parpol party
	pakai: pake makai make mengenakan kenakan memakai dipake pk wear wearing gunakan
	panggil: dipanggil panggilan
	pemilu: pemilihan election pilkada pilpres pileg pilgub pilbup pilwalkot pilwali pilbub
	pilih: milih pilihan memilih pilh
	pindah: mutasi rotasi rolling geser pindahin pindain
	pinjam: minjam minjem pinjem pinjemin minjemin
	pns: asn
	postingan: posting post pos unggah upload aplod uplod aplot unggahan ngepost mosting uploading ngupload posted mengunggah diposting diunggah diupload
	reka: ngarang rekayasa
	rekan: teman temen kolega sejawat friend temanku temenku kawan
	rumah: rmh house
	saudara: sodara sedulur saudaraku kerabat famili
	sekolah: skolah skul school
	selamat: selamet slamet congratulate congratulations
	seragam: sragam uniform
	story: stori snapgram sw status
	stiker: sticker setiker
	suami: husband suamiku laki
	suruh: disuruh nyuruh perintah instruksi memerintah titah arahan perintahkan
	survei: survey poling polling srvei
	syukuran: selametan selamatan
	takziah: melayat ngelayat layat takjiah
	terima: nerima ambil ngambil diambil mengambil dapat dapet
	timses: timsukses
	tindak: proses
	tolak: nolak menolak nolakin
	tonton: nonton nongton menonton ngeliatin nontonin
	tps: bilik
	twibbon: twibon twiboon
	tukin: tunkin tpp
	wa: whatsapp whatsap wassap watsap wasap wea
	wali: walimurid
	warga: masyarakat rakyat penduduk
	warung: warkop warteg angkringan kafe cafe kedai
	yt: youtube
`);

/** Words said of several things: each also stands, less surely, for what comes first. */
export const wider = groups(`
	calon: nyaleg nyalon nyapres nyabup nyagub petahana incumbent maju mencalonkan pencalonan
	timses: relawan tim posko pemenangan sukses
	coblos: pilih golput
	tonton: lihat dengar
	baju: kaos seragam jaket rompi atribut topi batik
	saudara: adik kakak ayah ibu bapak anak ipar sepupu mertua paman om tante keponakan ortu
	atasan: kadis camat kepsek lurah bupati sekda kabid kepala
	medsos: fb ig tiktok wa twitter yt story telegram
	sembako: beras bingkisan paket minyak
	murid: mahasiswa wali
	alat: baliho spanduk banner bendera poster stiker
	mesjid: gereja pura wihara takmir dkm pengajian
	bagi: kirim terus forward nerusin sebarkan fwd
	foto: gambar
	pns: pppk cpns
	rekan: sahabat
	suruh: paksa ancam
`);

/** Words that belong together, by the one that stands for them. */
export const phrases: readonly (readonly [words: string, instead: string])[] = [
	['cuti di luar tanggungan negara', 'cltn'],
	['cuti luar tanggungan negara', 'cltn'],
	['cuti diluar tanggungan negara', 'cltn'],
	['tim sukses', 'timses'],
	['tim pemenangan', 'timses'],
	['tim kampanye', 'timses'],
	['tim calon', 'timses calon'],
	['tim paslon', 'timses paslon'],
	['calon atau bakal calon', 'calon'],
	['bakal calon atau calon', 'calon'],
	['bakal calon', 'calon'],
	['calon legislatif', 'caleg'],
	['calon anggota dewan', 'caleg'],
	['calon presiden', 'capres'],
	['calon bupati', 'cabup'],
	['calon wali kota', 'cawalkot'],
	['calon walikota', 'cawalkot'],
	['calon gubernur', 'cagub'],
	['calon kepala daerah', 'cakada'],
	['wali kota', 'walikota'],
	['kepala sekolah', 'kepsek'],
	['kepala dinas', 'kadis'],
	['media sosial', 'medsos'],
	['sosial media', 'medsos'],
	['social media', 'medsos'],
	['ulang tahun', 'hut'],
	['hari jadi', 'hut'],
	['orang tua', 'ortu'],
	['org tua', 'ortu'],
	['partai politik', 'partai'],
	['tempat pemungutan suara', 'tps'],
	['mahkamah konstitusi', 'mk'],
	['hak pilih', 'coblos'],
	['bantuan sosial', 'bansos'],
	['tunjangan kinerja', 'tukin'],
	['mobil dinas', 'mobil mobdinas'],
	['mobil operasional', 'mobil mobdinas'],
	['mobil jabatan', 'mobil mobdinas'],
	['mobil kantor', 'mobil mobdinas'],
	['plat merah', 'mobil mobdinas'],
	['pelat merah', 'mobil mobdinas'],
	['motor dinas', 'mobil mobdinas'],
	['kendaraan dinas', 'mobil mobdinas'],
	['nonton bareng', 'nobar'],
	['nonton debat bareng', 'nobar debat'],
	['tanda pagar', 'hashtag'],
	['kartu tanda penduduk', 'ktp'],
	['second account', 'akun kedua'],
	['dua akun', 'akun kedua'],
	['facebook post', 'fb postingan'],
	['perangkat desa', 'kades'],
	['kepala desa', 'kades'],
	['tahan gaji', 'tukin'],
	['surat keputusan bersama', 'skb'],
];
