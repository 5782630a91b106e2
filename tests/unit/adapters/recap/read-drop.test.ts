import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDrop } from '#adapters/recap/read-drop.ts';
import { mailOf } from './mail.ts';

describe('what is dropped', () => {
	test('may be an export of a chat, pictures and all: only its texts are read', async () => {
		const zip = zipSync({
			'_chat.txt': strToU8('[08.00] Ayu: kode'),
			'IMG-001.jpg': strToU8('\u00ff\u00d8\u00ff'),
			'lampiran/hasil.jws': strToU8('a.b.c'),
		});
		expect(await readDrop(new File([new Uint8Array(zip)], 'obrolan.zip'))).toEqual({
			texts: [
				{ source: 'obrolan.zip/_chat.txt', text: '[08.00] Ayu: kode' },
				{ source: 'obrolan.zip/lampiran/hasil.jws', text: 'a.b.c' },
			],
			refused: [],
		});
	});

	test('may be in UTF-16, as Notepad saves it', async () => {
		const bytes = Uint8Array.from([
			0xff,
			0xfe,
			...[...'kode'].flatMap((l) => [l.charCodeAt(0), 0]),
		]);
		const { texts } = await readDrop(new File([bytes], 'a.txt'));
		expect(texts).toEqual([{ source: 'a.txt', text: 'kode' }]);
	});

	test('may be a mail whose bodies are in base64', async () => {
		const { texts } = await readDrop(new File([mailOf(['text/plain', 'kode: AbC-_9'])], 'a.eml'));
		expect(texts.map(({ source }) => source)).toEqual(['a.eml']);
		expect(texts[0]?.text).toContain('kode: AbC-_9');
	});

	test('may be such a mail in an archive, or pasted', async () => {
		const mail = mailOf(['text/plain', 'kode: AbC-_9']);
		const zip = zipSync({ 'surel/1.eml': strToU8(mail) });
		for (const drop of [mail, new File([new Uint8Array(zip)], 'surel.zip')]) {
			const { texts } = await readDrop(drop);
			expect(texts[0]?.text).toContain('kode: AbC-_9');
		}
	});

	test.for([
		['\x89PNG\r\n', 'not-text'],
		['\xff\xd8\xff\xe0', 'not-text'],
		['%PDF-1.4', 'not-text'],
		['', 'empty'],
	] as const)('%j is refused as "%s"', async ([head, reason]) => {
		const bytes = Uint8Array.from([...head].map((letter) => letter.charCodeAt(0)));
		expect((await readDrop(new File([bytes], 'x'))).refused).toEqual([{ source: 'x', reason }]);
	});

	test('that cannot be read any more is said to be so', async () => {
		const gone = { name: 'x', size: 5, arrayBuffer: () => Promise.reject(new Error('moved')) };
		const { refused } = await readDrop(gone as unknown as File);
		expect(refused).toEqual([{ source: 'x', reason: 'unreadable' }]);
	});

	test('that is too large is not even read', async () => {
		const huge = { name: 'x', size: 3e8, arrayBuffer: () => Promise.reject(new Error('read')) };
		const { refused } = await readDrop(huge as unknown as File);
		expect(refused).toEqual([{ source: 'x', reason: 'too-large' }]);
	});
});
