import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFacet, type FacetFile } from '#domain/search/facets.ts';
import type { SearchRecord } from '#domain/search/site-record.ts';
import { writeIndex } from '#integrations/site-search.ts';
import { itemsOf, readText, toArray, toText } from '#integrations/site-search/cbor-items.ts';
import { lessonSections } from '#integrations/site-search/lesson-sections.ts';
import { readPages, removeRecords } from '#integrations/site-search/read-pages.ts';
import { plainText, recordPage } from '#integrations/site-search/record-page.ts';

const lesson = `<html><body><nav>menu rahasia</nav><div class="prose"><p>Pembuka &amp; salam.</p>
<h2 id="satu">Bagian <em>satu</em></h2><p>Kata <button class="term">netral</button><span class="term-note">catatan kaki</span>.</p>
<astro-island props="kunci tersembunyi"><p>pertanyaan latihan</p></astro-island>
<noscript><p>pembahasan latihan</p></noscript>
<section data-word="sorter"><p>kartu pilahan</p></section>
<h2 id="dua">Bagian dua</h2><p>Penutup.</p><div class="lesson-end"><p>ekor halaman</p></div></div></body></html>`;

const records: readonly SearchRecord[] = [
	{
		kind: 'pelajaran',
		url: '/pelajaran/a/',
		title: 'Pelajaran "A"',
		place: 'Modul',
		text: 'Ringkasan <A>.',
		modules: ['hukum'],
	},
	{
		kind: 'tindakan',
		url: '/boleh/x/#suka',
		title: 'Menyukai',
		place: 'Topik',
		text: 'Dilarang.',
		words: ['ngelike'],
		modules: [],
	},
	{ kind: 'halaman', url: '/tentang/', title: 'Tentang', place: '', text: '', modules: [] },
];

describe('an index of a small site', () => {
	const folder = mkdtempSync(join(tmpdir(), 'netral-'));
	let fragments: { url: string; content: string; meta: Record<string, string> }[] = [];

	beforeAll(async () => {
		write('cari/rekaman.json', JSON.stringify(records));
		write('pelajaran/a/index.html', lesson);
		write('tentang/index.html', '<meta name="description" content="Apa &quot;Netral&quot; itu">');
		await writeIndex(readPages(folder), join(folder, 'pagefind'));
		const place = join(folder, 'pagefind/fragment');
		fragments = readdirSync(place).map((file) => {
			const text = gunzipSync(readFileSync(join(place, file))).toString();
			return JSON.parse(text.slice('pagefind_dcd'.length)) as (typeof fragments)[number];
		});
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	const readCbor = (file: string) =>
		gunzipSync(readFileSync(join(folder, 'pagefind', file))).subarray('pagefind_dcd'.length);
	const fragment = (url: string) => fragments.find((each) => each.url === url);

	test('has a record for the lesson, each of its sections and each other thing', () => {
		expect(fragments.map(({ url }) => url).sort()).toEqual([
			'/boleh/x/#suka',
			'/pelajaran/a/',
			'/pelajaran/a/#dua',
			'/pelajaran/a/#satu',
			'/tentang/',
		]);
	});

	test('says what each is and where it stands', () => {
		expect(fragment('/pelajaran/a/#satu')?.meta).toMatchObject({
			title: 'Bagian satu',
			tempat: 'Pelajaran "A"',
			jenis: 'pelajaran',
		});
		expect(fragment('/pelajaran/a/')?.content).toBe('Ringkasan <A>. Pembuka & salam.');
		expect(fragment('/boleh/x/#suka')?.meta).toMatchObject({ kata: 'ngelike' });
		expect(fragment('/tentang/')?.content).toBe('Apa "Netral" itu.');
	});

	test('keeps the words of a sentence, and leaves out questions, keys and what repeats', () => {
		expect(fragment('/pelajaran/a/#satu')?.content).toBe('Kata netral.');
		expect(JSON.stringify(fragments)).not.toMatch(
			/kunci|latihan|pilahan|catatan kaki|rahasia|ekor halaman/,
		);
	});

	test('has the parts that the page asks for and no interface of its own', () => {
		const files = readdirSync(join(folder, 'pagefind'));
		expect(files).toEqual(
			expect.arrayContaining(['pagefind-worker.js', 'pagefind-entry.json', 'wasm.id.pagefind']),
		);
		expect(files.filter((file) => /ui|highlight|unknown|^pagefind\.js$/.test(file))).toEqual([]);
	});

	test('says what results can be narrowed to', () => {
		const file = readFileSync(join(folder, 'pagefind/saringan.json'), 'utf8');
		const { kinds, modules } = JSON.parse(file) as FacetFile;
		expect(Object.keys(kinds).sort()).toEqual(['halaman', 'pelajaran', 'tindakan']);
		expect(kinds['pelajaran']?.split(' ')).toHaveLength(3);
		expect([...readFacet(modules, 'id_').values()]).toEqual(Array(3).fill(['hukum']));
		const names = readdirSync(join(folder, 'pagefind/fragment'));
		expect(names).toContain(`id_${kinds['halaman']}.pf_fragment`);
	});

	test('keeps its words in small chunks, and leads to each of them', () => {
		const { languages } = JSON.parse(
			readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
		) as { languages: Record<string, { hash: string }> };
		const meta = itemsOf(readCbor(`pagefind.${languages['id']?.hash}.pf_meta`));
		const chunks = itemsOf(meta[2] ?? toArray([])).map((chunk) => itemsOf(chunk).map(readText));
		const named = chunks.map(([, , name]) => `${name}.pf_index`);
		expect(readdirSync(join(folder, 'pagefind/index')).sort()).toEqual(named.toSorted());
		for (const [first, last, name] of chunks) {
			const [words = toArray([])] = itemsOf(readCbor(`index/${name}.pf_index`));
			const texts = itemsOf(words).map((word) => readText(itemsOf(word)[0] ?? toText('')));
			expect([texts[0], texts.at(-1)]).toEqual([first, last]);
		}
	});

	test('leaves no list of records behind', () => {
		removeRecords(folder);
		expect(readdirSync(join(folder, 'cari'))).toEqual([]);
	});
});

test('a page without the text of a lesson stops the build', () => {
	expect(() => lessonSections('<p>Lain</p>')).toThrow(RangeError);
});

test('marks of a record cannot be broken out of', () => {
	const { content } = recordPage({ ...records[1], title: '"><script>' } as SearchRecord);
	expect(content).toContain('content="&quot;&gt;&lt;script&gt;"');
	expect(plainText('<b>a</b> &amp;lt;')).toBe('a &lt;');
});
