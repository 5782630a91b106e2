import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openConductIndex, type Answer } from '#domain/conduct/conduct-search.ts';
import { documents, file, search } from './open-content.ts';
import { outsideQuestions } from './outside.ts';

const bestOf = (answer: Answer) => (answer.state === 'found' ? answer.best.entry.id : answer.state);
const firstOf = (answer: Answer) => {
	if (answer.state === 'empty') return 'empty';
	return (answer.state === 'found' ? answer.best : answer.near[0])?.entry.id;
};

test('the table has acts and questions to search', () => {
	expect(documents.filter(({ entry }) => entry.kind === 'act').length).toBeGreaterThan(150);
	expect(documents.filter(({ entry }) => entry.kind === 'question').length).toBeGreaterThan(50);
});

describe('everyday words find their act', () => {
	test.for([
		['boleh ngelike postingan caleg ga?', 'like-unggahan-calon'],
		['gabung grup timses WA', 'gabung-grup-pemenangan'],
		['foto bareng caleg gpp?', 'unggah-foto-bersama-calon'],
		['ganti pp wa foto caleg', 'twibbon-calon'],
		['pns boleh nyoblos?', 'memilih-di-tps'],
		['serangan fajar', 'terima-amplop-calon'],
		['suami saya nyaleg boleh saya dampingi', 'dampingi-pasangan-calon'],
		['naek mobil dinas ke kampanye', 'mobil-dinas-ke-kampanye'],
		['ikutan kampanye pas cuti', 'sedang-cuti-ikut-kampanye'],
		['golput boleh ga', 'tidak-memilih-agar-netral'],
		['PPPK ikut kampanye', 'hadir-deklarasi-mendukung'],
		['jadi saksi parpol di tps', 'menjadi-saksi-tps'],
	] as const)('%s', ([question, id]) => {
		expect(bestOf(search.ask(question))).toBe(id);
	});

	test('words of two letters are words', () => {
		expect(firstOf(search.ask('wa'))).toBe('gabung-grup-pemenangan');
		expect(firstOf(search.ask('pak rt'))).toBe('ketua-rt-musim-pemilu');
	});

	test('a slip of the thumb changes nothing', () => {
		const right = bestOf(search.ask('twibbon calon di foto profil'));
		expect(right).toBe('twibbon-calon');
		expect(bestOf(search.ask('twibon calon di foto porfil'))).toBe(right);
	});
});

describe('a negation asks the other way round and never changes the act', () => {
	const acts = [
		'like postingan calon',
		'foto bareng caleg',
		'hadir kampanye',
		'pasang baliho calon',
	];
	const ways = [
		(act: string) => `nggak boleh ${act}`,
		(act: string) => `tidak bolehkah ${act}?`,
		(act: string) => `${act} gak boleh ya`,
		(act: string) => `dilarang ga ${act}`,
		(act: string) => `apa benar ${act} tidak boleh`,
		(act: string) => `boleh gak ${act}`,
	];
	test.for(acts.flatMap((act) => ways.map((way) => [way(act), act] as const)))(
		'%s',
		([question, act]) => {
			expect(firstOf(search.ask(question))).toBe(firstOf(search.ask(act)));
			expect(search.ask(question).state).toBe(search.ask(act).state);
		},
	);

	test('but a thing not done is another act', () => {
		expect(firstOf(search.ask('tidak memilih'))).toBe('tidak-memilih-agar-netral');
	});
});

describe('names are nobody’s business', () => {
	test('the act is found, the name is reported as ignored', () => {
		const answer = search.ask('boleh like postingan calon dari partai Wortelindo');
		expect(bestOf(answer)).toBe('like-unggahan-calon');
		expect(answer).toMatchObject({ understood: { ignored: ['wortelindo'] } });
	});
});

describe('role and time are understood beside the act', () => {
	test.for([
		['saya pppk, boleh like postingan calon?', ['pppk'], []],
		['guru boleh like postingan calon pas masa tenang', ['guru-nakes'], ['masa-tenang']],
		['istri saya nyaleg, boleh saya dampingi', ['pasangan-calon'], []],
		['hari H pakai kaos calon ke tps', [], ['pemungutan']],
		['honorer like postingan calon saat kampanye', ['ppnpn'], ['kampanye']],
	] as const)('%s', ([question, roles, phases]) => {
		expect(search.ask(question)).toMatchObject({ understood: { roles, phases } });
	});

	test('they do not drown the act', () => {
		const plain = bestOf(search.ask('like postingan calon'));
		expect(bestOf(search.ask('saya pppk, like postingan calon di masa tenang'))).toBe(plain);
	});
});

describe('nothing is guessed', () => {
	test.for(['', ' ', 'a', '?', '😀😀', 'boleh gak ya', 'apakah saya boleh', '<b></b>'])(
		'"%s" asks nothing',
		(question) => {
			expect(search.ask(question)).toEqual({ state: 'empty' });
		},
	);

	test('at most one in fifty questions outside the table gets a verdict', () => {
		const found = outsideQuestions.filter((question) => search.ask(question).state === 'found');
		expect(outsideQuestions.length).toBeGreaterThanOrEqual(50);
		expect(found.length, found.join('; ')).toBeLessThanOrEqual(1);
	});

	test('people whom the table does not treat get no verdict of an ASN’s', () => {
		expect(search.ask('polisi boleh like postingan calon?').state).toBe('unsure');
		expect(search.ask('dukung calon di pemilihan kepala desa').state).toBe('unsure');
	});

	test.for([
		'saya calon bupati boleh pasang baliho sendiri',
		'saya bupati boleh kampanye',
		'mantan ASN boleh jadi anggota partai',
		'istri saya PNS jadi timses boleh',
		'saya ketua KPPS boleh like caleg',
		'like postingan bupati yang bukan calon',
		'bukan tim sukses tapi bantu pasang baliho',
		'menolak uang dari caleg',
		'tidak memasang atribut calon',
		'saya tidak ikut kampanye tapi teman kantor ikut',
		'merekam di bilik suara',
		'follow akun kpu',
	])('another person, the undoing or the denial of an act is not the act: %s', (question) => {
		expect(search.ask(question).state).toBe('unsure');
	});

	test.for([
		['menolak ajakan tim calon', 'tolak-ajakan-tim'],
		['unfollow akun calon', 'keluar-grup-unfollow'],
		['sudah mundur dari pns boleh masuk partai', 'mundur-lalu-masuk-partai'],
		['saya gak sengaja like postingan caleg', 'like-unggahan-calon'],
		['suami saya bukan ASN jadi tim sukses', 'keluarga-nonasn-mendukung'],
		['calon kasih amplop isi uang ke saya', 'terima-amplop-calon'],
	] as const)('but an act that is such is found: %s', ([question, id]) => {
		expect(bestOf(search.ask(question))).toBe(id);
	});

	test.for(['terima THR dari bupati', 'partai kelompok futsal'])(
		'an entry that passes over the word of elections is not taken for it: %s',
		(question) => {
			expect(search.ask(question).state).toBe('unsure');
		},
	);

	test('one word that many acts share is unsure', () => {
		expect(search.ask('lapor').state).toBe('unsure');
	});
});

describe('any text at all', () => {
	const texts = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 5000 }),
		fc
			.array(fc.constantFrom(...documents.flatMap((each) => each.entry.title.split(' '))), {
				maxLength: 60,
			})
			.map((words) => words.join(' ')),
	);

	test('gets an answer, and the same one again', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const answer = search.ask(text);
				expect(search.ask(text)).toEqual(answer);
				if (answer.state === 'empty') return;
				expect(answer.near.length).toBeLessThanOrEqual(5);
			}),
			{ numRuns: 40 },
		);
	});

	test('is read no further than its first letters', () => {
		const story = 'boleh like postingan calon? '.repeat(22);
		expect(search.ask(story + 'golput '.repeat(700))).toEqual(search.ask(story));
	});

	test('gets the same answer after the index went over the wire', () => {
		const opened = openConductIndex(JSON.parse(JSON.stringify(file)) as typeof file);
		fc.assert(
			fc.property(texts, (text) => {
				expect(opened.ask(text)).toEqual(search.ask(text));
			}),
			{ numRuns: 20 },
		);
	});
});

test('the wire keeps entries as they are', () => {
	for (const { entry } of documents.filter((_, place) => place % 20 === 0)) {
		const answer = search.ask(entry.title);
		expect(answer).not.toEqual({ state: 'empty' });
		if (answer.state === 'empty') continue;
		const shown = answer.state === 'found' ? [answer.best, ...answer.near] : answer.near;
		expect(shown.map((match) => match.entry)).toContainEqual(entry);
	}
});
