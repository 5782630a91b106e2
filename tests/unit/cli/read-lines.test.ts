import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_OF_LINE, readLines } from '#cli/read-lines.ts';

// eslint-disable-next-line @typescript-eslint/require-await -- A stream that is there already.
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
	const bytes = new TextEncoder().encode(text);
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const linesOf = (text: string, size: number) => Array.fromAsync(readLines(inPieces(text, size)));

test('lines are the same however the stream is cut, within a character too', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\ufeff]/u.test(text))),
			fc.integer({ min: 1, max: 7 }),
			async (lines, size) => {
				const text = lines.map((line) => `${line}\n`).join('');
				expect(await linesOf(text, size)).toEqual(lines);
			},
		),
	);
});

test('ends of lines of Windows are no part of them, and the last line needs none', async () => {
	expect(await linesOf('satu\r\ndua', 4)).toEqual(['satu', 'dua']);
});

test('of an endless line the first part is kept, and the next line is whole', async () => {
	const [long = '', next] = await linesOf(`${'a'.repeat(MOST_OF_LINE * 3)}\nb`, 65_536);
	expect(long.length).toBe(MOST_OF_LINE);
	expect(next).toBe('b');
});
