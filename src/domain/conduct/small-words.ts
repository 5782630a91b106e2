/** Words that ask, hedge or greet: they are in every question and say nothing of its act. */
export const fillers = new Set(
	(
		'apakah apa apaan saya sy aku ku gue gua gw kita kami anda kamu boleh bolehkah bole blh bolehka bolehkan ' +
		'bisa bs bisakah dapatkah bolehin dibolehin dibolehkan diperbolehkan diizinkan kalau kalo klo kl jika bila apabila sih dong deh ya yah yaa iya ' +
		'yg yang di ke dari untuk utk bwt buat dan atau kan kok nih tuh itu ini aja saja doang cuma cuman hanya sekadar sekedar ' +
		'lagi udah sudah dah telah tapi tp trs terus jadi gimana gmn bagaimana kena gpp papa aman masalah melanggar dilarang ' +
		'larangan salah min admin bestie pak bu kak bang mas mbak mohon maaf halo hai assalamualaikum tolong katanya kayak ' +
		'kaya bener benar benarkah masa masak masih msh harus haruskah mau ingin pengen pengin kepingin ada adakah adalah ialah sbg sebagai ' +
		'dengan dgn pada oleh karena krn agar supaya biar secara tetap juga jg lah eh lho loh lo kah ora nek nang opo iso yo toh mah ' +
		'bukannya bukan berarti kira dosa emang emangnya memang gitu gini begitu begini nanti ntar entar kemarin kmrn tadi ' +
		'si nya se nge tu sm sama ama para seorang sebuah semacam tentang soal ttg perihal hal saat ketika waktu pas oke ok ' +
		'please pls hukumnya aturannya kali tahu tau ' +
		'terlanjur telanjur sebentar bentar sedikit dikit banget bgt sekali ternyata tiba katakan kalian mereka dia ia beliau nah wah ' +
		'can i a an the my am is are be to of on at in for as do does may what me with if civil servant government employee it and or s ' +
		'nggak pun malah padahal kadang sering kpd kepada thd terhadap dlm dalam jd wkt mnt menit d k e g y punya milik org lah akan bakalan an org'
	).split(' '),
);

/** Ways to say no. Before a word of the act they belong to it (`tidak diposting`), else they only ask. */
export const negations = new Set(
	'tidak tdk tak gak ga gk nggak ngga enggak engga kagak kaga jangan anti ndak nda g ora tanpa tnp not nggk tidakkah'.split(
		' ',
	),
);

/** After these a negation only asks (`boleh gak unggah foto?`). */
export const beforeQuestion = new Set(
	'boleh bole blh bisa bs aman apa papa kena dosa masalah melanggar dilarang masuk harus wajib'.split(
		' ',
	),
);

/** What stands before a name that nobody needs to know. */
export const beforeName = new Set(
	'pak bu bapak ibu partai parpol bang mas mbak kak haji hj h'.split(' '),
);

/** Words by which a question shows that it is about elections, parties or their rules. */
export const anchors = new Set(
	(
		'calon nyalon partai kampanye pemilu coblos tps netral timses relawan kpu bawaslu kpps pps ppk panwascam pantarlih ' +
		'petahana baliho golput caleg debat posko kader deklarasi elektabilitas cltn kasn skb bansos visi misi paslon dukung pilih bupati gubernur walikota presiden kades ' +
		'gakkumdu sipol apk alat dpt dct coklit twibbon hoaks suara'
	).split(' '),
);

/** Who the table does not speak of: their questions get no verdict of an ASN's. */
export const strangers = new Set(
	'bumn bumd tni polri polisi pilkades swasta tentara prajurit bpd hansip'.split(' '),
);

/**
 * These make another act of what stands beside them, or tell of a place or office with rules of its
 * own: an entry that does not know them is not about it.
 */
export const turners = new Set(
	(
		'tolak menolak nolak nolakin kembalikan mengembalikan balikin hapus menghapus hapusin dihapus batal membatalkan batalin ' +
		'cabut mencabut copot mencopot turunkan menurunkan bongkar membongkar rusak merusak robek unlike unfollow kritik mengkritik ' +
		'mantan bekas eks pensiun pensiunan purnabakti purnawirawan mundur resign bilik kpps pps ppk panwascam pantarlih'
	).split(' '),
);

/** After a negation these tell how an act was done, not that it was not. */
export const unawares = new Set('sengaja sadar tahu tau kepencet kenal'.split(' '));
