import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * What the founding articles of the project establish, and where the course teaches it. Each row is a
 * fact, the file that carries it, and words by which a reader recognises it there.
 */
const facts: readonly (readonly [fact: string, file: string, words: RegExp])[] = [
	['reports passed 2,000', 'lessons/mengapa/02-harga-ketidaknetralan.mdx', /2\.000/],
	['the ministry wants the number to fall', 'lessons/dasar/01-mengapa-netral.mdx', /turun tajam/],
	[
		'a partisan ASN makes policy for the group that it supports',
		'lessons/dasar/01-mengapa-netral.mdx',
		/kebijakan untuk kelompok/,
	],
	[
		'sanctions are imposed in stages and levels',
		'lessons/dasar/03-skb.mdx',
		/bertahap dan bertingkat/,
	],
	[
		'some ASN take part in a team',
		'lessons/skb/02-baris-demi-baris.mdx',
		/tim (ahli|pemenangan|sukses)/,
	],
	['the five-agency SKB', 'regulations/skb-2022.yaml', /1447\.1\/PM\.01\/K\.1\/09\/2022/],
	[
		'neutrality covers service, management, decisions and policy',
		'lessons/dasar/01-mengapa-netral.mdx',
		/empat bidang yang dijangkau netralitas/,
	],
	[
		'ASN are a corps trained, tested and appointed on its own, serving the public',
		'lessons/dasar/01-mengapa-netral.mdx',
		/korps yang dilatih, diuji, dan diangkat secara mandiri/,
	],
	[
		'UU 5/2014: on no side of any influence, favouring nobody',
		'lessons/dasar/01-mengapa-netral.mdx',
		/tidak berpihak dari segala bentuk pengaruh/,
	],
	[
		'most violations come before and after the campaign',
		'lessons/dasar/04-boleh-dan-dilarang.mdx',
		/sebagian besar terjadi sebelum dan sesudah masa kampanye/,
	],
	[
		'social media is the largest category, 30.4 per cent',
		'statistics/kategori-kasn-2020-2022.yaml',
		/value: 30\.4/,
	],
	[
		'social media is the largest category, in words',
		'lessons/situasi/01-media-sosial-dan-grup.mdx',
		/30,4 persen/,
	],
	[
		'unfair service and lost trust',
		'lessons/mengapa/02-harga-ketidaknetralan.mdx',
		/Kepercayaan hilang/,
	],
	[
		'targets local and national are missed',
		'lessons/mengapa/02-harga-ketidaknetralan.mdx',
		/target daerah dan nasional/,
	],
	[
		'inspectorates and regional secretaries are responsible too',
		'lessons/bersuara/01-menolak-dan-melapor.mdx',
		/inspektorat daerah dan sekretaris daerah/,
	],
	[
		'parties are asked to leave ASN out of their agenda',
		'lessons/dasar/01-mengapa-netral.mdx',
		/partai diminta tidak menyeret ASN/,
	],
	[
		'every recommendation should be enforced',
		'lessons/mengapa/02-harga-ketidaknetralan.mdx',
		/setiap rekomendasi/,
	],
	['neutral is not golput', 'lessons/dasar/01-mengapa-netral.mdx', /golput/i],
	[
		'the choice is made in the polling booth only',
		'lessons/fase/04-masa-tenang-dan-hari-pemungutan.mdx',
		/bilik/,
	],
	[
		'recruitment and promotion rest on qualification, competence and performance',
		'lessons/fase/04-masa-tenang-dan-hari-pemungutan.mdx',
		/kualifikasi, kompetensi, dan kinerja/,
	],
	[
		'nobody may campaign in the quiet period',
		'lessons/fase/04-masa-tenang-dan-hari-pemungutan.mdx',
		/masa yang tidak dapat dipakai/,
	],
	[
		'sanctions from light to heavy',
		'lessons/konsekuensi/01-dari-etik-sampai-pidana.mdx',
		/mengenal ringan, sedang, dan berat/,
	],
	['UU 5/2014 was revoked', 'lessons/dasar/01-mengapa-netral.mdx', /dicabut oleh UU 20\/2023/],
];

test.for(facts)('taught: %s (%s)', ([, file, words]) => {
	const text = readFileSync(`content/${file}`, 'utf8').replaceAll(/\s+/g, ' ');
	expect(text).toMatch(words);
});
