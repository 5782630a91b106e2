import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { itemsOf, readText, toArray, toText, type Item } from './cbor-items.ts';

/** Before the CBOR of each file of the index. */
const SIGNATURE = 'pagefind_dcd';

/** Bytes of a chunk before it is compressed; one word may have more. */
const LARGEST = 6000;

/** Who types the beginning of a word finds it in its own chunk: words alike so far stay together. */
const ALIKE = 4;

/** Where Pagefind 1.5 keeps its chunks in the list of its meta file: first word, last word, name. */
const CHUNKS = 2;

interface Word {
	readonly text: string;
	readonly item: Item;
}

/**
 * Parts the chunks of an index: Pagefind makes them so large (20 kB) that a question of three words is
 * a second on a slow link, and a phone needs but a few words of each. Nothing else of the index changes.
 */
export function splitChunks(place: string): void {
	const entryFile = join(place, 'pagefind-entry.json');
	const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as {
		languages: Record<string, { hash: string }>;
	};
	for (const language of Object.values(entry.languages)) {
		const metaFile = join(place, `pagefind.${language.hash}.pf_meta`);
		const meta = itemsOf(read(metaFile));
		const chunks = itemsOf(meta[CHUNKS] ?? toArray([])).flatMap((chunk) => {
			const name = readText(itemsOf(chunk)[2] ?? toText(''));
			const file = join(place, 'index', `${name}.pf_index`);
			const words = wordsOf(read(file));
			rmSync(file);
			return partWords(words).map((part) => writeChunk(part, place, name));
		});
		write(metaFile, toArray(meta.with(CHUNKS, toArray(chunks))));
		// A new name: one that was kept by a browser must not lead to chunks that are gone.
		language.hash = renamed(
			metaFile,
			(hash) => join(place, `pagefind.${hash}.pf_meta`),
			language.hash,
		);
	}
	writeFileSync(entryFile, JSON.stringify(entry));
}

function wordsOf(chunk: Item): Word[] {
	const [words = toArray([])] = itemsOf(chunk);
	return itemsOf(words).map((item) => ({ item, text: readText(itemsOf(item)[0] ?? toText('')) }));
}

/** The words in their order, in runs of no more bytes than a chunk should have. */
export function partWords(words: readonly Word[]): Word[][] {
	const parts: Word[][] = [];
	let bytes = 0;
	for (const [place, word] of words.entries()) {
		const isAlike = words[place - 1]?.text.slice(0, ALIKE) === word.text.slice(0, ALIKE);
		const part = parts.at(-1);
		bytes += word.item.length;
		if (part !== undefined && (isAlike || bytes <= LARGEST)) part.push(word);
		else {
			parts.push([word]);
			bytes = word.item.length;
		}
	}
	return parts;
}

/** Writes a chunk and tells its line of the meta file. */
function writeChunk(words: readonly Word[], place: string, name: string): Item {
	const bytes = toArray([toArray(words.map(({ item }) => item))]);
	const [language = ''] = name.split('_');
	const hash = `${language}_${hashOf(bytes)}`;
	write(join(place, 'index', `${hash}.pf_index`), bytes);
	return toArray([words[0]?.text ?? '', words.at(-1)?.text ?? '', hash].map(toText));
}

function renamed(file: string, toFile: (hash: string) => string, old: string): string {
	const [language = ''] = old.split('_');
	const hash = `${language}_${hashOf(readFileSync(file))}`;
	renameSync(file, toFile(hash));
	return hash;
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

const read = (file: string) => gunzipSync(readFileSync(file)).subarray(SIGNATURE.length);

const write = (file: string, bytes: Uint8Array) =>
	writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }));
