import { unzipSync } from 'fflate';
import { decodeText } from '#adapters/roster/decode-text.ts';
import { decodeMail } from './decode-mail.ts';
import { isArchive, isBinary } from './is-binary.ts';

/** What HR gave the page: a chosen or dropped file, or what was pasted. */
export type Drop = File | string;

/** A text to look for results in, and where it stood. */
export interface DroppedText {
	readonly source: string;
	readonly text: string;
}

/** Why a file was not even looked into. */
export type DropRefusal = 'empty' | 'too-large' | 'not-text' | 'unreadable' | 'broken-archive';

export interface RefusedDrop {
	readonly source: string;
	readonly reason: DropRefusal;
}

export interface ReadDrop {
	readonly texts: readonly DroppedText[];
	readonly refused: readonly RefusedDrop[];
}

/** Bytes of one text. 100,000 results in one file have some 80 MB. */
export const MOST_OF_TEXT = 200_000_000;

/** Within an archive only these are looked at: an export of a chat holds pictures too. */
const TEXT_NAME = /\.(txt|jws|json|csv|eml|html?|md|log)$/iu;

/** Reads a file as texts: itself, or those of an archive. Never rejects. */
export async function readDrop(drop: Drop): Promise<ReadDrop> {
	if (typeof drop === 'string') {
		return { texts: [{ source: '', text: decodeMail(drop) }], refused: [] };
	}
	const { name, size } = drop;
	if (size === 0) return refuse(name, 'empty');
	if (size > MOST_OF_TEXT) return refuse(name, 'too-large');
	try {
		const bytes = new Uint8Array(await drop.arrayBuffer());
		return isArchive(bytes) ? readArchive(name, bytes) : readText(name, bytes);
	} catch {
		// Moved, cut off, or not permitted since it was chosen.
		return refuse(name, 'unreadable');
	}
}

function readText(source: string, bytes: Uint8Array): ReadDrop {
	if (isBinary(bytes)) return refuse(source, 'not-text');
	return { texts: [{ source, text: decodeMail(decodeText(bytes).text) }], refused: [] };
}

function readArchive(name: string, bytes: Uint8Array): ReadDrop {
	let total = 0;
	try {
		const files = unzipSync(bytes, {
			filter: (file) => {
				if (!TEXT_NAME.test(file.name)) return false;
				total += file.originalSize;
				return total <= MOST_OF_TEXT;
			},
		});
		if (total > MOST_OF_TEXT) return refuse(name, 'too-large');
		const read = Object.entries(files).map(([part, content]) =>
			readText(`${name}/${part}`, content),
		);
		if (read.length === 0) return refuse(name, 'not-text');
		return {
			texts: read.flatMap(({ texts }) => texts),
			refused: read.flatMap(({ refused }) => refused),
		};
	} catch {
		return refuse(name, 'broken-archive');
	}
}

function refuse(source: string, reason: DropRefusal): ReadDrop {
	return { texts: [], refused: [{ source, reason }] };
}
