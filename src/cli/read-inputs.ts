import { createReadStream, statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readDrop } from '#adapters/recap/read-drop.ts';
import { findTokens, type FoundKind } from '#domain/submission/find-tokens.ts';
import { readLines } from './read-lines.ts';
import { MOST_CHARACTERS } from '#domain/signing/jws.ts';
import { UsageError } from './usage-error.ts';

/** A text that may be a result, with where it was found. */
export interface Input {
	/** `other`: neither a token nor a code, but where one should be. */
	readonly kind: FoundKind | 'other';
	readonly text: string;
	readonly source: string;
	/** ms epoch; 0 where nothing says. */
	readonly receivedAt: number;
}

/** Characters of a text that are searched at once; tokens broken over lines are found within. */
const BLOCK = 4_000_000;
/** Characters that are kept of what is no token. */
const KEPT = 500;

/**
 * Bytes of a file that is read whole, as the recap page reads it: archives, mails and texts in UTF-16
 * too. Mails are smaller; what is larger is a text of many results, or nothing of ours.
 */
const WHOLE = 32_000_000;

const STREAMS = /\.(ndjson|jsonl)$/iu;

/**
 * Everything in files, folders and, as `-`, the standard input, in order of name. Streams of NDJSON
 * are read line by line, other large files in blocks, so that memory does not grow with them.
 *
 * @throws {UsageError} When there is no such file.
 */
export async function* readInputs(paths: readonly string[]): AsyncGenerator<Input> {
	if (paths.length === 0) {
		throw new UsageError('Tidak ada masukan. Sebut berkas, folder, atau - untuk masukan standar.');
	}
	for (const path of paths) {
		if (path === '-') yield* readStream(process.stdin, 'masukan standar');
		else for await (const file of listFiles(path)) yield* readOne(file);
	}
}

async function* listFiles(path: string): AsyncGenerator<string> {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found === undefined) throw new UsageError(`Tidak ada berkas atau folder "${path}".`);
	if (!found.isDirectory()) {
		yield path;
		return;
	}
	const files = await Array.fromAsync(glob('**/*', { cwd: path, withFileTypes: true }));
	const names = files
		.filter((each) => each.isFile() && !each.name.startsWith('.'))
		.map((each) => join(each.parentPath, each.name));
	yield* names.sort();
}

function readOne(file: string): AsyncGenerator<Input> {
	const source = basename(file);
	const isStream = STREAMS.test(file);
	if (!isStream && statSync(file).size <= WHOLE) return readWhole(file, source);
	const stream = createReadStream(file, { highWaterMark: 1 << 20 });
	return isStream ? readStream(stream, source) : readText(stream, source);
}

async function* readWhole(file: string, source: string): AsyncGenerator<Input> {
	const bytes = await readFile(file);
	const { texts, refused } = await readDrop(new File([bytes], source));
	for (const each of texts) yield* inputsIn(each.text, { source: each.source, receivedAt: 0 });
	for (const each of refused) yield other(bytes.toString('latin1', 0, KEPT), each.source);
}

async function* readStream(
	stream: AsyncIterable<Uint8Array>,
	source: string,
): AsyncGenerator<Input> {
	for await (const line of readLines(stream)) {
		const read = readLine(line, source);
		if (read !== undefined) yield* inputsIn(read.text, read);
	}
}

/** A bare token, a JSON string, or an object with `text`; anything else is taken as it stands. */
function readLine(line: string, source: string): Omit<Input, 'kind'> | undefined {
	if (line.trim() === '') return undefined;
	const bare = { text: line, source, receivedAt: 0 };
	if (!/^\s*["{]/u.test(line)) return bare;
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === 'string') return { ...bare, text: value };
		const fields = value as Readonly<Record<string, unknown>>;
		const { text, receivedAt } = fields;
		if (typeof text !== 'string') return bare;
		return {
			text,
			source: typeof fields['source'] === 'string' ? fields['source'] : source,
			receivedAt: Number.isSafeInteger(receivedAt) ? Number(receivedAt) : 0,
		};
	} catch {
		return bare;
	}
}

async function* readText(stream: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<Input> {
	let block = '';
	let found = 0;
	let head = '';
	for await (const line of readLines(stream)) {
		if (head.length <= MOST_CHARACTERS) head += `${line}\n`;
		block += `${line}\n`;
		if (block.length < BLOCK) continue;
		for (const each of findTokens(block)) {
			found += 1;
			yield { ...each, source, receivedAt: 0 };
		}
		block = '';
	}
	for (const each of findTokens(block)) {
		found += 1;
		yield { ...each, source, receivedAt: 0 };
	}
	// A file in which nothing was found is told of: somebody took it for a result.
	if (found === 0) yield other(head, source);
}

const BARE = /^[\w.-]+$/u;

function* inputsIn(
	text: string,
	{ source, receivedAt }: Pick<Input, 'source' | 'receivedAt'>,
): Generator<Input> {
	// The usual case, a million times over.
	if (BARE.test(text) && !text.includes('.')) {
		yield { kind: 'record', text, source, receivedAt };
		return;
	}
	const found = findTokens(text);
	for (const each of found) yield { ...each, source, receivedAt };
	if (found.length === 0) yield { ...other(text, source), receivedAt };
}

/** A token that is none of ours may still be a credential, which is whole or nothing. */
function other(text: string, source: string): Input {
	const whole = text.trim();
	const isToken = /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/u.test(whole);
	const kept = whole.slice(0, isToken ? MOST_CHARACTERS + 1 : KEPT);
	return { kind: 'other', text: kept, source, receivedAt: 0 };
}
